import QueueWire
import Testing

/// The plain page behind a ticket's link.
@Suite struct VisitPageTests {
    @Test func showsNumberAndPlaceAndNoName() async throws {
        try await House.with { house in
            let body = #"{"service": "passports", "name": "Zofia", "language": "pl"}"#
            let issued = try await house.device(.kiosk).post(Endpoints.issue, ["alpha"], body)
            let page = try await house.stranger.ask("GET", "/v/" + issued["secret"]!.string!)
            #expect(page.status == 200 && page.headers["content-language"] == "pl")
            #expect(page.text.contains(issued["ticket", "number"]!.string!) && !page.text.contains("Zofia"))
            #expect(!page.text.contains("<script") && page.headers["cache-control"] == "no-store")
            #expect(page.headers["referrer-policy"] == "no-referrer")
        }
    }

    @Test func thirdInLineIsToldToComeBack() async throws {
        try await House.with { house in
            for _ in 0..<3 { _ = try await house.issue() }
            let secret = try await house.issued()["secret"]!.string!
            let far = try await house.stranger.ask("GET", "/v/\(secret)")
            #expect(!far.text.contains("class=\"soon\""))
            #expect(try await house.stranger.get(Endpoints.visit, [secret])["soon"] == .bool(false))
            _ = try await house.clerk().call()
            let near = try await house.stranger.ask("GET", "/v/\(secret)")
            #expect(near.text.contains("class=\"soon\""))
            #expect(try await house.stranger.get(Endpoints.visit, [secret])["soon"] == .bool(true))
        }
    }

    @Test func leavingIsAskedTwice() async throws {
        try await House.with { house in
            let secret = try await house.issued()["secret"]!.string!
            let asked = try await house.stranger.ask("GET", "/v/\(secret)?leave=1")
            #expect(asked.text.contains("method=\"post\""))
            #expect(try await house.stranger.get(Endpoints.visit, [secret])["state"] == "waiting")
            #expect(try await house.stranger.ask("POST", "/v/\(secret)").status == 200)
            #expect(try await house.stranger.get(Endpoints.visit, [secret])["closedAs"] == "left")
        }
    }

    @Test(arguments: ["A001", "nothing", "%00"])
    func aGuessIsNobodysVisit(_ guess: String) async throws {
        try await House.with { house in
            let page = try await house.stranger.ask("GET", "/v/" + guess)
            #expect(page.status == 404 && page.headers["content-type"]?.hasPrefix("text/html") == true)
        }
    }
}
