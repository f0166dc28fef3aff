import QueueCore
import QueueStore
import QueueWire
import Secrets

extension Server {
    /// A clerk takes something due like a ticket: one is issued at the clerk's own counter, and its end
    /// is the end of what was due. The claim comes first, so that two clerks cannot have one.
    func take(_ kind: Due.Kind, _ ask: Ask<TakingBody>) async throws(Refusal) -> Answer<Taken> {
        if let ticket = try await earlierTicket(ask) {
            return Answer(try await taken(kind, ask, ticket), isReplay: true)
        }
        guard let user = ask.caller.actor.staff else { throw .forbidden }
        let own = try published(ask.office).read { $0.counter(of: user)?.id }
        guard let counter = ask.body.counter ?? own else { throw .counterClosed }
        let id = newTicketID(at: ask.now)
        let before = try await recorded {
            try await $0.claim(due: ask.subject, kind, of: ask.office, id, by: user, at: ask.now)
        }
        do {
            try await issue(id, for: before, at: counter, ask)
        } catch {
            _ = try await recorded { try await $0.unclaim(before.due, id, at: ask.now) }
            throw error
        }
        return Answer(try await taken(kind, ask, id))
    }

    private func issue(
        _ id: TicketID, for record: DueRecord, at counter: CounterID, _ ask: Ask<TakingBody>
    ) async throws(Refusal) {
        let known = try published(ask.office).read { $0.configuration.counter(counter)?.tiers.first?.first }
        guard let service = ask.body.service ?? record.due.service ?? known else {
            throw .unknown(.service)
        }
        let person = record.person
        var issue = Issue(
            id: id, service: service, channel: ask.body.channel ?? .telephone, counter: counter)
        issue.trace = try await trace(person.reference, for: service, of: id, in: ask.office, at: ask.now)
        let visitor = VisitorRecord(name: person.name, phone: person.phone, reference: person.reference)
        var beside: [Beside] = [.code(ask.office, id, candidates: key.codes(of: id.text))]
        if !visitor.isEmpty { beside.append(.visitor(id, visitor)) }
        if let reason = person.reason {
            let note = NoteRecord(at: record.due.addedAt, staff: record.due.addedBy, text: reason)
            beside.append(.note(id, .transfer, note))
        }
        _ = try await submit(
            .issue(issue), ask, secretHash: ServerKey.hash(ofSecret: key.secret(of: id.text)),
            beside: beside)
    }

    /// The ticket of this very request, where it was asked before.
    private func earlierTicket(_ ask: Ask<TakingBody>) async throws(Refusal) -> TicketID? {
        guard try await wasDone(ask.key), let key = ask.key else { return nil }
        return try await stored { try await $0.keys([(key.scope, key.key)]).first?.ticket }
    }

    private func taken(
        _ kind: Due.Kind, _ ask: Ask<TakingBody>, _ id: TicketID
    ) async throws(Refusal) -> Taken {
        let (ticket, ahead) = try await find(id, ask.office)
        return Taken(
            due: try await dueView(ask.subject, kind, ask.office),
            ticket: try await view(ticket, ahead: ahead, ask.office, ask.caller))
    }
}
