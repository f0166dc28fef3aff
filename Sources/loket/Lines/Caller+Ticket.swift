import QueueCore
import QueueWire

extension Caller {
    /// The path to the ticket with this number; without one, to the ticket in hand.
    func path(to number: String?) async throws -> [String] {
        let branch = try await branch()
        let id =
            if let number { try await ticket(number, of: branch) } else { try await inHand(of: branch) }
        return [branch.text, id.text]
    }

    /// The path to the counter named; without one, to one's own.
    func path(toCounter named: String?) async throws -> [String] {
        let branch = try await branch()
        if let named { return [branch.text, named] }
        guard let own = try await ownCounter(of: branch) else {
            throw LineFailure.usage(words(.noOwnCounter))
        }
        return [branch.text, own.id.text]
    }

    private func inHand(of branch: BranchID) async throws -> TicketID {
        guard let own = try await ownCounter(of: branch) else {
            throw LineFailure.refused(words(.noOwnCounter))
        }
        guard let ticket = own.ticket else { throw LineFailure.refused(words(.nobodyInHand)) }
        return ticket
    }

    private func ownCounter(of branch: BranchID) async throws -> StaffCounter? {
        let me = try await client.send(Endpoints.session).staff.id
        return try await client.send(Endpoints.counters, [branch.text]).items.first { $0.staff == me }
    }

    /// At a counter, in the queue, or anywhere else: the server answers for the rest.
    private func ticket(_ number: String, of branch: BranchID) async throws -> TicketID {
        func isMeant(_ other: String?) -> Bool { other?.uppercased() == number.uppercased() }
        let counters = try await client.send(Endpoints.counters, [branch.text]).items
        if let found = counters.first(where: { isMeant($0.number) })?.ticket { return found }
        if let found = try await queue(of: branch).first(where: { isMeant($0.ticket.number) }) {
            return found.ticket.id
        }
        return try await client.send(Endpoints.ticketView, [branch.text, number]).ticket.id
    }

    /// All who wait, page by page.
    private func queue(of branch: BranchID) async throws -> [TicketView] {
        var waiting: [TicketView] = []
        var query: [QueryParameter: String] = [.limit: "500"]
        repeat {
            let page = try await client.send(Endpoints.queue, [branch.text], query: query)
            waiting += page.items
            query[.after] = page.next
        } while query[.after] != nil
        return waiting
    }
}
