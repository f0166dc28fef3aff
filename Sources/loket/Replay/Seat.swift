import QueueClient
import QueueCore
import QueueWire

/// A counter that is open, with its clerk.
struct Seat: Sendable {
    let service: ServiceID
    private let counter: CounterID
    private var clerk: QueueClient
    /// Whom the counter serves now.
    private var hand: TicketID?

    init(_ post: Plan.Post, clerk: QueueClient) {
        service = post.service
        counter = post.counter
        self.clerk = clerk
    }

    /// The same clerk, at the same address of a server that was started again elsewhere.
    func moved(to url: String) -> Seat {
        var seat = self
        seat.clerk = QueueClient(server: url, token: clerk.token)
        return seat
    }

    /// Calls a certain ticket; whoever is being served has been until now.
    mutating func call(_ number: String) async throws(ClientFailure) {
        try await finish()
        let path = [RecordedOffice.branch.text, counter.text]
        let reply = try await clerk.insist(Endpoints.call, path, body: CallBody(number: number), attempts: 5)
        guard let reply else { throw .unexpected("nobody was called") }
        hand = reply.ticket.ticket.id
    }

    private mutating func finish() async throws(ClientFailure) {
        guard let ticket = hand else { return }
        let path = [RecordedOffice.branch.text, ticket.text]
        _ = try await clerk.insist(Endpoints.close, path, body: ClosureBody(), attempts: 5)
        hand = nil
    }

    /// The clerk goes home: the last visit ends, and signing out closes the counter.
    mutating func leave() async throws(ClientFailure) {
        try await finish()
        _ = try await clerk.insist(Endpoints.signOut, attempts: 5)
    }
}
