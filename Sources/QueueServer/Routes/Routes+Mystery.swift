import Hummingbird
import QueueCore
import QueueStore
import QueueWire
import Secrets

extension Server {
    /// Visits by those who come to look.
    func addMysteryRoutes(to router: Router<Context>) {
        serve(Endpoints.mysteryCodes, on: router) { ask throws(Refusal) in
            let codes = try await stored { try await $0.mysteryCodes(of: ask.office) }
            return Answer(try ask.page(of: codes.map { MysteryCodeView($0, code: nil) }, by: \.id))
        }
        serve(Endpoints.addMysteryCode, on: router) { ask throws(Refusal) in try await addCode(ask) }
        serve(Endpoints.removeMysteryCode, on: router) { ask throws(Refusal) in
            let done = try await recorded {
                try await $0.remove(mysteryCode: ask.subject, of: ask.office, ask.key, at: ask.now)
            }
            return Answer(nil, isReplay: done.isReplay)
        }
        serve(Endpoints.scoreVisit, on: router) { ask throws(Refusal) in try await score(ask) }
        serve(Endpoints.mysteryVisits, on: router) { ask throws(Refusal) in
            let visits = try await stored { try await $0.mysteryVisits(of: ask.office) }
            return Answer(try ask.page(of: visits.map(MysteryVisitView.init), by: \.id))
        }
    }

    private func addCode(_ ask: Ask<MysteryCodeBody>) async throws(Refusal) -> Answer<MysteryCodeView> {
        var cleaning = Cleaning()
        let note = cleaning.text(ask.body.note, "/note")
        try cleaning.finish()
        let id = Secrets.id(settings.unpredictable(16))
        let today = try published(ask.office).moment(at: ask.now).day
        let code = MysteryCode(
            id: id, branch: ask.office, codeHash: ServerKey.hash(ofMysteryCode: key.mysteryCode(id)),
            note: note, addedAt: ask.now, until: ask.body.until ?? today + 30)
        let done = try await recorded { try await $0.add(code, ask.key) }
        return try await answer(done) { id throws(Refusal) in
            let codes = try await stored { try await $0.mysteryCodes(of: ask.office) }
            guard let kept = codes.first(where: { $0.id == id }) else { throw .unknown(.mysteryCode) }
            return MysteryCodeView(kept, code: key.mysteryCode(id))
        }
    }

    private func score(_ ask: Ask<MysteryBody>) async throws(Refusal) -> Answer<MysteryVisitView> {
        let (branch, ticket, _) = try await visit(ask.parameters[0])
        let office = try published(branch)
        let service = ticket.lastServed.service
        let steps = office.read { $0.configuration.service(service)?.visit.procedure.map(\.id) ?? [] }
        var cleaning = Cleaning()
        let attention = cleaning.number(ask.body.attention, "/attention", in: 1...5)
        let comment = cleaning.text(ask.body.comment, "/comment", atMost: 4_000)
        for (place, step) in (ask.body.done ?? []).enumerated() where !steps.contains(step) {
            let known = steps.joined(separator: ", ")
            cleaning.fault("/done/\(place)", "must be a step of the service's procedure: \(known)")
        }
        try cleaning.finish()
        if ask.body.done != nil, !ticket.isClosed { throw .visitNotEnded }
        let seen = MysteryVisit(
            ticket: ticket.id, day: office.local.moment(at: ticket.issuedAt).day, service: service,
            steps: steps, done: ask.body.done.map { done in steps.filter(done.contains) },
            attention: attention, comment: comment)
        let hash = ServerKey.hash(ofMysteryCode: ask.body.code)
        let today = office.moment(at: ask.now).day
        let requestKey = ask.key.map {
            RequestKey(scope: "visit:\(ticket.id)", key: $0.key, request: $0.request)
        }
        let done = try await recorded {
            try await $0.mark(seen, in: branch, codeHash: hash, today: today, requestKey, at: ask.now)
        }
        return try await answer(done) { id throws(Refusal) in
            let visits = try await stored { try await $0.mysteryVisits(of: branch) }
            guard let kept = visits.first(where: { $0.id == id }) else { throw .unknown(.mysteryCode) }
            return MysteryVisitView(kept)
        }
    }
}

extension MysteryCodeView {
    init(_ kept: MysteryCode, code: String?) {
        self.init(
            id: kept.id, note: kept.note, addedAt: kept.addedAt, until: kept.until, isUsed: kept.isUsed,
            code: code)
    }
}

extension MysteryVisitView {
    init(_ visit: MysteryVisit) {
        let done = visit.done ?? []
        let isScored = visit.done != nil && !visit.steps.isEmpty
        self.init(
            id: visit.id, day: visit.day, service: visit.service, steps: visit.steps, done: done,
            score: isScored ? (done.count * 100 + visit.steps.count / 2) / visit.steps.count : nil,
            attention: visit.attention, comment: visit.comment)
    }
}
