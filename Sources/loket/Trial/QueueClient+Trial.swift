import QueueClient
import QueueCore
import QueueWire

// What a play asks of its server besides the acts of visitors and clerks.
extension QueueClient {
    /// Signs a person in, and opens a counter if one is named: a client that acts for this person.
    func signedIn(
        as user: StaffID, pin: String, at branch: BranchID? = nil, counter: CounterID? = nil
    ) async throws(ClientFailure) -> QueueClient {
        let body = SessionBody(user: user, pin: pin, branch: branch, counter: counter)
        var client = self
        client.token = try await send(Endpoints.signIn, body: body).token
        return client
    }

    /// All that happened in a branch after the event `seq`.
    func events(of branch: BranchID, after seq: Int = 0) async throws(ClientFailure) -> [Event] {
        var events: [Event] = []
        var after: String? = "\(seq)"
        while let start = after {
            let page = try await send(
                Endpoints.events, [branch.text], query: [.after: start, .limit: "500"])
            events += page.items
            after = page.items.isEmpty ? nil : page.next
        }
        return events
    }
}
