import QueueWire
import Testing

/// Addresses that the office file lists may take tickets without a token.
@Suite struct OpenAddressTests {
    /// Guard: `admitByAddress`.
    @Test(arguments: [
        ("kiosk: { openTo: [127.0.0.1/32] }", "201"), ("kiosk: { openTo: [127.0.0.0/8] }", "201"),
        ("kiosk: { openTo: [10.0.0.0/8, \"::1/128\"] }", "401 unauthenticated"), ("", "401 unauthenticated"),
    ])
    func onlyThose(_ line: String, _ answer: String) async throws {
        try await House.with([Offices.alpha(and: line)]) { house in
            // Anybody can write this header; only the peer's own address counts.
            let caller = house.stranger.with("X-Forwarded-For", "10.0.0.1")
            let reply = try await caller.post(Endpoints.issue, ["alpha"], #"{"service": "passports"}"#)
            #expect(reply.summary == answer)
        }
    }

    @Test func aBadTokenIsBadFromThereToo() async throws {
        try await House.with([Offices.alpha(and: "kiosk: { openTo: [127.0.0.1/32] }")]) { house in
            let caller = Caller(address: house.address, token: "no-such-token")
            let reply = try await caller.post(Endpoints.issue, ["alpha"], #"{"service": "passports"}"#)
            #expect(reply.summary == "401 unauthenticated")
        }
    }

    @Test func countersAreForStaff() async throws {
        try await House.with([Offices.alpha(and: "kiosk: { openTo: [127.0.0.1/32] }")]) { house in
            _ = try await house.clerk()
            let body = #"{"service": "passports", "counter": "1"}"#
            #expect(
                try await house.stranger.post(Endpoints.issue, ["alpha"], body).summary == "403 forbidden")
        }
    }
}
