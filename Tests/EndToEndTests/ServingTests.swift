import Foundation
import QueueClient
import QueueWire
import Testing

extension EndToEnd {
    /// How a server starts and ends.
    @Suite struct ServingTests {
        @Test func readyAtOnceOnAnExistingDatabase() async throws {
            try await Premises.with { premises in
                let first = try await premises.serve()
                #expect(first.run.out.contains("user admin, one-time PIN "))
                for _ in 1...20 { try await first.client.issue() }
                _ = try await first.terminated()

                let again = try await premises.serve()
                print(
                    "start to listening: \(first.startUp.inMilliseconds) on an empty folder, "
                        + "\(again.startUp.inMilliseconds) on an existing database (debug build)")
                #expect(try await again.client.send(Endpoints.ready).status == .ok)
                #expect(!again.run.out.contains("one-time PIN"), "it is told once")
                #expect(try await again.client.issue().ticket.ticket.number == "A021")
            }
        }

        @Test func endsWithinTwoSecondsWithOpenStreams() async throws {
            try await Premises.with { premises in
                let server = try await premises.serve()
                let client = server.client
                let boards = (1...20).map { _ in
                    Task {
                        for await news in client.boards("hall") {
                            if case .board = news { return true }
                        }
                        return false
                    }
                }
                let streams = (1...5).map { _ in Task { for await _ in client.boards("hall") {} } }
                for board in boards { #expect(await board.value) }
                let start = ContinuousClock.now
                let ending = try await server.terminated()
                let took = ContinuousClock.now - start
                print("SIGTERM to the end with open streams: \(took.inMilliseconds)")
                for stream in streams { stream.cancel() }
                #expect(ending.code == 0)
                #expect(took < .seconds(2))
            }
        }

        @Test func leavesNoLogBehind() async throws {
            try await Premises.with { premises in
                let server = try await premises.serve()
                try await server.client.issue()
                _ = try await server.terminated()
                let files = try FileManager.default.contentsOfDirectory(atPath: premises.data)
                #expect(Set(files) == ["loket.db", "server.key", "lock"])
            }
        }

        /// Tickets and visitors are nobody else's business on this machine.
        @Test func itsFilesAreItsUsersAlone() async throws {
            try await Premises.with { premises in
                let server = try await premises.serve()
                try await server.client.issue()
                #expect(try mode(premises.data) == 0o700)
                let files = try FileManager.default.contentsOfDirectory(atPath: premises.data)
                #expect(files.contains("loket.db-wal"))
                for file in files { #expect(try mode(premises.data + "/" + file) == 0o600, "\(file)") }
            }
        }

        /// Guard: `flock` of `DataFolder`.
        @Test func aSecondOneOnTheFolderIsRefused() async throws {
            try await Premises.with { premises in
                let server = try await premises.serve()
                let second = try await premises.loket(
                    "serve", "--data", premises.data, "--listen", "127.0.0.1:0")
                #expect(second.code == 75)
                #expect(second.err.contains(server.url))
                try await server.client.issue()
            }
        }

        @Test func speaksOverIPv6() async throws {
            try await Premises.with { premises in
                let server = try await premises.serve(listen: "[::1]:0")
                #expect(server.url.hasPrefix("http://[::1]:"))
                #expect(try await server.client.issue().ticket.ticket.number == "A001")
            }
        }

        private func mode(_ path: String) throws -> Int? {
            try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        }
    }
}
