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
            try await absent(ask)
        }
        serve(Endpoints.endPause, on: router) { ask throws(Refusal) in
            try await act(.endPause(ask.ticket), ask)
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
            return try await describe(ask, visitor)
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
        visitor.answers = cleaning.answers(
            body.answers ?? [:], to: body.service, try published(ask.office).read { $0.configuration },
            isKiosk: !ask.caller.isStaff)
        try cleaning.finish()

        let id = newTicketID(at: ask.now)
        var issue = Issue(
            id: id, service: body.service, priority: body.priority, language: body.language,
            channel: body.channel ?? .walkIn, counter: body.counter)
        issue.party = visitor.party
        issue.answered = (visitor.answers ?? [:]).keys.sorted()
        issue.trace = try await trace(
            visitor.reference, for: body.service, of: id, in: ask.office, at: ask.now)
        issue.expectedEnd = try expectedEnd(of: issue, ask)
        let secretHash = ServerKey.hash(ofSecret: key.secret(of: id.text))
        let beside =
            (visitor.isEmpty ? [] : [.visitor(id, visitor)])
            + paper(of: id, ask, isAskedFor: body.print ?? false)
        let act = Act.issue(issue)
        let receipt = try await atPace(ask) { () throws(Refusal) in
            try await submit(act, ask, secretHash: secretHash, beside: beside)
        }
        // A retry names the first ticket.
        return Answer(try await issued(receipt, beside, ask), isReplay: receipt.isReplay)
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

    /// The reason stays with the ticket as a note: whoever calls next should know it.
    private func absent(_ ask: Ask<AbsenceBody>) async throws(Refusal) -> Answer<TicketView> {
        var cleaning = Cleaning()
        let reason = cleaning.text(ask.body.reason, "/reason")
        try cleaning.finish()
        let note = reason.map { NoteRecord(at: ask.now, staff: ask.caller.actor.staff, text: $0) }
        return try await act(
            .absent(ask.ticket), ask, beside: note.map { [.note(ask.ticket, .transfer, $0)] } ?? [])
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

    /// What is known of the visitor: told again as it is, it is no news.
    private func describe(
        _ ask: Ask<VisitorBody>, _ visitor: VisitorRecord
    ) async throws(Refusal) -> Answer<TicketView> {
        let id = ask.ticket
        let kept = try await stored { try await $0.beside([id])[id] }
        guard kept?.visitor?.says(visitor) ?? false else {
            let (ticket, _) = try await find(id, ask.office)
            let trace = try await trace(
                visitor.reference, for: ticket.legs[ticket.lastServedLeg].service, of: id, in: ask.office,
                at: ticket.issuedAt)
            return try await act(.describe(id, trace), ask, beside: [.visitor(id, visitor)])
        }
        return try await once(ask, about: id) {
        } reply: { () throws(Refusal) in
            let (ticket, ahead) = try await find(id, ask.office)
            return try await view(ticket, ahead: ahead, ask.office, ask.caller)
        }
    }
}

extension VisitorRecord {
    /// Whether this says already what `news` says; what is left out there stays.
    fileprivate func says(_ news: VisitorRecord) -> Bool {
        [(news.name, name), (news.phone, phone), (news.email, email), (news.reference, reference)]
            .allSatisfy { new, old in new == nil || new == old }
    }
}

extension Cleaning {
    /// Answers that came with a ticket; what a kiosk must have asked is missed there alone.
    fileprivate mutating func answers(
        _ answers: [String: String], to service: ServiceID, _ plan: Configuration, isKiosk: Bool
    ) -> [String: String]? {
        var given: [String: String] = [:]
        for (question, answer) in answers {
            given[question] = text(answer, "/answers/\(question)", atMost: 2_000)
        }
        guard let rule = plan.service(service)?.visit else { return nil }
        for fault in plan.faults(inAnswers: given, of: [service]) { self.fault(fault.path, fault.reason) }
        if isKiosk {
            for question in rule.unanswered(atKiosk: given.keys) {
                fault("/answers/\(question)", "must be answered")
            }
        }
        return given.isEmpty ? nil : given
    }

    mutating func visitor(_ body: VisitorBody) -> VisitorRecord {
        VisitorRecord(
            name: name(body.name, "/name"), phone: text(body.phone, "/phone", atMost: 50),
            email: text(body.email, "/email"), reference: text(body.reference, "/reference", atMost: 100))
    }
}
