import Foundation
import QueueClient
import QueueCore
import QueueWire
import TestDice
import Testing

extension EndToEnd {
    /// The server dies at any moment: what was acknowledged is there, nothing is there twice. Guards: answers
    /// go out after the commit (`Ledger.settle`), and keys stand in its transaction (`request_key`).
    @Suite struct KillTests {
        private static let lives = Torture.isOn ? 200 : 20

        @Test func nothingIsLostOrDoubled() async throws {
            let seed = Dice.given ?? UInt64.random(in: 1...999_999)
            print("kill -9 under load: SEED=\(seed)")
            var dice = Dice(seed: seed)
            try await Premises.with { premises in
                try await premises.found(people: "ana", "bob", "cem", "eva")
                let crowd = Crowd(visitors: 8, clerks: ["ana", "bob", "cem"])
                try await crowd.signIn(at: premises)
                for _ in 1...Self.lives {
                    let server = try await premises.serve()
                    let work = Task { try await crowd.work(at: server) }
                    try await Task.sleep(for: .milliseconds(Int.random(in: 50...400, using: &dice)))
                    try await server.killed()
                    try await work.value
                }
                let server = try await premises.serve()
                try await expectAnsweredAlike(crowd, by: server)
                try await expectNothingTwice(crowd, at: server)
                _ = try await server.terminated()
                #expect(try await premises.loket("verify", "--data", premises.data).code == 0)
            }
        }

        /// Each request that was ever acknowledged, sent again.
        private func expectAnsweredAlike(_ crowd: Crowd, by server: RunningServer) async throws {
            let (issued, called) = (crowd.issued, crowd.called)
            print("acknowledged in \(Self.lives) lives: \(issued.count) tickets, \(called.count) calls")
            #expect(issued.count > Self.lives && called.count > Self.lives)
            for (key, ticket) in issued {
                #expect(try await server.client.issue(key: key).ticket.ticket.id == ticket)
            }
            for (key, call) in called {
                let again = try await crowd.client(of: call.clerk, at: server).call(
                    at: call.counter, key: key)
                #expect(again?.ticket.ticket.id == call.ticket)
            }
        }

        private func expectNothingTwice(_ crowd: Crowd, at server: RunningServer) async throws {
            let events = try await server.signedIn(as: "eva").events()
            #expect(events.map(\.seq) == Array(1...events.count), "no gaps")
            let issued = events.compactMap(\.issuedNumber)
            #expect(Set(issued).count == issued.count, "no number twice")
            let called = events.filter { $0.type == "called" }.compactMap(\.ticket)
            #expect(Set(called).count == called.count, "nobody called twice")
            #expect(Set(called).isSuperset(of: crowd.called.values.map(\.ticket)))
        }
    }
}

extension Event {
    fileprivate var issuedNumber: String? {
        if case .issued(let ticket, _, _) = what { ticket.number } else { nil }
    }
}

extension QueueClient {
    /// All that happened in the branch.
    func events() async throws -> [Event] {
        var events: [Event] = []
        while true {
            let query: [QueryParameter: String] = [.after: "\(events.last?.seq ?? 0)", .limit: "500"]
            let page = try await send(Endpoints.events, ["hall"], query: query)
            if page.items.isEmpty { return events }
            events += page.items
        }
    }
}
