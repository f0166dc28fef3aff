import Foundation
import Testing

extension EndToEnd {
    /// Guard: `minimumTLSVersion` of the server.
    @Suite(.enabled(if: Program.tool("openssl") != nil, "needs openssl")) struct TLSVersionTests {
        /// With the old ciphers allowed on the client's side, so that it is the server who refuses.
        @Test func onlyTLS12AndNewer() async throws {
            try await Premises.with { premises in
                let (certificate, key) = try await premises.certificate()
                let server = try await premises.serve("--tls-cert", certificate, "--tls-key", key)
                for (version, isServed) in [
                    ("-tls1", false), ("-tls1_1", false), ("-tls1_2", true), ("-tls1_3", true),
                ] {
                    let told = try await premises.run(
                        Program.tool("openssl")!,
                        ["s_client", "-connect", "127.0.0.1:\(server.port)", version]
                            + ["-cipher", "ALL:@SECLEVEL=0"],
                        input: "Q\n"
                    ).ended()
                    #expect((told.code == 0) == isServed, "\(version): \(told.out) \(told.err)")
                    let isOffered = !told.err.contains("no protocols available")
                    #expect(isOffered, "this openssl cannot speak \(version)")
                }
            }
        }
    }
}

extension Premises {
    /// A certificate for this machine that it signed itself, and its key.
    func certificate() async throws -> (certificate: String, key: String) {
        let (certificate, key) = (file("cert.pem"), file("key.pem"))
        let made = try await run(
            Program.tool("openssl")!,
            ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost"]
                + ["-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"]
                + ["-keyout", key, "-out", certificate]
        ).ended()
        try #require(made.code == 0, "\(made.err)")
        return (certificate, key)
    }
}
