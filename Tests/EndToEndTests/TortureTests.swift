import Foundation
import QueueClient
import QueueCore
import QueueStore
import QueueWire
import Synchronization
import Testing

extension EndToEnd {
    /// What takes minutes, or the machine for itself: `make torture`.
    @Suite(.enabled(if: Torture.isOn, "make torture")) struct TortureTests {
        /// Guard: back-off with chance in the clients, the server's backlog, boards that share one encoding.
        @Test func twoThousandBoardsComeBackAtOnce() async throws {
            try await Premises.with { premises in
                var server = try await premises.serve()
                let (port, client) = (server.port, server.client)
                let seen = SeenBoards()
                let boards = (0..<2_000).map { board in
                    Task {
                        for await news in client.boards("hall") {
                            guard case .board(let picture) = news else { continue }
                            seen.note(board, waiting: picture.waiting.first?.count ?? 0)
                        }
                    }
                }
                try await eventually(within: .seconds(60), "2,000 boards") { seen.count(waiting: 0) == 2_000 }
                try await server.client.issue()
                try await server.killed()
                server = try await premises.serve(listen: "127.0.0.1:\(port)")
                try await server.client.issue()
                let took = try await eventually(within: .seconds(60), "2,000 boards again") {
                    seen.count(waiting: 2) == 2_000
                }
                print("2,000 boards are served again \(took.inMilliseconds) after the server (goal: 10 s)")
                #expect(took < .seconds(10))
                for board in boards { board.cancel() }
            }
        }

        /// Guard: booting reads the living day alone, by an index.
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

/// How many wait, as each board showed it last.
private final class SeenBoards: Sendable {
    private let boards = Mutex<[Int: Int]>([:])

    func note(_ board: Int, waiting: Int) { boards.withLock { $0[board] = waiting } }
    func count(waiting: Int) -> Int { boards.withLock { $0.values.count { $0 == waiting } } }
}
