import QueueCore
import QueueWire
import Testing

@testable import QueueServer

/// S18: visits by those who come to look.
@Suite struct MysteryTests {
    private static let office = Offices.alpha(
        "- { id: passports, prefix: G, names: { en: Passports, pl: Paszporty } }",
        """
        - id: passports
          prefix: G
          names: { en: Passports, pl: Paszporty }
          procedure: [ { id: greet, names: Greet }, { id: check, names: Check }, { id: thank, names: Thank } ]
        """.indented)

    private func code(_ house: House) async throws -> String {
        let ida = try await house.staff("ida")
        return try await ida.post(Endpoints.addMysteryCode, ["alpha"], #"{"note": "spring"}"#)["code"]!
            .string!
    }

    private func served(_ house: House) async throws -> Reply {
        let clerk = try await house.clerk()
        let issued = try await house.issued()
        _ = try await clerk.serve(issued.ticket)
        _ = try await clerk.close(issued.ticket)
        return issued
    }

    @Test func scoredAgainstTheProcedure() async throws {
        try await House.with([Self.office]) { house in
            let code = try await code(house)
            let secret = try await served(house)["secret"]!.string!
            let marked = try await house.stranger.put(
                Endpoints.scoreVisit, [secret], #"{"code": "\#(code.lowercased())"}"#)
            #expect(marked.status == 200 && marked["score"] == .null)
            let body = #"{"code": "\#(code)", "done": ["thank", "greet"], "attention": 4}"#
            let scored = try await house.stranger.put(Endpoints.scoreVisit, [secret], body)
            #expect(scored["score"] == 67 && scored["done"]?.elements == ["greet", "thank"])
            let list = try await house.staff("udo").get(Endpoints.mysteryVisits, ["alpha"])
            #expect(list.items("score") == [67] && !list.text.contains("ana"))
            #expect(
                try await house.staff("eva").get(Endpoints.mysteryVisits, ["alpha"]).summary
                    == "403 forbidden")
            let wrong = #"{"code": "\#(code)", "done": ["dance"]}"#
            #expect(try await house.stranger.put(Endpoints.scoreVisit, [secret], wrong).status == 400)
        }
    }

    @Test func aCodeIsForOneVisit() async throws {
        try await House.with([Self.office]) { house in
            let code = try await code(house)
            let body = #"{"code": "\#(code)"}"#
            let (first, second) = try await (served(house), served(house))
            _ = try await house.stranger.put(Endpoints.scoreVisit, [first["secret"]!.string!], body)
            let again = try await house.stranger.put(Endpoints.scoreVisit, [second["secret"]!.string!], body)
            #expect(again.summary == "404 unknownMysteryCode")
            let guess = try await house.stranger.put(
                Endpoints.scoreVisit, [second["secret"]!.string!], #"{"code": "AAAA-BBBB-CCCC"}"#)
            #expect(guess.summary == "404 unknownMysteryCode")
            let ida = try await house.staff("ida")
            let codes = try await ida.get(Endpoints.mysteryCodes, ["alpha"])
            #expect(codes.items("isUsed") == [true] && codes.items("code") == [.null])
            let path = ["alpha", codes.items("id")[0]!.string!]
            #expect(
                try await ida.delete(Endpoints.removeMysteryCode, path).summary == "404 unknownMysteryCode")
        }
    }

    @Test func outOfAllNormalFigures() async throws {
        try await House.with([Self.office + "\nsurvey: { minimum: 2 }"]) { house in
            let code = try await code(house)
            let issued = try await served(house)
            let secret = issued["secret"]!.string!
            _ = try await house.stranger.put(Endpoints.scoreVisit, [secret], #"{"code": "\#(code)"}"#)
            let answer = #"{"resolved": "no", "attention": 1}"#
            #expect(try await house.stranger.put(Endpoints.answer, [secret], answer).status == 200)
            #expect(try await house.stranger.put(Endpoints.answer, [secret], answer).status == 409)
            let survey = try await house.staff("eva").get(Endpoints.survey, ["alpha"])
            #expect(survey["withheld"] == 0 && survey["total", "n"] == 0)
            let database = house.server.database
            #expect(try await database.mysteryTickets(of: "alpha") == [TicketID(issued.ticket)])
            let march = BusinessDay("2026-03-01")!...BusinessDay("2026-03-31")!
            #expect(try await database.answered(of: "alpha", march) == (0, 0))
        }
    }

    /// A clerk sees a visit like any other.
    @Test func nobodyAtACounterCanTell() async throws {
        try await House.with([Self.office]) { house in
            let code = try await code(house)
            let issued = try await served(house)
            let ana = try await house.staff("ana")
            let before = try await (ana.see(issued.ticket), house.events())
            let body = #"{"code": "\#(code)", "done": []}"#
            _ = try await house.stranger.put(Endpoints.scoreVisit, [issued["secret"]!.string!], body)
            #expect(try await ana.see(issued.ticket).text == before.0.text)
            #expect(try await house.events() == before.1)
        }
    }
}

extension String {
    /// As it must stand in a list of the sample office.
    fileprivate var indented: String {
        split(separator: "\n", omittingEmptySubsequences: false).enumerated()
            .map { $0.offset == 0 ? String($0.element) : "  " + $0.element }.joined(separator: "\n")
    }
}
