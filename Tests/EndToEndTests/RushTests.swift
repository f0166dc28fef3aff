import QueueClient
import QueueCore
import QueueWire
import Testing

extension EndToEnd {
    /// Sixty-four clients at once, over HTTP.
    @Suite struct RushTests {
        private static let clients = 64
        private static let clerks: [StaffID] = ["ana", "bob", "cem"]

        @Test func twoThousandIssuesAndCallsAtOnce() async throws {
            try await Premises.with { premises in
                try await premises.found(people: "ana", "bob", "cem")
                let server = try await premises.serve()
                let start = ContinuousClock.now
                async let numbers = issue(1_600, at: server)
                async let calls = call(400, at: server)
                let (issued, called) = try await (numbers, calls)
                print(
                    "1,600 issues and 400 calls of 64 clients: \((ContinuousClock.now - start).inMilliseconds)"
                )

                // Past A999 with one digit more.
                let ordinals = issued.compactMap { Int($0.dropFirst()) }.sorted()
                #expect(ordinals == Array(1...1_600), "consecutive, none twice")
                #expect(called.count == 400 && Set(called).count == 400, "nobody at two counters")
                _ = try await server.terminated()
                #expect(try await premises.loket("verify", "--data", premises.data).code == 0)
            }
        }

        @Test func theSameKeyIsOneTicketAlsoAfterARestart() async throws {
            try await Premises.with { premises in
                let server = try await premises.serve()
                let tickets = try await atOnce(10) { _ in try await server.client.issue(key: "one-key") }
                try await server.killed()
                let again = try await premises.serve().client.issue(key: "one-key")
                let all = tickets + [again]
                #expect(Set(all.map(\.ticket.ticket.id)).count == 1)
                #expect(Set(all.map(\.secret)).count == 1)
            }
        }

        private func issue(_ count: Int, at server: RunningServer) async throws -> [String] {
            let each = count / Self.clients
            return try await atOnce(Self.clients) { _ in
                var numbers: [String] = []
                for _ in 1...each { numbers.append(try await server.client.issue().ticket.ticket.number) }
                return numbers
            }.flatMap(\.self)
        }

        /// Each clerk takes whoever is next and closes at once, until so many were called.
        private func call(_ count: Int, at server: RunningServer) async throws -> [TicketID] {
            let called = try await atOnce(Self.clerks.count) { place in
                let counter = CounterID("\(place)")
                let clerk = try await server.signedIn(as: Self.clerks[place - 1], counter: counter)
                var tickets: [TicketID] = []
                while tickets.count < (count + 2) / 3 {
                    guard let ticket = try await clerk.call(at: counter)?.ticket.ticket.id else { continue }
                    tickets.append(ticket)
                    try await clerk.close(ticket)
                }
                return tickets
            }
            return Array(called.flatMap(\.self).prefix(count))
        }
    }
}

/// Does it `count` times at once, and gives what came out.
func atOnce<Value: Sendable>(
    _ count: Int, _ act: @escaping @Sendable (Int) async throws -> Value
) async throws -> [Value] {
    try await withThrowingTaskGroup(of: Value.self) { group in
        for number in 1...count { group.addTask { try await act(number) } }
        return try await group.reduce(into: []) { $0.append($1) }
    }
}
