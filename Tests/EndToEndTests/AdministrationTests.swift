import Foundation
import QueueClient
import QueueWire
import Testing

extension EndToEnd {
    @Suite struct AdministrationTests {
        @Test func applyMakesABranchThenPublishesVersions() async throws {
            try await Premises.with { premises in
                let first = try await premises.loket("apply", premises.officeFile, "--data", premises.data)
                #expect(first.code == 0 && first.err.contains("hall: version 1 is in force."))
                let again = try await premises.loket("apply", premises.officeFile, "--data", premises.data)
                #expect(again.code == 0 && again.err.contains("hall: nothing to change."))

                try premises.write(Premises.office + "\naddress: High Street 1\n", to: "office.yaml")
                let server = try await premises.serve()
                #expect(try await server.client.send(Endpoints.branchView, ["hall"]).address == "")
                let busy = try await premises.loket("apply", premises.officeFile, "--data", premises.data)
                #expect(busy.code == 75 && busy.err.contains(server.url))
                _ = try await server.terminated()
                let new = try await premises.loket("apply", premises.officeFile, "--data", premises.data)
                #expect(new.code == 0 && new.err.contains("version 2"))
            }
        }

        /// All errors at once, each at its line, and nothing is changed.
        @Test func applyTellsEveryError() async throws {
            let broken = Premises.office.replacing("prefix: A", with: "prefix: 1").replacing(
                "role: clerk", with: "role: king")
            try await Premises.with(broken) { premises in
                let ending = try await premises.loket("apply", premises.officeFile, "--data", premises.data)
                #expect(ending.code == 65)
                #expect(ending.err.contains("office.yaml:6:") && ending.err.contains("role"))
                #expect(!FileManager.default.fileExists(atPath: premises.data))
            }
        }

        @Test func applyThroughTheServer() async throws {
            try await Premises.with { premises in
                try await premises.found(people: "eva")
                let server = try await premises.serve()
                let token = try #require(try await server.signedIn(as: "eva").token)
                try premises.write(Premises.office + "\naddress: High Street 2\n", to: "office.yaml")
                let ending = try await premises.loket(
                    "apply", premises.officeFile, "--server", server.url,
                    environment: ["LOKET_TOKEN": token])
                #expect(ending.code == 0, "\(ending.err)")
                #expect(
                    try await server.client.send(Endpoints.branchView, ["hall"]).address == "High Street 2")
            }
        }

        @Test func aPinLetsItsOwnerIn() async throws {
            try await Premises.with { premises in
                try await premises.found(people: "ana")
                let short = try await premises.loket(
                    "staff", "pin", "ana", "--data", premises.data, input: "123\n")
                #expect(short.code == 64)
                let nobody = try await premises.loket(
                    "staff", "pin", "zed", "--data", premises.data, input: "135790\n")
                #expect(nobody.code == 65 && nobody.err.contains("zed"))
                let server = try await premises.serve()
                #expect(try await server.signedIn(as: "ana").token != nil)
                await #expect(throws: ClientFailure.self) { try await server.signedIn(as: "bob") }
            }
        }

        @Test func aDevicesTokenIsPrintedOnce() async throws {
            try await Premises.with(Premises.office.replacing("127.0.0.1/32, \"::1/128\"", with: "")) {
                premises in
                try await premises.found()
                let added = try await premises.loket("device", "add", "kiosk", "--data", premises.data)
                #expect(added.code == 0)
                let token = added.out.trimmingCharacters(in: .whitespacesAndNewlines)
                #expect(token.utf8.count == 43)
                let server = try await premises.serve()
                await #expect(throws: ClientFailure.self) { try await server.client.issue() }
                let kiosk = QueueClient(server: server.url, token: token)
                #expect(try await kiosk.issue().ticket.ticket.number == "A001")
            }
        }

        @Test func aFolderThatNobodyBeganIsNotMade() async throws {
            try await Premises.with { premises in
                for command in [
                    ["staff", "pin", "ana"], ["device", "add", "kiosk"], ["verify"], ["backup", "f"],
                ] {
                    let ending = try await premises.begin(
                        command + ["--data", premises.data], input: "135790\n"
                    ).ended()
                    #expect(ending.code == 66, "\(command): \(ending.err)")
                }
                #expect(!FileManager.default.fileExists(atPath: premises.data))
            }
        }

        /// Flags, then the environment, then the file, then what is usual.
        @Test func configTellsWhatIsInForceAndWhere() async throws {
            try await Premises.with { premises in
                try premises.write(
                    "# of this house\nlisten = 127.0.0.1:7000\nidle-minutes = 30\n", to: "loket.conf")
                let ending = try await premises.loket(
                    "config", "--config", premises.file("loket.conf"), "--data", "here",
                    environment: ["LOKET_LISTEN": "127.0.0.1:6000"])
                let rows = ending.out.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
                #expect(rows.contains(["data", "here", "flag"]))
                #expect(rows.contains(["listen", "127.0.0.1:6000", "LOKET_LISTEN"]))
                #expect(rows.contains(["idle-minutes", "30", "file"]))
                #expect(rows.contains(["allow-plain-http", "no", "default"]))
                try premises.write("lisen = 127.0.0.1:7000\n", to: "loket.conf")
                let typo = try await premises.loket("config", "--config", premises.file("loket.conf"))
                #expect(typo.code == 65 && typo.err.contains("loket.conf:1") && typo.err.contains("lisen"))
            }
        }
    }
}
