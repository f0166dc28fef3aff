import Foundation
import QueueClient
import QueueCore
import QueueStore
import QueueWire
import Testing

extension EndToEnd {
    /// What is done at the machine itself, on a folder and at a device.
    @Suite struct ByHandTests {
        /// Guard: `Server.note(byHandOf:)` in each command that takes `--data`.
        @Test func whatIsDoneOnTheFolderIsInTheAudit() async throws {
            try await Premises.with { premises in
                try await premises.found(people: "eva")
                _ = try await premises.loket("apply", premises.officeFile, "--data", premises.data)
                _ = try await premises.loket("device", "add", "kiosk", "--data", premises.data)
                let list = try await premises.loket("device", "list", "--data", premises.data)
                let id = try #require(list.out.split(separator: " ").first.map { String($0) })
                let gone = try await premises.loket("device", "remove", id, "--data", premises.data)
                #expect(gone.code == 0, "\(gone.err)")
                let unknown = try await premises.loket("device", "remove", id, "--data", premises.data)
                #expect(unknown.code == 65)
                let lines = try await premises.audit()
                #expect(
                    lines.map(\.what) == [.officePublished, .pinChanged, .devicePaired, .deviceUnpaired])
                #expect(lines.allSatisfy { $0.who == "machine:" + NSUserName() && $0.address == nil })
                #expect(lines.map(\.subject) == ["1", "eva", id, id])
                #expect(try await premises.loket("verify", "--data", premises.data).code == 0)
            }
        }

        @Test func aRestoreIsInTheAudit() async throws {
            try await Premises.with { premises in
                try await premises.found()
                let copy = premises.file("copy.db")
                _ = try await premises.loket("backup", copy, "--data", premises.data)
                let restored = try await premises.loket("restore", copy, "--data", premises.data)
                #expect(restored.code == 0, "\(restored.err)")
                #expect(try await premises.audit().map(\.what) == [.officePublished, .restored])
                #expect(try await premises.loket("verify", "--data", premises.data).code == 0)
            }
        }

        /// Scenario 48, on a folder on which no server runs.
        @Test func whatIsOldEnoughIsPurgedByCommand() async throws {
            try await Premises.with(Premises.office + "\nretention: { visitors: 1 }\n") { premises in
                let server = try await premises.serve("--clock", "2020-01-13T07:00:00Z")
                let body = IssueBody(service: "passports", name: "Nora")
                let issued = try await server.client.send(Endpoints.issue, ["hall"], body: body)
                _ = try await server.client.send(Endpoints.leave, [issued.secret])
                let busy = try await premises.loket("purge", "--data", premises.data)
                #expect(busy.code == 75 && busy.err.contains(server.url))
                _ = try await server.terminated()
                for words in ["1 row deleted.", "0 rows deleted."] {
                    let purged = try await premises.loket("purge", "--data", premises.data)
                    #expect(purged.code == 0 && purged.err.contains(words), "\(purged.err)")
                }
                let unknown = try await premises.loket(
                    "purge", "--data", premises.data, "--branch", "nowhere")
                #expect(unknown.code == 65 && unknown.err.contains("nowhere"))
                #expect(try await premises.audit().last?.what == .purged)
                let bytes = try Data(contentsOf: URL(filePath: premises.data + "/loket.db"))
                #expect(bytes.range(of: Data("Nora".utf8)) == nil)
            }
        }

        /// The code at the kiosk, the command at a supervisor's, and the token in a file of the kiosk's own.
        @Test func aKioskIsPairedByItsCode() async throws {
            try await Premises.with { premises in
                try await premises.found(people: "eva")
                let server = try await premises.serve()
                let eva = try await server.signedIn(as: "eva")
                let line = ["kiosk", "--plain", "--pair", "--server", server.url, "--branch", "hall"]
                let kiosk = try premises.begin(line)
                try await eventually("a code") { kiosk.out.contains("Pairing code: ") }
                let told = kiosk.out.components(separatedBy: "Pairing code: ")[1]
                let code = told.prefix { !$0.isNewline }.split(separator: " ").map(String.init)
                let paired = try await premises.begin(
                    ["device", "pair"] + code + ["--server", server.url, "--branch", "hall"],
                    environment: ["LOKET_TOKEN": eva.token ?? ""]
                ).ended()
                #expect(paired.code == 0, "\(paired.err)")
                let folder = premises.folder.path + "/.local/state/loket"
                try await eventually("a token that is kept") {
                    guard FileManager.default.fileExists(atPath: folder) else { return false }
                    return try !FileManager.default.contentsOfDirectory(atPath: folder).isEmpty
                }
                #expect(try await eva.send(Endpoints.devices, ["hall"]).items.map(\.role) == [.kiosk])
                try await kiosk.stop()
            }
        }
    }
}

extension Premises {
    fileprivate func audit() async throws -> [AuditEntry] {
        let database = try Database(reading: data + "/loket.db")
        let lines = try await database.audit(of: "hall", after: 0, limit: 50)
        try database.close()
        return lines
    }
}
