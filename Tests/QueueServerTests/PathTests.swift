import QueueWire
import Testing

/// What stands in a path is text, and is read as such everywhere. Guard: `PathReading`.
@Suite struct PathTests {
    @Test(arguments: [
        "%00", "a%0Ab", "a%1B%5B2Jb", "%E2%80%AEabc", "%7F",
        String(repeating: "x", count: 201),
    ])
    func whatIsNoNameIsRefused(_ text: String) async throws {
        try await House.with { house in
            let ida = try await house.staff("ida")
            for (method, path) in [
                ("GET", "/v1/branches/alpha/tickets/\(text)"),
                ("DELETE", "/v1/branches/alpha/devices/\(text)"),
                ("GET", "/v1/branches/alpha/visitors/\(text)"), ("PUT", "/v1/staff/\(text)/pin"),
            ] {
                let reply = try await ida.ask(method, path)
                #expect(reply.summary == "400 badRequest", "\(method) \(path): \(reply)")
                #expect(reply["errors"]?[0]?["path"]?.string?.hasPrefix("/path/") == true)
            }
            #expect(try await house.stranger.ask("GET", "/v1/branches/alpha/tickets/\(text)").status == 401)
        }
    }

    /// What is not UTF-8 is no path at all.
    @Test(arguments: ["%FF", "%C3%28"])
    func whatIsNoTextIsNowhere(_ text: String) async throws {
        try await House.with { house in
            let reply = try await house.stranger.ask("GET", "/v1/branches/alpha/tickets/\(text)")
            #expect(reply.summary == "404 notFound")
        }
    }

    /// The same name, encoded or not, is the same thing.
    @Test func encodedNamesAreTheNames() async throws {
        try await House.with { house in
            let ana = try await house.clerk()
            #expect(try await ana.ask("GET", "/v1/branches/%61lpha").status == 200)
            let opened = try await ana.ask(
                "PUT", "/v1/branches/alpha/counters/%31", #"{"state": "open"}"#)
            #expect(opened.status == 200)
            let branch = try await house.stranger.ask("GET", "/v1/branches/alpha%2Fboard")
            #expect(branch.summary == "404 unknownBranch")
        }
    }
}
