import Foundation
import QueueCore
import QueueWire
import Testing

extension EndToEnd {
    /// Whatever a screen can do, a plain line can do as well.
    @Suite struct LineTests {
        @Test func aVisitFromIssueToClosing() async throws {
            try await Premises.with { premises in
                let ana = try await premises.clerkOfAServer()
                #expect(try await ana("counter", "open", "1").code == 0)
                let issued = try await ana("issue", "passports")
                #expect(issued.code == 0 && issued.out.contains("A001"), "\(issued.out)")
                #expect(try await ana("queue", "--counter", "1").out.contains("A001"))
                let called = try await ana("call", "--counter", "1")
                #expect(called.code == 0 && called.out.contains("A001"))
                #expect(try await ana("board").out.contains("A001"))
                #expect(try await ana("start").code == 0)
                let closed = try await ana("close", "A001", "--outcome", "resolved")
                #expect(closed.code == 0, "\(closed.err)")
                #expect(try await ana("undo").code == 0)
            }
        }

        @Test func jsonIsTheServersReply() async throws {
            try await Premises.with { premises in
                let ana = try await premises.clerkOfAServer()
                let issued = try await ana("issue", "passports", "--json")
                let reply = try JSONDecoder().decode(Issued.self, from: Data(issued.out.utf8))
                #expect(reply.ticket.ticket.number == "A001")
                let board = try await ana("board", "--json")
                let seen = try JSONDecoder().decode(Board.self, from: Data(board.out.utf8))
                #expect(seen.waiting.map(\.count) == [1, 0])
            }
        }

        /// Exit codes are those of sysexits.
        @Test func exitCodesTellScripts() async throws {
            try await Premises.with { premises in
                let ana = try await premises.clerkOfAServer()
                #expect(try await ana("call", "--counter", "1").code == 1, "no counter is open")
                #expect(try await ana("issue", "nonsense").code == 1)
                #expect(try await ana("close").code == 1, "nobody is at her counter")
                #expect(try await ana("queue", "--token", "wrong").code == 77)
                let away = try await premises.loket(
                    "board", "--server", "http://127.0.0.1:9", "--branch", "hall")
                #expect(away.code == 69)
                #expect(try await premises.loket("dance").code == 64)
            }
        }

        @Test func nobodyWaitsIsNoFailure() async throws {
            try await Premises.with { premises in
                let ana = try await premises.clerkOfAServer()
                _ = try await ana("counter", "open", "1")
                let called = try await ana("call", "--counter", "1", "--json")
                #expect(called.code == 0)
            }
        }
    }
}

extension Premises {
    /// Starts a server, signs Ana in by line, and gives what she types from then on.
    func clerkOfAServer(
        _ user: String = "ana"
    ) async throws -> @Sendable (String...) async throws -> Ending {
        try await found(people: user)
        let server = try await serve()
        let settings = ["LOKET_SERVER": server.url, "LOKET_BRANCH": "hall"]
        let login = try await loket("login", user, input: Self.pin + "\n", environment: settings)
        try #require(login.code == 0, "\(login.err)")
        return { try await self.begin($0, environment: settings).ended() }
    }
}
