import Foundation
import QueueClient
import QueueCore
import QueueStore
import QueueWire
import TestDice
import Testing

extension EndToEnd {
    /// What takes minutes, or the machine for itself: `make torture`.
    @Suite(.enabled(if: Torture.isOn, "make torture")) struct TortureTests {
        /// Guards: `BackOff` with chance in the clients, the `backlog` of the server, boards that share one
        /// encoding (`BoardFrames`).
        @Test func twoThousandBoardsComeBackAtOnce() async throws {
            try await Premises.with { premises in
                let server = try await premises.serve()
                var storm = BoardStorm(2_000, port: server.port, seed: Dice.given ?? 1)
                defer { storm.leave() }
                let isThere = storm.isServed(within: .seconds(60))
                #expect(isThere)
                try await server.killed()
                let areLost = storm.areLost(within: .seconds(30))
                #expect(areLost)
                _ = try await premises.serve(listen: "127.0.0.1:\(server.port)")
                let start = ContinuousClock.now
                let isServed = storm.isServed(within: .seconds(10))
                #expect(isServed)
                print(
                    "2,000 boards are served again \((ContinuousClock.now - start).inMilliseconds) after the "
                        + "server listens (goal: 10 s)")
            }
        }

        /// Guard: booting reads the living day alone, by an index (`live_day`).
        @Test func backInServiceWithinASecondWithAMillionVisits() async throws {
            try await Premises.with { premises in
                try await premises.found(people: "ana")
                let database = try Database(path: premises.data + "/loket.db")
                try database.makePast(visits: 1_000_000)
                try database.close()
                var server = try await premises.serve()
                for _ in 1...3 {
                    for _ in 1...50 { try await server.client.issue() }
                    try await server.killed()
                    let start = ContinuousClock.now
                    server = try await premises.serve()
                    let number = try await server.client.issue().ticket.ticket.number
                    let took = ContinuousClock.now - start
                    print(
                        "with 1,000,000 visits: the next number, \(number), \(took.inMilliseconds) after a kill"
                    )
                    #expect(took < .seconds(1))
                }
            }
        }
    }
}
