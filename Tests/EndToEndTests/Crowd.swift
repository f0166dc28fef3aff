import QueueClient
import QueueCore
import QueueWire
import Synchronization

/// Visitors who take numbers and clerks who call them, as fast as they can, until the server dies. In
/// its next life they first ask again what they had no answer to, with the same key.
final class Crowd: Sendable {
    struct Call: Sendable {
        let clerk: StaffID
        let counter: CounterID
        let ticket: TicketID
    }

    private struct State {
        var issued: [String: TicketID] = [:]
        var called: [String: Call] = [:]
        var unanswered: [String: String] = [:]
        var tokens: [StaffID: String] = [:]
    }

    private let visitors: Int
    private let clerks: [StaffID]
    private let state = Mutex(State())

    init(visitors: Int, clerks: [StaffID]) {
        self.visitors = visitors
        self.clerks = clerks
    }

    /// What was acknowledged, by the key of the request.
    var issued: [String: TicketID] { state.withLock { $0.issued } }
    var called: [String: Call] { state.withLock { $0.called } }

    func work(at server: RunningServer) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for visitor in 1...visitors {
                group.addTask {
                    try await self.untilItDies { try await self.visit(server, "visitor \(visitor)") }
                }
            }
            for (place, clerk) in clerks.enumerated() {
                let counter = CounterID("\(place + 1)")
                group.addTask { try await self.untilItDies { try await self.serve(server, clerk, counter) } }
            }
            try await group.waitForAll()
        }
    }

    private func untilItDies(_ act: () async throws -> Void) async throws {
        do {
            while true { try await act() }
        } catch ClientFailure.unreachable {
            // As it had to come.
        }
    }

    private func visit(_ server: RunningServer, _ name: String) async throws {
        let key = key(of: name)
        let issued = try await server.client.issue(key: key)
        note(name) { $0.issued[key] = issued.ticket.ticket.id }
    }

    private func serve(_ server: RunningServer, _ clerk: StaffID, _ counter: CounterID) async throws {
        let client = client(of: clerk, at: server)
        let key = key(of: clerk.text)
        do {
            guard let reply = try await client.call(at: counter, key: key) else {
                return note(clerk.text) { _ in }
            }
            let ticket = reply.ticket.ticket.id
            note(clerk.text) { $0.called[key] = Call(clerk: clerk, counter: counter, ticket: ticket) }
            try await client.close(ticket)
        } catch ClientFailure.refused(_, .counterBusy(let ticket, _)) {
            // The server died between a call and its closing.
            try await client.close(ticket)
        }
    }

    /// Once: a session outlives the server.
    func signIn(at premises: Premises) async throws {
        let server = try await premises.serve()
        for (place, clerk) in clerks.enumerated() {
            let client = try await server.signedIn(as: clerk, counter: CounterID("\(place + 1)"))
            state.withLock { $0.tokens[clerk] = client.token }
        }
        try await server.killed()
    }

    func client(of clerk: StaffID, at server: RunningServer) -> QueueClient {
        var client = server.client
        client.token = state.withLock { $0.tokens[clerk] }
        return client
    }

    private func key(of name: String) -> String {
        state.withLock { state in
            let key = state.unanswered[name] ?? QueueClient.newKey()
            state.unanswered[name] = key
            return key
        }
    }

    /// An answer has come.
    private func note(_ name: String, _ change: (inout State) -> Void) {
        state.withLock { state in
            state.unanswered[name] = nil
            change(&state)
        }
    }
}
