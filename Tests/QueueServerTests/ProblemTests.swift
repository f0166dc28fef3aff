import QueueCore
import QueueWire
import Testing
import Words

/// Problem details: in the caller's language, else in the house's.
@Suite struct ProblemTests {
    private static let refusals =
        Refusal.plain + Refusal.Thing.allCases.map { .unknown($0) } + [
            .badRequest([]), .counterBusy(ticket: "t", number: "A001"), .counterTaken(staff: "ana"),
            .staffElsewhere(counter: "1"), .alreadyCalled(counter: "1"), .heldByOther(staff: "ana"),
            .missingLogFields(["problem"]), .serviceInUse("a"), .tooMany(retryAfterSeconds: 1),
        ]

    @Test(arguments: refusals)
    func everyRefusalHasItsWords(refusal: Refusal) throws {
        let phrase = try #require(RefusalPhrase(rawValue: refusal.code), "\(refusal.code)")
        let titles = Set(Language.allCases.map { Words($0).title(phrase) })
        #expect(titles.count > 1 && !titles.contains(""), "said in the languages of the product")
    }

    @Test(arguments: Language.allCases)
    func theCallersLanguage(language: Language) async throws {
        try await House.with { house in
            let caller = house.stranger.with("Accept-Language", "de, \(language.rawValue);q=0.8")
            for reply in try await [
                caller.get(Endpoints.branchView, ["nowhere"]), caller.get(Endpoints.visit, ["A017"]),
                caller.ask("GET", "/nowhere"), caller.post(Endpoints.branches),
                caller.post(Endpoints.issue, ["alpha"]), caller.post(Endpoints.signIn, [], "{"),
            ] {
                let phrase = RefusalPhrase(rawValue: reply["code"]?.string ?? "")
                #expect(reply["title"]?.string == phrase.map { Words(language).title($0) })
                #expect(reply.headers["content-language"] == language.rawValue)
            }
        }
    }

    @Test(arguments: [("alpha", "pl"), ("beta", "sl")])
    func elseTheHouses(_ branch: String, _ language: String) async throws {
        try await House.with { house in
            for caller in [house.stranger, house.stranger.with("Accept-Language", "de, fr")] {
                let reply = try await caller.post(Endpoints.issue, [branch])
                #expect(reply.headers["content-language"] == language)
            }
        }
    }

    @Test func itsMembers() async throws {
        try await House.with { house in
            let clerk = try await house.clerk()
            let ticket = try await house.issue()
            _ = try await clerk.call()
            let busy = try await clerk.call()
            #expect(busy.headers["content-type"] == "application/problem+json")
            #expect(busy["type"] == "urn:loket:problem:counterBusy" && busy["status"] == 409)
            #expect(busy["ticket"]?.string == ticket && busy["number"] == "G001")
            #expect(busy["title"] != nil && busy["detail"]?.string?.contains("G001") ?? false)
        }
    }

    @Test func wrongMethodsAreToldTheRightOnes() async throws {
        try await House.with { house in
            let path = Endpoints.counter.path(["alpha", "1"])
            for method in ["GET", "POST", "PATCH", "DELETE"] {
                let reply = try await house.stranger.ask(method, path)
                #expect(reply.summary == "405 methodNotAllowed" && reply.headers["allow"] == "PUT")
            }
        }
    }
}
