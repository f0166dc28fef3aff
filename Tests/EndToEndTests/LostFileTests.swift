import Foundation
import QueueClient
import Testing

@testable import loket

extension EndToEnd {
    /// Files that somebody takes away or damages.
    @Suite struct LostFileTests {
        /// Guard: `StoreFiles`, looked at after each commit and at each tick; what stood in the lost log is
        /// saved into the database.
        @Test(arguments: ["loket.db-wal", "loket.db"])
        func aFileTakenAwayWhileServing(_ name: String) async throws {
            try await Premises.with { premises in
                let server = try await premises.serve()
                for _ in 1...5 { try await server.client.issue() }
                let file = premises.data + "/" + name
                try FileManager.default.moveItem(atPath: file, toPath: premises.file("taken"))
                try await eventually("a server that is not ready") { try await !server.isReady() }
                await #expect(throws: ClientFailure.self) { try await server.client.issue() }
                #expect(try await server.client.board().waiting.first?.count == 5)
                #expect(server.run.err.contains("was taken away or replaced"))
                _ = try await server.terminated()

                if name == "loket.db" {
                    try FileManager.default.moveItem(atPath: premises.file("taken"), toPath: file)
                }
                let again = try await premises.serve()
                #expect(try await again.client.issue().ticket.ticket.number == "A006")
                _ = try await again.terminated()
                #expect(try await premises.loket("verify", "--data", premises.data).code == 0)
            }
        }

        /// Guard: `DataFolder.expectLog`. SQLite opens a database without its log as if the last acts had
        /// never been.
        @Test func aLogLostWhileNobodyServed() async throws {
            try await Premises.with { premises in
                let server = try await premises.serve()
                for _ in 1...5 { try await server.client.issue() }
                try await server.killed()
                let (log, taken) = (premises.data + "/loket.db-wal", premises.file("taken"))
                try FileManager.default.moveItem(atPath: log, toPath: taken)
                for _ in 1...2 {
                    let refused = try await premises.loket(
                        "serve", "--data", premises.data, "--listen", "127.0.0.1:0")
                    #expect(refused.code == 65 && refused.err.contains("loket.db-wal"), "\(refused)")
                }
                try FileManager.default.moveItem(atPath: taken, toPath: log)
                let again = try await premises.serve()
                #expect(try await again.client.issue().ticket.ticket.number == "A006")
            }
        }

        /// Guard: `takeInLog` before the lock's words go, by which a lost log is noticed.
        @Test func whatAKilledServerLeftIsSavedAtTheNextOpening() async throws {
            try await Premises.with { premises in
                let server = try await premises.serve()
                for _ in 1...5 { try await server.client.issue() }
                try await server.killed()
                let mask = umask(0o077)
                let database = try DataFolder(premises.data).database()
                umask(mask)
                for name in ["lock", "loket.db-wal"] {
                    #expect(try Data(contentsOf: URL(filePath: "\(premises.data)/\(name)")).isEmpty)
                }
                database.abandon()
            }
        }

        /// Guard: `expectLog`. A command or a start that gets no further, on a disk that is full, must not
        /// make it forgotten that a server was killed.
        @Test(.enabled(if: WatchedDisk.isPossible, "needs a C compiler"), arguments: ["command", "start"])
        func aLogLostAfterSomethingElseFailed(_ what: String) async throws {
            try await Premises.with { premises in
                let server = try await premises.serve()
                for _ in 1...5 { try await server.client.issue() }
                try await server.killed()
                let disk = try WatchedDisk(premises)
                try disk.fails("write ENOSPC")
                let line =
                    what == "command"
                    ? ["staff", "pin", "ana"] : ["serve", "--listen", "192.0.2.1:1", "--allow-plain-http"]
                let ending = try await premises.begin(
                    line + ["--data", premises.data], input: "135790\n", environment: disk.environment
                ).ended()
                #expect(ending.code != 0)
                try FileManager.default.removeItem(atPath: premises.data + "/loket.db-wal")
                let refused = try await premises.loket(
                    "serve", "--data", premises.data, "--listen", "127.0.0.1:0")
                #expect(refused.code == 65 && refused.err.contains("loket.db-wal"), "\(refused)")
            }
        }

        /// Guards: `OpeningError.damaged` at the start, and `verify` for what is not read then.
        @Test func damagedPages() async throws {
            try await Premises.with { premises in
                let server = try await premises.serve()
                for _ in 1...200 { try await server.client.issue() }
                _ = try await server.terminated()
                let file = premises.data + "/loket.db"
                let whole = try Data(contentsOf: URL(fileURLWithPath: file))
                var told = 0
                for page in 1..<whole.count / 4_096 {
                    var damaged = whole
                    damaged.replaceSubrange(
                        (page * 4_096)..<(page * 4_096 + 64), with: Data(repeating: 0xA5, count: 64))
                    try damaged.write(to: URL(fileURLWithPath: file))
                    let verdict = try await premises.loket("verify", "--data", premises.data)
                    if verdict.code != 0 { told += 1 }
                    guard page % 8 == 0 else { continue }
                    let start = try premises.begin([
                        "serve", "--data", premises.data, "--listen", "127.0.0.1:0",
                    ])
                    try await eventually("a start or its refusal") {
                        !start.isRunning || start.out.contains("listens on")
                    }
                    if !start.isRunning { #expect(try await start.ended().code == 65) }
                    try await start.stop()
                }
                print("damaged pages: \(told) of \(whole.count / 4_096 - 1) told by verify")
                #expect(told == whole.count / 4_096 - 1, "a page that may be damaged and nobody notices")
            }
        }
    }
}
