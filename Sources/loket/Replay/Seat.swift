import QueueClient
import QueueCore
import QueueWire

/// A counter that is open, with its clerk.
struct Seat: Sendable {
    let post: Plan.Post
    private let staff: TrialStaff
    private var clerk: QueueClient
    /// Whom the counter serves now.
    private var hand: TicketID?

    /// The clerk signs in and opens the counter.
    init(_ post: Plan.Post, _ staff: TrialStaff, at server: QueueClient) async throws {
        self.post = post
        self.staff = staff
        clerk = try await staff.signIn(post.clerk, to: server, counter: post.counter)
    }

    /// The same clerk, at the same counter of a server that was started again at another address.
    func moved(to server: QueueClient) -> Seat {
        var seat = self
        seat.clerk = server
        seat.clerk.token = clerk.token
        return seat
    }

    /// Calls a certain ticket; whoever was being served has been until now.
    mutating func call(_ number: String) async throws {
        try await finish()
        let path = [staff.branch.text, post.counter.text]
        let reply = try await asClerk { clerk throws(ClientFailure) in
            try await clerk.insist(Endpoints.call, path, body: CallBody(number: number), attempts: 5)
        }
        guard let reply else { throw ClientFailure.unexpected("nobody was called") }
        hand = reply.ticket.ticket.id
    }

    private mutating func finish() async throws {
        guard let ticket = hand else { return }
        let path = [staff.branch.text, ticket.text]
        _ = try await asClerk { clerk throws(ClientFailure) in
            try await clerk.insist(Endpoints.close, path, body: ClosureBody(), attempts: 5)
        }
        hand = nil
    }

    /// The clerk goes home: the last visit ends, and signing out closes the counter.
    mutating func leave() async throws {
        try await finish()
        _ = try await asClerk { clerk throws(ClientFailure) in
            try await clerk.insist(Endpoints.signOut, attempts: 5)
        }
    }

    /// A sign-in that was not used for half a day has ended; the clerk signs in again.
    private mutating func asClerk<Reply>(
        _ act: (QueueClient) async throws(ClientFailure) -> Reply
    ) async throws -> Reply {
        do throws(ClientFailure) {
            return try await act(clerk)
        } catch .refused(_, .unauthenticated) {
            let server = QueueClient(server: clerk.server)
            clerk = try await staff.signIn(post.clerk, to: server, counter: post.counter)
            return try await act(clerk)
        }
    }
}
