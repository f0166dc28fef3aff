import QueueWire
import Testing

@testable import QueueServer

/// What one caller may take of the server's lines, asked over real sockets. The guard of all is
/// `Doorkeeper`, with `Connections` for the counting; without its handler in the pipeline each test fails.
@Suite struct LineLimitTests {
    /// A house with short patience, in which the limits by address hold for the tests too.
    private func house(
        _ change: (inout Limits) -> Void, _ test: (House) async throws -> Void
    ) async throws {
        var limits = Limits()
        limits.crowds = []
        change(&limits)
        try await House.with(limits: limits, test)
    }

    /// Guard: the timer of `Doorkeeper.enter`.
    @Test func aHeadThatIsDribbledIsToldAndClosed() async throws {
        try await house({ $0.head = .milliseconds(300) }) { house in
            let line = RawLine(to: house.address)
            line.say("GET /livez HTTP/1.1\r\nHost: off")
            let answer = await line.heard()
            #expect(answer.hasPrefix("HTTP/1.1 408") && answer.contains("requestTimeout"))
        }
    }

    /// Guard: the timer of `Doorkeeper.channelReadComplete`. The sign-in waits for its body meanwhile.
    @Test func aBodyThatIsDribbledIsToldAndClosed() async throws {
        try await house({ $0.body = .milliseconds(300) }) { house in
            let line = RawLine(to: house.address)
            let json = "Content-Type: application/json"
            line.ask(Endpoints.signIn.path, [json, "Content-Length: 60"], method: "POST")
            line.say(#"{"user": "#)
            let answer = await line.heard()
            #expect(answer.hasPrefix("HTTP/1.1 408") && answer.contains("Content-Language: en"))
        }
    }

    /// Guard: `httpDecoderConfiguration` and `Doorkeeper.errorCaught`.
    @Test(arguments: [
        ["X-Long: " + String(repeating: "x", count: 20_000)],
        (1...200).map { "X-\($0): y" },
        (1...50).map { "X-\($0): " + String(repeating: "y", count: 500) },
    ])
    func aHeadThatIsTooLargeIsRefused(_ headers: [String]) async throws {
        try await house({ _ in }) { house in
            let line = RawLine(to: house.address)
            line.ask("/livez", headers)
            let answer = await line.heard()
            #expect(answer.hasPrefix("HTTP/1.1 431") && answer.contains("headersTooLarge"))
        }
    }

    @Test func whatIsNoRequestIsRefused() async throws {
        try await house({ _ in }) { house in
            let line = RawLine(to: house.address)
            line.say("HELO office\r\n\r\n")
            let answer = await line.heard()
            #expect(answer.hasPrefix("HTTP/1.1 400") && answer.contains("badRequest"))
        }
    }

    /// Guard: `Request.bytes`, both by what is announced and by what comes.
    @Test(arguments: ["Content-Length: 70000", "Transfer-Encoding: chunked"])
    func aBodyThatIsTooLargeIsRefused(_ announced: String) async throws {
        try await house({ _ in }) { house in
            let line = RawLine(to: house.address)
            line.ask(
                Endpoints.signIn.path, ["Content-Type: application/json", "Connection: close", announced],
                method: "POST")
            let body = String(repeating: "x", count: 70_000)
            line.say(announced.hasPrefix("T") ? "11170\r\n\(body)\r\n0\r\n\r\n" : body)
            let answer = await line.heard()
            #expect(answer.hasPrefix("HTTP/1.1 413") && answer.contains("payloadTooLarge"))
        }
    }

    /// Guard: `Connections.enter`. A place that is given back is taken by the next.
    @Test func soManyConnectionsFromOneAddress() async throws {
        try await house({ $0.connectionsPerAddress = 3 }) { house in
            var lines = (1...3).map { _ in RawLine(to: house.address) }
            for line in lines {
                line.ask("/livez")
                #expect(await line.heard(atMost: 12) == "HTTP/1.1 200")
            }
            let fourth = RawLine(to: house.address)
            fourth.ask("/livez")
            let answer = await fourth.heard()
            #expect(answer.hasPrefix("HTTP/1.1 429") && answer.contains("tooManyConnections"))
            #expect(answer.contains("Retry-After: "))
            lines.removeLast()
            try await eventually {
                let next = RawLine(to: house.address)
                next.ask("/livez")
                return await next.heard(atMost: 12) == "HTTP/1.1 200"
            }
        }
    }

    @Test func soManyConnectionsInAll() async throws {
        try await house({ $0.connections = 2 }) { house in
            let lines = (1...2).map { _ in RawLine(to: house.address) }
            for line in lines { line.ask("/livez") }
            for line in lines { #expect(await line.heard(atMost: 12) == "HTTP/1.1 200") }
            let third = RawLine(to: house.address)
            third.ask("/livez")
            let answer = await third.heard()
            #expect(answer.hasPrefix("HTTP/1.1 503") && answer.contains("tooBusy"))
            withExtendedLifetime(lines) {}
        }
    }

    /// Those who are told why not would fill the server too.
    @Test func farBeyondTheLimitNobodyIsTold() {
        var limits = Limits()
        (limits.crowds, limits.connectionsPerAddress) = ([], 10)
        let connections = Connections(limits)
        let answers = (1...30).map { _ in connections.enter("192.0.2.1") }
        #expect(answers[..<10].allSatisfy { $0 == .admitted })
        #expect(answers[10..<26].allSatisfy { $0 == .told(.tooManyConnections) })
        #expect(answers[26...].allSatisfy { $0 == .turnedAway })
        #expect(connections.enter("192.0.2.2") == .admitted)
    }

    @Test func aProxyStandsForMany() {
        var limits = Limits()
        limits.connectionsPerAddress = 1
        let connections = Connections(limits)
        #expect((1...50).allSatisfy { _ in connections.enter("127.0.0.1") == .admitted })
    }

    @Test(arguments: [
        ("192.0.2.7", "192.0.2.7"), ("::ffff:192.0.2.7", "192.0.2.7"),
        ("2001:db8:1:2:3:4:5:6", "20010db800010002::/64"), ("2001:db8:1:2::9", "20010db800010002::/64"),
    ])
    func oneCustomersAddressesCountAsOne(_ address: String, _ counted: String) {
        #expect(address.neighbourhood == counted)
    }
}

/// Waits until it holds, five seconds at most.
func eventually(_ holds: () async throws -> Bool) async throws {
    for _ in 1...100 {
        if try await holds() { return }
        try await Task.sleep(for: .milliseconds(50))
    }
    Issue.record("it did not become so within five seconds")
}
