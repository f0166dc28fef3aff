import Hummingbird
import QueueCore
import QueueStore
import QueueWire
import Secrets

extension Server {
    /// Contacts without a ticket.
    func addContactRoutes(to router: Router<Context>) {
        serve(Endpoints.contact, on: router) { ask throws(Refusal) in try await contact(ask) }
        serve(Endpoints.contactLog, on: router) { ask throws(Refusal) in try await amendContact(ask) }
    }

    private func contact(_ ask: Ask<ContactBody>) async throws(Refusal) -> Answer<VisitView> {
        let body = ask.body
        guard let staff = ask.caller.actor.staff else { throw .forbidden }
        let (startedAt, endedAt) = try times(of: body, at: ask.now)
        var cleaning = Cleaning()
        var visitor = cleaning.visitor(
            VisitorBody(name: body.name, phone: body.phone, email: body.email, reference: body.reference))
        visitor.party = cleaning.number(body.party, "/party", in: 1...99)
        if body.log?.leg != nil { cleaning.fault("/log/leg", "a contact has no legs") }
        try cleaning.finish()
        let told = try log(
            body.log ?? LogBody(), for: body.service, answering: [body.service], ask, at: "/log")

        let id = newTicketID(at: ask.now)
        let trace = try await trace(
            visitor.reference, for: body.service, of: id, in: ask.office, at: startedAt)
        let office = try published(ask.office)
        let contact = Contact(
            id: id, channel: body.channel, service: body.service, staff: staff,
            day: office.local.moment(at: startedAt).day, startedAt: startedAt, endedAt: endedAt,
            outcome: body.outcome,
            facts: VisitFacts(
                party: visitor.party, isTraced: trace != nil, repeatOf: trace?.repeatOf,
                isInternal: office.read { $0.configuration.service(body.service)?.isInternal ?? false })
        ).telling(told.entry)
        let receipt = try await submit(
            .contact(contact), ask,
            beside: (visitor.isEmpty ? [] : [.visitor(id, visitor)]) + told.beside(id))
        return Answer(
            try await visit(receipt.ticketID ?? id, ask.office), isReplay: receipt.isReplay)
    }

    /// When it was: from a beginning, for so many minutes, or until now.
    private func times(
        of body: ContactBody, at now: Instant
    ) throws(Refusal) -> (started: Instant, ended: Instant) {
        var cleaning = Cleaning()
        let minutes = cleaning.number(body.minutes, "/minutes", in: 0...1_440)
        let startedAt = body.startedAt ?? now - (minutes ?? 0).minutes
        if startedAt > now { cleaning.fault("/startedAt", "must not be in the future") }
        try cleaning.finish()
        return (startedAt, minutes.map { min(now, startedAt + $0.minutes) } ?? now)
    }

    /// By its clerk or a supervisor.
    private func amendContact(_ ask: Ask<LogBody>) async throws(Refusal) -> Answer<VisitView> {
        let id = ask.ticket
        guard let (branch, contact) = try await stored({ try await $0.contact(id) }), branch == ask.office
        else { throw .unknown(.visit) }
        let actor = ask.caller.actor
        guard actor.staff == contact.staff || actor.overrides else { throw .forbidden }
        if ask.body.leg != nil { throw .badRequest([.init(path: "/leg", reason: "a contact has no legs")]) }
        let told = try log(
            ask.body, for: contact.service, answering: [contact.service], ask, at: "")
        let kept = try await stored { try await $0.beside([id])[id] }
        let news = told.without(kept)
        let amended = contact.telling(news.entry)
        guard amended != contact || news.words != nil else {
            return try await once(ask, about: id) {
            } reply: { () throws(Refusal) in
                try await visit(id, ask.office)
            }
        }
        let receipt = try await submit(.contact(amended), ask, beside: news.beside(id))
        return Answer(try await visit(id, ask.office), isReplay: receipt.isReplay)
    }
}
