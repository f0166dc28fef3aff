import QueueWire
import Testing

/// Pages for visitors' telephones, the refusals too. Guard: `contentSecurityPolicy` and its
/// like, in the one place that makes a page's answer.
@Suite struct PageHeaderTests {
    @Test func nobodyKeepsFramesOrRunsThem() async throws {
        try await House.with { house in
            let ana = try await house.staff("ana")
            let claim = #"{"kind": "complaint", "text": "<script>alert(1)</script>"}"#
            let opened = try await ana.post(Endpoints.openCase, ["alpha"], claim)
            let secrets = try await (house.issued()["secret"]!.string!, opened["secret"]!.string!)
            for path in ["/v/\(secrets.0)", "/c/\(secrets.1)", "/v/none", "/c/none", "/v/%3Cscript%3E"] {
                let page = try await house.stranger.ask("GET", path)
                let policy = page.headers["content-security-policy"] ?? ""
                #expect(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"))
                #expect(!policy.contains("script-src") && !page.text.lowercased().contains("<script"))
                #expect(page.headers["x-content-type-options"] == "nosniff", "\(path)")
                #expect(page.headers["referrer-policy"] == "no-referrer", "\(path)")
                #expect(page.headers["cache-control"] == "no-store", "\(path)")
            }
        }
    }
}
