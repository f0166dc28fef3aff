import QueueClient
import Testing

extension EndToEnd {
    @Suite struct TLSTests {
        @Test(.enabled(if: Program.tool("openssl") != nil, "needs openssl"))
        func withACertificate() async throws {
            try await Premises.with { premises in
                let (certificate, key) = (premises.file("cert.pem"), premises.file("key.pem"))
                let openssl = try premises.run(
                    Program.tool("openssl")!,
                    ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost"]
                        + ["-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"]
                        + ["-keyout", key, "-out", certificate])
                try #require(try await openssl.ended().code == 0)

                let server = try await premises.serve("--tls-cert", certificate, "--tls-key", key)
                #expect(server.url.hasPrefix("https://127.0.0.1:"))
                let trusting = try QueueClient(server: server.url, trusting: certificate)
                #expect(try await trusting.issue().ticket.ticket.number == "A001")
                await #expect(throws: ClientFailure.self) { try await server.client.issue() }
                let plain = QueueClient(server: server.url.replacing("https", with: "http"))
                await #expect(throws: ClientFailure.self) { try await plain.issue() }
            }
        }

        @Test func withHalfOfWhatItTakes() async throws {
            try await Premises.with { premises in
                let alone = try await premises.loket(
                    "serve", "--data", premises.data, "--tls-cert", "cert.pem")
                #expect(alone.code == 64)
                let missing = try await premises.loket(
                    "serve", "--data", premises.data, "--tls-cert", "nowhere.pem", "--tls-key", "nowhere.key")
                #expect(missing.code == 66)
                #expect(missing.err.contains("nowhere.pem"))
            }
        }
    }
}
