import QueueCore
import QueueStore
import QueueWire
import Words

/// One line of the queue, before anybody's name is added.
private struct Waiting: Sendable {
    var ticket: Ticket
    var ahead: Int?
    var why: Why
    var notYet: NotYet?
}

extension Server {
    /// Everybody who waits, in the order (e, ordinal), each with why, and why not yet.
    func queue(_ ask: Ask<Nothing>) async throws(Refusal) -> Answer<Page<TicketView>> {
        let limit = try ask.limit()
        let after = try place(ask.query[.after])
        let counter = ask.query[.counter].map { CounterID($0) }
        let office = try published(ask.office)
        if let counter, office.read({ $0.counters[counter] == nil }) { throw .unknown(.counter) }
        let moment = office.moment(at: now)
        // Where clerks may not pick, they are told how many wait (`GET` of the branch), and not who.
        guard !isBlind(ask) else { return Answer(Page(items: [])) }
        var lines = office.read { Self.lines($0, counter, at: moment.instant) }
        if let after { lines = Array(lines.drop { ($0.ticket.e, $0.ticket.ordinal) <= after }) }
        let page = Array(lines.prefix(limit))
        let beside = try await stored { try await $0.beside(page.map(\.ticket.id)) }
        let time = try times(of: ask.office, ask.words)
        let items = page.map { line in
            TicketView(
                ticket: facts(of: line.ticket, ahead: line.ahead, ask.office, forStaff: true),
                person: Person(beside[line.ticket.id], line.ticket),
                turn: Turn(
                    why: Reason(line.why, ask.words, time),
                    notYet: line.notYet.map { Reason($0, ask.words, time, name: name(of:)) }))
        }
        let next = lines.count > limit ? page.last.map { "\($0.ticket.e).\($0.ticket.ordinal)" } : nil
        return Answer(Page(items: items, next: next))
    }

    /// Whether this caller may not see who waits.
    func isBlind<Body>(_ ask: Ask<Body>) -> Bool {
        guard case .staff(_, _, .clerk) = ask.caller.kind else { return false }
        return ledger.office(ask.office)?.read { $0.configuration.console.blind } ?? false
    }

    private static func lines(_ office: Office, _ counter: CounterID?, at instant: Instant) -> [Waiting] {
        let next = counter.flatMap { office.next(at: $0, instant) }?.id
        var before: [ServiceID: Int] = [:]
        var callable = 0
        return office.queue().map { ticket in
            let isCallable = ticket.isCallable(at: instant)
            let ahead = before[ticket.service, default: 0]
            if isCallable { before[ticket.service, default: 0] += 1 }
            let others = counter == nil ? ahead : max(1, callable)
            let isNext = ticket.id == next
            let notYet = isNext ? nil : office.notYet(ticket, at: counter, before: others, instant)
            if isCallable,
                isNext || notYet.map({ if case .othersBefore = $0 { true } else { false } }) ?? true
            {
                callable += 1
            }
            return Waiting(ticket: ticket, ahead: ahead, why: office.reason(for: ticket), notYet: notYet)
        }
    }

    /// Where the last page ended: "e.ordinal".
    private func place(_ after: String?) throws(Refusal) -> (Int, Int)? {
        guard let after else { return nil }
        let parts = after.split(separator: ".").compactMap { Int($0) }
        guard parts.count == 2 else {
            throw .badRequest([.init(path: "/query/after", reason: "must be the `next` of an earlier page")])
        }
        return (parts[0], parts[1])
    }
}
