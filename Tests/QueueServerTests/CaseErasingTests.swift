import QueueCore
import QueueWire
import Testing

@testable import QueueServer
@testable import QueueStore

/// Erasing a customer empties the words and leaves the figures.
@Suite struct CaseErasingTests {
    @Test func casesAndPromisesAreEmptied() async throws {
        try await House.with { house in
            let ana = try await house.staff("ana")
            let body = """
                {"kind": "claim", "text": "It broke", "causes": ["poorResult"], "name": "Nora",
                "email": "n@x.org", "reference": "K-9",
                "claim": {"product": "Kettle", "warranty": "W-77", "asked": "the money", "priceCharged": 100}}
                """
            let opened = try await ana.post(Endpoints.openCase, ["alpha"], body)
            let path = ["alpha", opened["case", "id"]!.string!]
            let letter = #"{"direction": "in", "medium": "letter", "text": "Dear all"}"#
            _ = try await ana.post(Endpoints.writeLetter, path, letter)
            let promise = #"{"dueOn": "2026-03-09", "reference": "K-9", "reason": "Tell Nora"}"#
            _ = try await ana.post(Endpoints.addFollowUp, ["alpha"], promise)
            let before = try await ana.get(Endpoints.cases, ["alpha"]).text

            let database = house.server.database
            #expect(try await database.openCases(of: "K-9", in: "alpha").map(\.number) == ["C-2026-0001"])
            #expect(try await database.eraseCases(of: "K-9", in: "beta") == 0)
            #expect(try await database.eraseCases(of: "K-9", in: "alpha") == 1)
            #expect(try await database.eraseDues(of: "K-9", in: "alpha", at: house.clock.now) == 1)

            #expect(try await ana.get(Endpoints.cases, ["alpha"]).text == before, "figures stay")
            let view = try await ana.get(Endpoints.caseView, path)
            for secret in ["Nora", "n@x.org", "K-9", "W-77", "It broke", "Dear all", "the money"] {
                #expect(!view.text.contains(secret))
            }
            #expect(view["history"]?.elements.count == 3 && view["case", "product"] == "Kettle")
            let dues = try await ana.get(Endpoints.followUps, ["alpha"], query: "?state=cancelled")
            #expect(dues.items("reason") == [.null], "nobody could be reached any more")
            #expect(try await database.openCases(of: "K-9", in: "alpha").isEmpty)
        }
    }

    @Test func byVisitAndByAge() async throws {
        try await House.with { house in
            let ana = try await house.clerk()
            let issued = try await house.issued()
            let words = #"{"kind": "compliment", "text": "So kind", "name": "Nora"}"#
            _ = try await house.stranger.post(
                Endpoints.openCaseOfVisit, [issued["secret"]!.string!], words)
            let database = house.server.database
            #expect(try await database.eraseCases(closedBefore: house.clock.now, in: "alpha") == 0)
            _ = try await ana.put(
                Endpoints.closeCase, ["alpha", "C-2026-0001"], #"{"closedAs": "accepted"}"#)
            house.clock.wait(minutes: 1)
            #expect(try await database.eraseCases(closedBefore: house.clock.now, in: "alpha") == 1)
            #expect(try await database.eraseCases(ofVisit: TicketID(issued.ticket)) == 1)
            let tables = ["case_text", "case_person"]
            for table in tables { #expect(try database.texts("SELECT 1 FROM \(table)") == []) }
            #expect(throws: (any Error).self) { try database.run("DELETE FROM case_step") }
        }
    }
}
