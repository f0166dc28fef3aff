import QueueCore
import QueueWire

extension Caller {
    /// The path to the ticket with this number; without one, to the ticket in hand.
    func path(to number: String?) async throws -> [String] {
        let branch = try await branch()
        // The server knows today's tickets by their number too.
        if let number { return [branch.text, number] }
        return [branch.text, try await inHand(of: branch).text]
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

    /// The path to the only ticket on hold.
    func pathToHeld() async throws -> [String] {
        let branch = try await branch()
        let held = try await client.send(Endpoints.tickets, [branch.text], query: [.state: "held"]).items
        guard let only = held.onlyOne else {
            throw LineFailure.refused(words(.nobodyInHand) + held.map { "\n" + $0.ticket.number }.joined())
        }
        return [branch.text, only.ticket.id.text]
    }
}
