import JSON
import QueueWire
import Testing

/// Everything that is wrong with a request is told at once, each fault with its place.
@Suite struct BodyTests {
    @Test(arguments: [
        (#"{}"#, ["/service: missing"]),
        (
            #"{"service": 7, "party": "two", "colour": "red"}"#,
            ["/service: must be a text", "/party: must be a whole number", "/colour: unknown field"]
        ),
        (#"{"service": "a", "service": "b"}"#, ["/service: stands twice"]),
        (#"{"service": null}"#, ["/service: must be a text"]),
        (#"{"service": "a", "answers": {"q/1": 3}}"#, ["/answers/q~11: must be a text"]),
        (#"{"service": "a", "party": 1.5}"#, ["/party: must be a whole number"]),
        (#"[]"#, [": must be an object"]),
        (#"{"service": "passports", "party": 0}"#, ["/party: must be from 1 to 99"]),
        (
            #"{"service": "passports", "language": "xx"}"#,
            ["/language: must be one of: en, sl, nb, nl, hu, pl"]
        ),
        (#"{"service": "a""#, [": a comma or a closing brace was expected here (byte 15)"]),
    ])
    func faultsOfAnIssue(_ body: String, _ faults: [String]) async throws {
        try await House.with { house in
            let reply = try await house.device(.kiosk).post(Endpoints.issue, ["alpha"], body)
            #expect(reply.summary == "400 badRequest")
            #expect(reply.faults == faults)
        }
    }

    @Test func aTicketAndANumberIsOneTooMany() async throws {
        try await House.with { house in
            let clerk = try await house.clerk()
            let both = try await clerk.call(at: "1", body: #"{"ticket": "t", "number": "G001"}"#)
            #expect(both.summary == "400 badRequest")
        }
    }

    @Test(arguments: ["yesterday", "2026-13-01T00:00:00Z", "2026-01-01", "2020-01-01T00:00:00Z"])
    func timesAreTimesToCome(until: String) async throws {
        try await House.with { house in
            let reply = try await house.staff("eva").put(
                Endpoints.service, ["alpha", "cards"], #"{"state": "closed", "until": "\#(until)"}"#)
            #expect(reply.summary == "400 badRequest")
            #expect(reply.faults.first?.hasPrefix("/until: ") ?? false)
        }
    }

    @Test(arguments: [
        ("text/plain", "415 unsupportedMediaType"), ("application/jsonx", "415 unsupportedMediaType"),
        ("application/json; charset=utf-8", "201"), ("Application/JSON", "201"),
    ])
    func onlyJSONIsRead(_ type: String, _ answer: String) async throws {
        try await House.with { house in
            let kiosk = try await house.device(.kiosk).with("Content-Type", type)
            let reply = try await kiosk.post(Endpoints.issue, ["alpha"], #"{"service": "passports"}"#)
            #expect(reply.summary == answer)
        }
    }

    @Test(arguments: [(65_536, "201"), (65_537, "413 payloadTooLarge")])
    func sixtyFourKibibytesAreEnough(_ size: Int, _ answer: String) async throws {
        try await House.with { house in
            let body = #"{"service": "passports"}"#
            let padded = body + String(repeating: " ", count: size - body.utf8.count)
            let reply = try await house.device(.kiosk).post(Endpoints.issue, ["alpha"], padded)
            #expect(reply.summary == answer)
        }
    }

    @Test(arguments: ["0", "501", "-1", "many"])
    func limitsHaveLimits(limit: String) async throws {
        try await House.with { house in
            let reply = try await house.stranger.get(Endpoints.branches, query: "?limit=\(limit)")
            #expect(reply.faults == ["/query/limit: must be a whole number from 1 to 500"])
        }
    }
}

extension Reply {
    /// "/service: missing".
    var faults: [String] {
        json["errors"]?.elements.map { "\($0["path"]?.string ?? ""): \($0["reason"]?.string ?? "")" } ?? []
    }
}
