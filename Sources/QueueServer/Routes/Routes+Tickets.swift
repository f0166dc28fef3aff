import Hummingbird
import QueueCore
import QueueStore
import QueueWire
import Secrets
import Words

extension Server {
    /// Taking a ticket, and all that hangs on one.
    func addTicketRoutes(to router: Router<Context>) {
        serve(Endpoints.issue, on: router) { ask throws(Refusal) in try await issue(ask) }
        serve(Endpoints.recall, on: router) { ask throws(Refusal) in
            try await post(.recall(ask.ticket), ask)
        }
        serve(Endpoints.start, on: router) { ask throws(Refusal) in try await act(.start(ask.ticket), ask) }
        serve(Endpoints.hold, on: router) { ask throws(Refusal) in try await hold(ask) }
        serve(Endpoints.resume, on: router) { ask throws(Refusal) in
            try await act(.resume(ask.ticket, ask.body.counter), ask)
        }
        serve(Endpoints.transfer, on: router) { ask throws(Refusal) in try await transfer(ask) }
        serve(Endpoints.absent, on: router) { ask throws(Refusal) in
            try await act(.absent(ask.ticket), ask)
        }
        serve(Endpoints.endPause, on: router) { ask throws(Refusal) in
            try await act(.endPause(ask.ticket), ask)
        }
        serve(Endpoints.close, on: router) { ask throws(Refusal) in
            let close = Act.close(ask.ticket, ask.body.outcome)
            guard let body = ask.body.log else { return try await act(close, ask) }
            return try await act(close, ask, beside: [.log(ask.ticket, try log(body, ask, at: "/log"))])
        }
        serve(Endpoints.reinstate, on: router) { ask throws(Refusal) in
            try await act(.reinstate(ask.ticket), ask)
        }
        serve(Endpoints.prioritise, on: router) { ask throws(Refusal) in
            try await act(.prioritise(ask.ticket, ask.body.priority), ask)
        }
        serve(Endpoints.visitor, on: router) { ask throws(Refusal) in
            var cleaning = Cleaning()
            let visitor = cleaning.visitor(ask.body)
            try cleaning.finish()
            return try await describe(ask, .visitor(ask.ticket, visitor)) {
                $0.visitor?.says(visitor) ?? false
            }
        }
        serve(Endpoints.log, on: router) { ask throws(Refusal) in
            let log = try log(ask.body, ask, at: "")
            return try await describe(ask, .log(ask.ticket, log)) { $0.log?.says(log) ?? false }
        }
        serve(Endpoints.addLeg, on: router) { ask throws(Refusal) in
            try await post(.addLeg(ask.ticket, ask.body.service), ask)
        }
        serve(Endpoints.changeLeg, on: router) { ask throws(Refusal) in
            var cleaning = Cleaning()
            let quantity = cleaning.number(ask.body.quantity, "/quantity", in: 1...999)
            try cleaning.finish()
            return try await act(
                .changeLeg(ask.ticket, service: ask.body.service, quantity: quantity), ask)
        }
    }

    private func issue(_ ask: Ask<IssueBody>) async throws(Refusal) -> Answer<Issued> {
        let body = ask.body
        var cleaning = Cleaning()
        if body.counter != nil, !ask.caller.isStaff { throw .forbidden }
        if let language = body.language, Language(rawValue: language) == nil {
            cleaning.fault(
                "/language", "must be one of: \(Language.allCases.map(\.rawValue).joined(separator: ", "))")
        }
        var visitor = cleaning.visitor(
            VisitorBody(name: body.name, phone: body.phone, email: body.email, reference: body.reference))
        visitor.party = cleaning.number(body.party, "/party", in: 1...99)
        for (question, answer) in body.answers ?? [:] {
            guard let clean = cleaning.text(answer, "/answers/\(question)", atMost: 2_000) else { continue }
            visitor.answers = (visitor.answers ?? [:]).merging([question: clean]) { $1 }
        }
        try cleaning.finish()

        let id = TicketID(Secrets.text(settings.unpredictable(16)))
        let issue = Issue(
            id: id, service: body.service, priority: body.priority, language: body.language,
            channel: body.channel ?? .walkIn, counter: body.counter)
        let receipt = try await submit(
            .issue(issue), ask, secretHash: ServerKey.hash(ofSecret: key.secret(of: id.text)),
            beside: visitor.isEmpty ? [] : [.visitor(id, visitor)])
        // A retry names the first ticket; its secret is derived again, for it is kept nowhere.
        let secret = key.secret(of: (receipt.ticketID ?? id).text)
        let issued = Issued(
            ticket: try await view(receipt, ask), secret: secret,
            link: settings.publicURL.map { "\($0)/v/\(secret)" })
        return Answer(issued, isReplay: receipt.isReplay)
    }

    private func hold(_ ask: Ask<HoldBody>) async throws(Refusal) -> Answer<TicketView> {
        var cleaning = Cleaning()
        let reason = cleaning.text(ask.body.reason, "/reason")
        let minutes = cleaning.number(ask.body.minutes, "/minutes", in: 1...1_440)
        try cleaning.finish()
        let note = reason.map {
            Beside.note(ask.ticket, .hold, NoteRecord(at: ask.now, staff: ask.caller.actor.staff, text: $0))
        }
        return try await act(
            .hold(ask.ticket, minutes: minutes, onlyMe: ask.body.onlyMe ?? false), ask,
            beside: note.map { [$0] } ?? [])
    }

    private func transfer(_ ask: Ask<TransferBody>) async throws(Refusal) -> Answer<TicketReply> {
        let body = ask.body
        var cleaning = Cleaning()
        let note = cleaning.text(body.note, "/note", atMost: 2_000)
        if body.counter != nil, body.staff != nil {
            cleaning.fault("/staff", "name a counter or a person, not both")
        }
        try cleaning.finish()
        let transfer = Transfer(
            service: body.service, counter: body.counter, staff: body.staff, place: body.place ?? .keep)
        let beside = note.map {
            Beside.note(
                ask.ticket, .transfer, NoteRecord(at: ask.now, staff: ask.caller.actor.staff, text: $0))
        }
        return try await post(.transfer(ask.ticket, transfer), ask, beside: beside.map { [$0] } ?? [])
    }

    /// What is known of the visitor or was done: told again as it is, it is no news.
    private func describe<Body>(
        _ ask: Ask<Body>, _ beside: Beside, isKnown: (BesideTicket) -> Bool
    ) async throws(Refusal) -> Answer<TicketView> {
        let id = ask.ticket
        let kept = try await stored { try await $0.beside([id])[id] }
        guard let kept, isKnown(kept) else { return try await act(.describe(id), ask, beside: [beside]) }
        return try await once(ask, about: id) {
        } reply: { () throws(Refusal) in
            let (ticket, ahead) = try await find(id, ask.office)
            return try await view(ticket, ahead: ahead, ask.office, ask.caller)
        }
    }

    private func log<Body>(
        _ body: LogBody, _ ask: Ask<Body>, at path: String
    ) throws(Refusal) -> LogRecord {
        var cleaning = Cleaning()
        let log = LogRecord(
            at: ask.now, staff: ask.caller.actor.staff,
            problem: cleaning.text(body.problem, path + "/problem", atMost: 2_000),
            solution: cleaning.text(body.solution, path + "/solution", atMost: 2_000),
            benefit: cleaning.text(body.benefit, path + "/benefit", atMost: 2_000),
            note: cleaning.text(body.note, path + "/note", atMost: 2_000))
        try cleaning.finish()
        return log
    }
}

extension VisitorRecord {
    /// Whether this says already what `news` says; what is left out there stays.
    fileprivate func says(_ news: VisitorRecord) -> Bool {
        [(news.name, name), (news.phone, phone), (news.email, email), (news.reference, reference)]
            .allSatisfy { new, old in new == nil || new == old }
    }
}

extension LogRecord {
    fileprivate func says(_ news: LogRecord) -> Bool {
        (problem, solution, benefit, note) == (news.problem, news.solution, news.benefit, news.note)
    }
}

extension Cleaning {
    mutating func visitor(_ body: VisitorBody) -> VisitorRecord {
        VisitorRecord(
            name: name(body.name, "/name"), phone: text(body.phone, "/phone", atMost: 50),
            email: text(body.email, "/email"), reference: text(body.reference, "/reference", atMost: 100))
    }
}
