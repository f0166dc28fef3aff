import Foundation
import QueueClient
import Testing

extension EndToEnd {
    /// All that the program writes is its user's alone, also for a user whose umask would let everybody read.
    @Suite struct OwnFilesTests {
        private static let generous = ["/bin/sh", "-c", "umask 0; exec \"$@\"", "sh"]

        /// Guards: `umask(0o077)` before the folder of data is made, and for a backup; the rights that
        /// `RestoreCommand` gives its copy.
        @Test func aServers() async throws {
            try await Premises.with { premises in
                let server = try await premises.serve(under: Self.generous)
                try await server.client.issue()
                #expect(try mode(premises.data) == 0o700)
                try expectOwn(in: premises.data)
                let backup = try await run(premises, "backup", premises.file("b.db"), "--data", premises.data)
                #expect(backup.code == 0, "\(backup.err)")
                #expect(try mode(premises.file("b.db")) == 0o600)
                _ = try await server.terminated()
                let restored = premises.file("restored")
                #expect(chmod(premises.file("b.db"), 0o644) == 0)
                let restore = try await run(premises, "restore", premises.file("b.db"), "--data", restored)
                #expect(restore.code == 0, "\(restore.err)")
                try expectOwn(in: restored)
            }
        }

        @Test func aTokens() async throws {
            try await Premises.with { premises in
                try await premises.found(people: "ana")
                let server = try await premises.serve()
                let login = try await run(
                    premises, "login", "ana", "--server", server.url, input: Premises.pin + "\n")
                #expect(login.code == 0, "\(login.err)")
                let state = premises.file(".local/state/loket")
                #expect(try mode(state) == 0o700)
                try expectOwn(in: state)
            }
        }

        private func run(_ premises: Premises, _ line: String..., input: String = "") async throws -> Ending {
            try await premises.begin(line, input: input, under: Self.generous).ended()
        }

        private func expectOwn(in folder: String) throws {
            let files = try FileManager.default.contentsOfDirectory(atPath: folder)
            #expect(!files.isEmpty)
            for file in files { #expect(try mode(folder + "/" + file) == 0o600, "\(file)") }
        }

        private func mode(_ path: String) throws -> Int? {
            try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        }
    }
}
