import JSON
import QueueCore
import QueueWire
import Testing

/// The survey after a visit.
@Suite struct SurveyTests {
    private let good = #"{"resolved": "yes", "attention": 5, "comment": "Thank you"}"#

    @Test func onceAfterTheVisitAndInTime() async throws {
        try await House.with { house in
            let ana = try await house.clerk()
            let (first, late) = try await (house.issued(), house.issued())
            let path = [first["secret"]!.string!]
            let visitor = house.stranger
            #expect(try await visitor.put(Endpoints.answer, path, good).summary == "409 visitNotEnded")
            for ticket in [first.ticket, late.ticket] {
                _ = try await ana.serve(ticket)
                _ = try await ana.close(ticket)
            }
            let taken = try await visitor.put(Endpoints.answer, path, good)
            #expect(taken.status == 200 && taken["answered"] == true && taken["offer"] == .null)
            #expect(try await visitor.put(Endpoints.answer, path, good).summary == "409 alreadyAnswered")
            house.clock.wait(minutes: 48 * 60 + 1)
            let over = try await visitor.put(Endpoints.answer, [late["secret"]!.string!], good)
            #expect(over.summary == "409 surveyOver")
        }
    }

    @Test func whoeverLeftWasNotServed() async throws {
        try await House.with { house in
            let issued = try await house.issued()
            let secret = issued["secret"]!.string!
            _ = try await house.stranger.delete(Endpoints.leave, [secret])
            #expect(
                try await house.stranger.put(Endpoints.answer, [secret], good).summary == "409 surveyOver")
        }
    }

    /// S17: one who was not helped may open a case at once.
    @Test func notResolvedOffersACase() async throws {
        try await House.with { house in
            let secret = try await served(house)
            let answer = #"{"resolved": "no", "attention": 2, "causes": ["worryNotResolved"]}"#
            let taken = try await house.stranger.put(Endpoints.answer, [secret], answer)
            #expect(taken["offer", "kinds"]?.elements == ["complaint", "claim", "suggestion"])
            #expect(taken["offer", "text"]?.string?.isEmpty == false)
            let opened = try await house.stranger.post(
                Endpoints.openCaseOfVisit, [secret], #"{"kind": "complaint", "text": "Still broken"}"#)
            #expect(opened.status == 201)
        }
    }

    @Test func byTheCodeOnTheTicket() async throws {
        try await House.with { house in
            let ana = try await house.clerk()
            let kiosk = try await house.device(.kiosk)
            let issued = try await kiosk.post(Endpoints.issue, ["alpha"], #"{"service": "passports"}"#)
            _ = try await ana.serve(issued.ticket)
            _ = try await ana.close(issued.ticket)
            let path = ["alpha", issued["code"]!.string!.lowercased()]
            #expect(
                try await house.stranger.put(Endpoints.answerByCode, path, good).summary
                    == "401 unauthenticated")
            #expect(try await kiosk.put(Endpoints.answerByCode, path, good).status == 200)
            #expect(
                try await house.stranger.put(Endpoints.answer, [issued["secret"]!.string!], good).summary
                    == "409 alreadyAnswered")
            #expect(
                try await kiosk.put(Endpoints.answerByCode, ["alpha", "ZZZZZZ"], good).summary
                    == "404 unknownTicket")
        }
    }

    @Test(arguments: [
        #"{"resolved": "yes", "attention": 0}"#, #"{"resolved": "yes", "attention": 6}"#,
        #"{"resolved": "maybe", "attention": 3}"#, #"{"attention": 3}"#,
        #"{"resolved": "yes", "attention": 3, "causes": ["weather"]}"#,
    ])
    func answersAreChecked(body: String) async throws {
        try await House.with { house in
            let secret = try await served(house)
            #expect(
                try await house.stranger.put(Endpoints.answer, [secret], body).summary == "400 badRequest")
        }
    }

    /// Nobody sees single answers: they are shown in groups of at least the minimum, of one service.
    @Test func shownInGroupsAlone() async throws {
        try await House.with([Offices.alpha(and: "survey: { minimum: 3 }")]) { house in
            let eva = try await house.staff("eva")
            var seen: [String] = []
            for attention in [5, 1, 3, 4, 4, 2] {
                let body = #"{"resolved": "partly", "attention": \#(attention), "comment": "c\#(attention)"}"#
                _ = try await house.stranger.put(Endpoints.answer, [try await served(house)], body)
                let view = try await eva.get(Endpoints.survey, ["alpha"], query: "?month=2026-03")
                seen.append("\(view["total", "n"]!.digits) \(view["withheld"]!.digits)")
                #expect(view.text.contains("c\(attention)") == (view["withheld"] == 0))
            }
            #expect(seen == ["0 1", "0 2", "3 0", "3 1", "3 2", "6 0"])
            let view = try await eva.get(Endpoints.survey, ["alpha"])
            #expect(view["total", "attention"]?.elements == [1, 1, 1, 2, 1])
            #expect(view["services"]?[0]?["figures"]?["resolved"]?["partly"] == 6)
            #expect(try await eva.get(Endpoints.survey, ["alpha"], query: "?month=x").status == 400)
            #expect(
                try await house.staff("ana").get(Endpoints.survey, ["alpha"]).summary == "403 forbidden")
        }
    }

    /// A retry of an answer whose reply was lost is no second answer.
    @Test func aRetryIsToldAsTheFirst() async throws {
        try await House.with { house in
            let secret = try await served(house)
            let visitor = house.stranger.with(key: "a1")
            #expect(try await !visitor.put(Endpoints.answer, [secret], good).isReplay)
            let again = try await visitor.put(Endpoints.answer, [secret], good)
            #expect(again.status == 200 && again.isReplay)
        }
    }

    /// The secret of a visit that was served.
    private func served(_ house: House) async throws -> String {
        let clerk = try await house.clerk()
        let issued = try await house.issued()
        _ = try await clerk.serve(issued.ticket)
        _ = try await clerk.close(issued.ticket)
        return issued["secret"]!.string!
    }
}
