import JSON
import QueueWire
import Testing

/// A kiosk says of a service that takes nobody why, and when it takes visitors again.
@Suite struct ReopeningTests {
    /// Monday nine in the morning in Warsaw, where the house is open from eight to four.
    private static let office = Offices.alpha(and: "hours: { mon-fri: 08:00-16:00 }")

    private func opensAt(_ act: (House) async throws -> Void) async throws -> [JSONValue?] {
        var told: [JSONValue?] = []
        try await House.with([Self.office]) { house in
            try await act(house)
            let branch = try await house.stranger.get(Endpoints.branchView, ["alpha"])
            told = branch["services"]?.elements.prefix(2).map { $0["opensAt"] } ?? []
        }
        return told
    }

    @Test func whatIsOpenDoesNotSay() async throws {
        #expect(try await opensAt { _ in } == [.null, .null])
    }

    @Test func fullIsFullUntilTomorrow() async throws {
        let told = try await opensAt { house in
            for _ in 1...2 { _ = try await house.issue("cards") }
        }
        #expect(told == [.null, "2026-03-03T07:00:00.000Z"])
    }

    @Test(arguments: [
        (#"{"state": "closed"}"#, JSONValue.null),
        (#"{"state": "closed", "until": "2026-03-02T10:30:00Z"}"#, "2026-03-02T10:30:00.000Z"),
        (#"{"state": "closed", "until": "2026-03-02T20:00:00Z"}"#, "2026-03-03T07:00:00.000Z"),
    ])
    func aServiceClosedByHand(body: String, expected: JSONValue) async throws {
        let told = try await opensAt { house in
            _ = try await house.staff("eva").put(Endpoints.service, ["alpha", "passports"], body)
        }
        #expect(told == [expected, .null])
    }

    @Test(arguments: [
        (#"{"state": "closed"}"#, JSONValue.string("2026-03-03T07:00:00.000Z")),
        (#"{"state": "closed", "until": "2026-03-02T12:00:00Z"}"#, "2026-03-02T12:00:00.000Z"),
    ])
    func theHouseClosedByHand(body: String, expected: JSONValue) async throws {
        let told = try await opensAt { house in
            _ = try await house.staff("eva").put(Endpoints.opening, ["alpha"], body)
        }
        #expect(told == [expected, expected])
    }

    @Test func afterHours() async throws {
        let told = try await opensAt { $0.clock.wait(minutes: 9 * 60) }
        #expect(told == ["2026-03-03T07:00:00.000Z", "2026-03-03T07:00:00.000Z"])
    }
}
