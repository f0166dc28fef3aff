import QueueClient
import QueueCore
import QueueWire

extension QueueClient {
    /// Asks the server for what the flow wants.
    func carryOut(_ action: Action) async throws(ClientFailure) -> Reply {
        switch action {
        case .findOffices: .offices(try await send(Endpoints.branches).items)
        case .signIn(let user, let pin, let branch):
            .signedIn(
                try await send(Endpoints.signIn, body: SessionBody(user: user, pin: pin, branch: branch)))
        case .changePin(let user, let old, let new): try await change(user, from: old, to: new)
        case .look(let look): .seen(try await see(look))
        case .act(let errand, let post): .done(try await run(errand, at: post))
        case .signOut: try await leave()
        case .listen, .quit: preconditionFailure("nothing to ask the server")
        }
    }

    private func change(_ user: StaffID, from old: String, to new: String) async throws(ClientFailure)
        -> Reply
    {
        _ = try await send(Endpoints.pin, [user.text], body: PinBody(current: old, pin: new))
        return .pinChanged
    }

    private func leave() async throws(ClientFailure) -> Reply {
        _ = try await send(Endpoints.signOut)
        return .signedOut
    }

    /// More than any clerk reads; how many wait in all is on the board.
    private static let longestQueue = "200"

    private func see(_ look: Look) async throws(ClientFailure) -> Sight {
        let branch = look.branch.text
        var sight = Sight(counters: [], round: look.round)
        if look.house { sight.house = try await send(Endpoints.branchView, [branch]) }
        sight.counters = try await send(Endpoints.counters, [branch]).items
        guard let counter = look.counter else { return sight }
        sight.queue = try await send(
            Endpoints.queue, [branch], query: [.counter: counter.text, .limit: Self.longestQueue])
        if let hand = sight.counters.first(where: { $0.id == counter })?.ticket {
            sight.hand = try await ticket(hand, branch)
        }
        // The queue does not list those on hold, whoever set them aside.
        sight.held = try await send(
            Endpoints.tickets, [branch], query: [.state: "held", .limit: Self.longestQueue]
        ).items
        return sight
    }

    /// nil for one that is not of today: the day may have ended since it was last seen.
    private func ticket(_ id: TicketID, _ branch: String) async throws(ClientFailure) -> TicketView? {
        do {
            return try await send(Endpoints.ticketView, [branch, id.text])
        } catch {
            if case .refused(_, .unknown(.ticket)) = error { return nil }
            throw error
        }
    }
}
