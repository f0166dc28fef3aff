import JSON
import QueueWire
import Testing

/// What is written down of visits, over the wire.
@Suite struct LogScenarioTests {
    @Test func theConsoleIsToldHowAVisitGoes() async throws {
        try await House.with([Offices.logging]) { house in
            let staff = try await house.staff("ana").get(Endpoints.branchView, ["alpha"])["services"]?[0]
            #expect(staff?["procedure"]?.elements.map { $0["id"] } == ["photo", "form"])
            #expect(staff?["questions"]?.elements.map { $0["id"] } == ["country", "born"])
            #expect(staff?["reasons"]?[0]?["names"]?["en"] == "Lost")
            #expect(staff?["notices"]?[0]?["en"] == "New forms")
            #expect(staff?["required"]?.elements == ["outcome", "reason", "answers/born"])
            let kiosk = try await house.device(.kiosk).get(Endpoints.branchView, ["alpha"])["services"]?[0]
            #expect(kiosk?["questions"]?.elements.map { $0["id"] } == ["country"])
            #expect(kiosk?["procedure"] == .null && kiosk?["reasons"] == .null && kiosk?["required"] == .null)
        }
    }

    @Test func closedWithItsLogInOneAct() async throws {
        try await House.with([Offices.logging]) { house in
            let (ana, id) = try await house.serving()
            let closed = try await ana.put(
                Endpoints.close, ["alpha", id],
                """
                {"outcome": "resolved", "log": {"reason": "lost", "quantity": 2, "problem": "lost it",
                "solution": "a new one", "benefit": "can travel", "note": "hurry", "causes": ["slowAnswer"],
                "individualAttention": true, "procedureDone": ["form"], "answers": {"born": "1990-05-01"}}}
                """
            )
            #expect(closed["state"] == "closed" && closed["outcome"] == "resolved", "\(closed)")
            let log = closed["log"]
            #expect(log?["reason"] == "lost" && log?["quantity"] == 2 && log?["benefit"] == "can travel")
            #expect(log?["causes"]?.elements == ["slowAnswer"] && log?["individualAttention"] == true)
            #expect(log?["procedureDone"]?.elements == ["form"] && log?["problem"] == "lost it")
            #expect(closed["answers"]?["born"] == "1990-05-01" && closed["answers"]?["country"] == "si")
        }
    }

    @Test func whatIsMissingIsNamedInWords() async throws {
        try await House.with([Offices.logging]) { house in
            let (ana, id) = try await house.serving()
            let refused = try await ana.with("Accept-Language", "sl").close(id)
            #expect(refused.summary == "409 missingLogFields")
            #expect(refused["fields"]?.elements == ["reason", "answers/born"])
            #expect(refused["detail"] == "Najprej izpolnite: razlog, odgovor »born«.")
            let told = #"{"reason": "lost", "answers": {"born": "1990-05-01"}}"#
            #expect(try await ana.put(Endpoints.log, ["alpha", id], told).status == 200)
            #expect(try await ana.close(id)["state"] == "closed")
        }
    }

    @Test func whatIsLeftOutStaysAndAnEmptyTextGoes() async throws {
        try await House.with([Offices.logging]) { house in
            let (ana, id) = try await house.serving()
            let path = ["alpha", id]
            _ = try await ana.put(Endpoints.log, path, #"{"note": "n", "problem": "p", "reason": "lost"}"#)
            let changed = try await ana.put(
                Endpoints.log, path, #"{"problem": "", "answers": {"country": ""}}"#)
            #expect(changed["log", "note"] == "n" && changed["log", "problem"] == .null)
            #expect(changed["log", "reason"] == "lost" && changed["answers"]?["country"] == nil)
            let events = try await house.events()
            _ = try await ana.put(Endpoints.log, path, #"{"note": "n", "reason": "lost"}"#)
            #expect(try await house.events() == events, "what is known already is no event")
        }
    }

    @Test(arguments: [
        (#"{"reason": "stolen"}"#, "/reason"), (#"{"procedureDone": ["form", "dance"]}"#, "/procedureDone/1"),
        (#"{"causes": ["weather"]}"#, "/causes/0"), (#"{"answers": {"born": "1990"}}"#, "/answers/born"),
        (#"{"answers": {"country": "xx"}}"#, "/answers/country"), (#"{"leg": 3}"#, "/leg"),
        (#"{"answers": {"height": "2"}}"#, "/answers/height"), (#"{"quantity": 0}"#, "/quantity"),
        (#"{"outcome": "great"}"#, "/outcome"), (#"{"mood": "fine"}"#, "/mood"),
    ])
    func faultsAreNamed(body: String, path: String) async throws {
        try await House.with([Offices.logging]) { house in
            let (ana, id) = try await house.serving()
            let refused = try await ana.put(Endpoints.log, ["alpha", id], body)
            #expect(refused.summary == "400 badRequest", "\(refused)")
            #expect(refused["errors"]?.elements.map { $0["path"]?.string } == [path])
            let nested = try await ana.put(Endpoints.close, ["alpha", id], #"{"log": \#(body)}"#)
            #expect(nested["errors"]?[0]?["path"]?.string == "/log" + path)
        }
    }

    @Test func answersAtTheKiosk() async throws {
        try await House.with([Offices.logging]) { house in
            let kiosk = try await house.device(.kiosk)
            func take(_ answers: String) async throws -> Reply {
                try await kiosk.post(
                    Endpoints.issue, ["alpha"], #"{"service": "passports", "answers": \#(answers)}"#)
            }
            let none = try await take("{}")
            #expect(none["errors"]?[0]?["path"] == "/answers/country", "\(none)")
            #expect(try await take(#"{"country": "xx"}"#)["errors"]?[0]?["path"] == "/answers/country")
            #expect(try await take(#"{"country": "pl"}"#).status == 201)
            let ana = try await house.staff("ana")
            let body = #"{"service": "passports"}"#
            #expect(
                try await ana.post(Endpoints.issue, ["alpha"], body).status == 201, "never asked of staff")
        }
    }

    @Test func amendedLaterWithHistory() async throws {
        try await House.with([Offices.logging]) { house in
            let (ana, id) = try await house.serving()
            let path = ["alpha", id]
            _ = try await ana.put(
                Endpoints.close, path,
                """
                {"outcome": "resolved", "log": {"reason": "lost", "note": "first",
                "answers": {"born": "1990-05-01"}}}
                """
            )
            house.clock.wait(minutes: 24 * 60)
            #expect(
                try await house.staff("bob").put(Endpoints.log, path, #"{"note": "x"}"#).summary
                    == "403 forbidden")
            let eva = try await house.staff("eva")
            let amended = try await eva.put(
                Endpoints.log, path, #"{"outcome": "notResolved", "note": "came back angry"}"#)
            #expect(amended["outcome"] == "notResolved" && amended["log", "note"] == "came back angry")
            let clerk = try await house.staff("ana")
            #expect(try await clerk.put(Endpoints.log, path, #"{"reason": "expired"}"#).status == 200)
            let history = try await eva.get(Endpoints.loggedVisit, path)["history"]?.elements ?? []
            #expect(history.map { $0["staff"] } == ["eva", "ana"])
            #expect(
                history[0]["former"]?["note"] == "first" && history[0]["former"]?["outcome"] == "resolved")
            #expect(history[1]["former"]?["reason"] == "lost")
            #expect(try house.verify() == [])
        }
    }

    @Test func servicesOfOneVisitHaveLogsOfTheirOwn() async throws {
        try await House.with([Offices.logging]) { house in
            let (ana, id) = try await house.serving()
            let path = ["alpha", id]
            let refused = try await ana.post(Endpoints.addLeg, path, #"{"service": "shared"}"#)
            #expect(
                refused["fields"]?.elements == ["outcome", "reason", "answers/born"],
                "as at the end: \(refused)")
            let body = """
                {"service": "shared", "outcome": "resolved", "log": {"reason": "lost",
                "answers": {"born": "1990-05-01"}}}
                """
            _ = try await ana.post(Endpoints.addLeg, path, body)
            _ = try await ana.close(id, "followUp")
            let visit = try await ana.get(Endpoints.loggedVisit, path)
            #expect(visit["legs"]?.elements.map { $0["outcome"] } == ["resolved", "followUp"])
            #expect(visit["legs"]?.elements.map { $0["reason"] } == ["lost", .null])
            #expect(visit["legs"]?[0]?["staffName"] == "Ana" && visit["party"] == 2)
        }
    }

    @Test func wordsAreNeverInTheFeed() async throws {
        try await House.with([Offices.logging]) { house in
            let (ana, id) = try await house.serving()
            _ = try await ana.put(
                Endpoints.log, ["alpha", id],
                #"{"note": "Secretive", "reason": "lost", "answers": {"born": "1990-05-01"}}"#)
            let feed = try await house.staff("eva").get(Endpoints.events, ["alpha"])
            #expect(feed.text.contains("lost") && feed.text.contains("born"), "codes are")
            for secret in ["Secretive", "1990-05-01", "Nora", "R-77"] { #expect(!feed.text.contains(secret)) }
        }
    }

    @Test func undoneWithTheClose() async throws {
        try await House.with([Offices.logging]) { house in
            let (ana, id) = try await house.serving()
            let body =
                #"{"outcome": "resolved", "log": {"reason": "lost", "answers": {"born": "1990-05-01"}}}"#
            _ = try await ana.put(Endpoints.close, ["alpha", id], body)
            #expect(try await ana.undo()["ticket", "state"] == "serving")
            #expect(try house.verify() == [])
        }
    }
}

extension Offices {
    /// The first office, where passports have a procedure, questions, reasons and required fields.
    static let logging = alpha(
        "- { id: passports, prefix: G, names: { en: Passports, pl: Paszporty } }",
        """
        - id: passports
            prefix: G
            names: { en: Passports, pl: Paszporty }
            procedure: [ { id: photo, name: Photo }, { id: form, name: Form } ]
            questions:
              - id: country
                name: Country
                kind: choice
                choices: [ { id: si }, { id: pl } ]
                required: true
                at: kiosk
              - { id: born, name: Born, kind: date, required: true, at: counter }
            reasons:
              - { id: lost, names: { en: Lost, pl: Zguba } }
              - { id: expired, names: { en: Expired, pl: Koniec } }
            notices: [ { text: { en: New forms, pl: Nowe wzory }, at: [clerk] } ]
            log: { required: [outcome, reason] }
        """)
}

extension House {
    /// Ana serves Nora, who came with a child.
    func serving(
        reference: String = "R-77", at clerk: Caller? = nil
    ) async throws -> (ana: Caller, ticket: String) {
        let ana: Caller = if let clerk { clerk } else { try await self.clerk() }
        let body = """
            {"service": "passports", "name": "Nora", "reference": "\(reference)", "party": 2,
            "answers": {"country": "si"}}
            """
        let id = try await ana.post(Endpoints.issue, ["alpha"], body).ticket
        _ = try await ana.serve(id)
        return (ana, id)
    }

    /// Closes it with all that is required.
    func served(
        reference: String = "R-77", _ outcome: String = "resolved", at clerk: Caller? = nil
    ) async throws -> String {
        let (ana, id) = try await serving(reference: reference, at: clerk)
        let body =
            #"{"outcome": "\#(outcome)", "log": {"reason": "lost", "answers": {"born": "1990-05-01"}}}"#
        let closed = try await ana.put(Endpoints.close, ["alpha", id], body)
        precondition(closed.status == 200, "\(closed)")
        return id
    }
}
