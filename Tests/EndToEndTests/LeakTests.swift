import Foundation
import QueueClient
import QueueCore
import QueueWire
import Testing

extension EndToEnd {
    /// What must stay secret stands nowhere where others of this machine, or a log's readers, look.
    @Suite struct LeakTests {
        /// Guards: hashes in the tables (`ServerKey.hash`), no address in the log, PINs by standard input
        /// alone (`Typing.secretLine`).
        @Test func secretsStandNowhere() async throws {
            try await Premises.with { premises in
                try await premises.found(people: "ana", "eva")
                let server = try await premises.serve()
                let secrets = try await secretsOfADay(at: server, premises)
                let lines = try commandLines(of: server.run.id)
                #expect(lines.contains("serve"), "the command line of the server was read")
                _ = try await server.terminated()
                let places = [
                    ("the log", server.run.err), ("what is printed", server.run.out),
                    ("command lines", lines),
                ]
                for (name, secret) in secrets {
                    #expect(secret.count >= 6)
                    for (place, text) in places { #expect(!text.contains(secret), "\(name) in \(place)") }
                    let file = try fileThat(holds: secret, in: premises.data)
                    #expect(file == nil, "\(name) in \(file ?? "")")
                }
            }
        }

        /// Some of each kind, used rightly and wrongly, so that whoever is careless with them had the chance.
        private func secretsOfADay(
            at server: RunningServer, _ premises: Premises
        ) async throws -> [(String, String)] {
            let (client, typo) = (server.client, "7531597531")
            let eva = try await server.signedIn(as: "eva")
            let ana = try await server.signedIn(as: "ana", counter: "1")
            await #expect(throws: ClientFailure.self) {
                try await client.send(Endpoints.signIn, body: SessionBody(user: "ana", pin: typo))
            }
            let kiosk = try await eva.send(Endpoints.addDevice, ["hall"], body: DeviceBody(role: .kiosk))
            let issued = try await client.issue()
            _ = try await client.send(Endpoints.visit, [issued.secret])
            await #expect(throws: ClientFailure.self) {
                try await client.send(Endpoints.visit, [String(issued.secret.reversed())])
            }
            let complaint = CaseBody(kind: .complaint, text: "Slow", print: true)
            var device = client
            device.token = kiosk.token
            let opened = try await device.send(Endpoints.openCase, ["hall"], body: complaint)
            let job = ["hall", try #require(opened.printJob)]
            _ = try await device.send(Endpoints.printJobCase, job)
            _ = try await device.send(Endpoints.printJob, job, body: PrintJobStateBody(state: .printed))
            _ = try await client.send(Endpoints.caseBySecret, [opened.secret])
            let login = try await premises.loket(
                "login", "ana", "--server", server.url, input: Premises.pin + "\n")
            #expect(login.code == 0, "\(login.err)")
            return [
                ("a PIN", Premises.pin), ("a wrong PIN", typo), ("a session's token", eva.token!),
                ("a clerk's token", ana.token!), ("a device's token", kiosk.token!),
                ("a visit's secret", issued.secret), ("a case's secret", opened.secret),
                ("a secret that was tried", String(issued.secret.reversed())),
            ]
        }

        /// As any user of the machine sees them.
        private func commandLines(of process: Int32) throws -> String {
            let bytes = FileManager.default.contents(atPath: "/proc/\(process)/cmdline") ?? Data()
            return String(decoding: bytes, as: UTF8.self).replacing("\0", with: " ")
        }

        private func fileThat(holds secret: String, in folder: String) throws -> String? {
            let files = try FileManager.default.contentsOfDirectory(atPath: folder)
            #expect(files.contains("loket.db"))
            return files.first { file in
                let bytes = FileManager.default.contents(atPath: folder + "/" + file) ?? Data()
                return bytes.range(of: Data(secret.utf8)) != nil
            }
        }
    }
}
