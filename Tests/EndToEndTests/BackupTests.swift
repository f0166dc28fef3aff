import Foundation
import QueueWire
import Testing

extension EndToEnd {
    /// A backup beside a server at work, and the way back.
    @Suite struct BackupTests {
        @Test func backupRestoreVerify() async throws {
            try await Premises.with { premises in
                let server = try await premises.serve()
                for _ in 1...5 { try await server.client.issue() }
                #expect(
                    try await premises.loket("backup", premises.file("copy.db"), "--data", premises.data).code
                        == 0)
                #expect(try await premises.loket("verify", "--data", premises.data).code == 0)
                for _ in 1...3 { try await server.client.issue() }

                let busy = try await premises.loket(
                    "restore", premises.file("copy.db"), "--data", premises.data)
                #expect(busy.code == 75)
                // What was written last is still in the log when this restore begins.
                try await server.killed()
                let restored = try await premises.loket(
                    "restore", premises.file("copy.db"), "--data", premises.data)
                #expect(restored.code == 0, "\(restored.err)")
                #expect(try await premises.loket("verify", "--data", premises.data).code == 0)
                let again = try await premises.serve()
                #expect(try await again.client.issue().ticket.ticket.number == "A006")
                try await premises.expectKeptDatabase(toGoOnWith: "A009")
            }
        }

        /// Guard: `pool.backup`, one picture of the store, whatever is written meanwhile.
        @Test func takenUnderLoadItHasAllThatWasToldBefore() async throws {
            try await Premises.with { premises in
                try await premises.found(people: "ana", "bob")
                let crowd = Crowd(visitors: 4, clerks: ["ana", "bob"])
                try await crowd.signIn(at: premises)
                let server = try await premises.serve()
                let work = Task { try await crowd.work(at: server) }
                try await eventually("a crowd") { crowd.issued.count > 20 && crowd.called.count > 5 }
                let told = crowd.issued
                let copy = premises.file("copy.db")
                #expect(try await premises.loket("backup", copy, "--data", premises.data).code == 0)
                try await server.killed()
                try await work.value
                let restored = try await premises.loket("restore", copy, "--data", premises.data)
                #expect(restored.code == 0, "\(restored.err)")
                let again = try await premises.serve()
                for (key, ticket) in told {
                    #expect(try await again.client.issue(key: key).ticket.ticket.id == ticket)
                }
                #expect(try await premises.loket("verify", "--data", premises.data).code == 0)
            }
        }

        @Test func aBackupIsOneFileOfItsUserAlone() async throws {
            try await Premises.with { premises in
                try await premises.found()
                let copy = premises.file("copy.db")
                #expect(try await premises.loket("backup", copy, "--data", premises.data).code == 0)
                let mode = try FileManager.default.attributesOfItem(atPath: copy)[.posixPermissions] as? Int
                #expect(mode == 0o600)
                #expect(!FileManager.default.fileExists(atPath: copy + "-wal"))
                let again = try await premises.loket("backup", copy, "--data", premises.data)
                #expect(again.code == 73, "nothing is written over")
            }
        }

        /// Half a copy is none, and nothing else is lost. Guards: `Halt.init(storing:)`, and the
        /// `removeItem` of what was begun.
        @Test(.enabled(if: WatchedDisk.isPossible, "needs a C compiler"))
        func withoutRoomItIsToldAndNothingIsLeft() async throws {
            try await Premises.with { premises in
                try await premises.found()
                let disk = try WatchedDisk(premises)
                try disk.fails("write ENOSPC")
                let server = try await premises.serve()
                let copy = premises.data + "/copy.db"
                let full = try await premises.loket(
                    "backup", copy, "--data", premises.data, environment: disk.environment)
                #expect(full.code == 73 && full.err.contains("copy.db"), "\(full)")
                #expect(!FileManager.default.fileExists(atPath: copy))
                _ = try await server.terminated()
                for line in [["staff", "pin", "ana"], ["device", "add", "kiosk"]] {
                    let ending = try await premises.begin(
                        line + ["--data", premises.data], input: "135790\n", environment: disk.environment
                    ).ended()
                    #expect([73, 74].contains(ending.code) && !ending.err.contains("SQLite"), "\(ending)")
                }
                #expect(try await premises.loket("verify", "--data", premises.data).code == 0)
            }
        }

        @Test func whatIsNotWholeTakesNobodysPlace() async throws {
            try await Premises.with { premises in
                try await premises.found()
                try premises.write("Dear diary", to: "copy.db")
                let ending = try await premises.loket(
                    "restore", premises.file("copy.db"), "--data", premises.data)
                #expect(ending.code == 65)
                #expect(try await premises.loket("verify", "--data", premises.data).code == 0)
                let files = try FileManager.default.contentsOfDirectory(atPath: premises.data)
                #expect(!files.contains { $0.contains("restoring") || $0.contains("before") })
            }
        }
    }
}

extension Premises {
    /// What was there before a restore is kept beside it, its log too.
    fileprivate func expectKeptDatabase(toGoOnWith number: String) async throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: data).filter {
            $0.contains(".before-")
        }
        #expect(files.contains { $0.hasSuffix("-wal") })
        try FileManager.default.createDirectory(atPath: file("kept"), withIntermediateDirectories: true)
        for file in files {
            let ending = file.hasSuffix("-wal") ? "-wal" : file.hasSuffix("-shm") ? "-shm" : ""
            try FileManager.default.copyItem(
                atPath: data + "/" + file, toPath: self.file("kept/loket.db" + ending))
        }
        let run = try begin(["serve", "--data", file("kept"), "--listen", "127.0.0.1:0"])
        let words = "loket listens on "
        try await eventually("the kept database") { run.out.contains(words) || !run.isRunning }
        let url = try #require(run.out.split(separator: "\n").first { $0.hasPrefix(words) }).dropFirst(
            words.count)
        let kept = RunningServer(run: run, url: String(url), startUp: .zero)
        #expect(try await kept.client.issue().ticket.ticket.number == number)
    }
}
