import JSON
import QueueCore
import QueueWire
import Testing

@testable import QueueServer
@testable import QueueStore

/// The house's clock stands at 09:00 in Warsaw, 2 March 2026.
@Suite struct ReportTests {
    private static let office =
        Offices.alpha(
            "limit: 2 }", "limit: 20, target: 10, minutes: 5, reasons: [ { id: lost, names: Lost } ] }"
        )
        .replacing(
            "name: Bob, role: clerk", with: "name: Bob, role: clerk, skills: [ { service: cards, level: 3 } ]"
        )

    private func with(
        _ more: String = "", _ test: (House, Caller, Caller) async throws -> Void
    ) async throws {
        try await House.with([Self.office + "\n" + more, Offices.beta]) { house in
            try await test(house, try await house.clerk("bob", at: "2"), try await house.staff("eva"))
        }
    }

    /// 28: one finished and one no-show for each of walk-in and appointment, each in its cell alone.
    @Test func walkInsAndAppointments() async throws {
        try await with { house, bob, eva in
            for ending in ["served", "absent"] {
                let walkIn = try await house.issue("cards")
                let booked = try await bob.post(
                    Endpoints.book, ["alpha"],
                    #"{"service": "cards", "at": "2026-03-02T08:05:00Z", "name": "N", "email": "n@x.org"}"#)
                let kiosk = try await house.device(.kiosk)
                let arrived = try await kiosk.put(
                    Endpoints.arrive, ["alpha", booked["code"]?.string ?? ""])
                for ticket in [walkIn, arrived.ticket] { try await end(ticket, ending, bob) }
            }
            let report = try await eva.get(Endpoints.dayReport, ["alpha"], query: "?by=channel")
            let groups = report["groups"]!.elements
            #expect(groups.map { $0["key"] } == ["walkIn", "appointment"])
            for group in groups.map({ $0["figures"]! }) {
                let counts = ["issued", "served", "absent", "abandoned", "endOfDay", "open"]
                #expect(counts.map { group[$0] } == [2, 1, 1, 0, 0, 0])
            }
            #expect(report["total", "issued"] == 4)
        }
    }

    private func end(_ ticket: String, _ ending: String, _ bob: Caller) async throws {
        _ = try await bob.call(ticket, at: "2")
        let reply =
            ending == "served"
            ? try await bob.close(ticket) : try await bob.put(Endpoints.absent, ["alpha", ticket])
        #expect(reply.status == 200)
    }

    /// Target ten minutes, called after 4, 10 and 11; left after 3 and 12.
    @Test func withinTarget() async throws {
        try await with { house, bob, eva in
            for (minutes, ending) in [(4, "s"), (10, "s"), (11, "s"), (3, "left"), (12, "left")] {
                let ticket = try await house.issue("cards")
                house.clock.wait(minutes: minutes)
                if ending == "s" {
                    try await end(ticket, "served", bob)
                } else {
                    _ = try await bob.close(ticket, "left")
                }
            }
            let total = try await eva.get(Endpoints.dayReport, ["alpha"])["total"]!
            #expect(total["withinTarget"]?["of"] == 4 && total["withinTarget"]?["count"] == 2)
            #expect(total["waiting"]?["medianSeconds"] == 600 && total["waiting"]?["ninetiethSeconds"] == 660)
            #expect(total["abandoned"] == 2)
        }
    }

    /// Forgetting somebody, with all words, changes no figure.
    @Test func erasingAVisitorChangesNothing() async throws {
        try await with("cost: { currency: EUR, perHour: 42 }") { house, bob, eva in
            let body = #"{"service": "cards", "name": "Nora", "reference": "R-77"}"#
            for _ in 1...2 {
                let ticket = try await bob.post(Endpoints.issue, ["alpha"], body).ticket
                house.clock.wait(minutes: 3)
                _ = try await bob.serve(ticket, at: "2")
                house.clock.wait(minutes: 6)
                let log = #"{"reason": "lost", "causes": ["slowAnswer"], "note": "Nora cried"}"#
                _ = try await bob.put(Endpoints.log, ["alpha", ticket], log)
                _ = try await bob.close(ticket)
            }
            let before = try await all(eva)
            for table in ["visitor", "visit_log", "note", "former_log", "case_person"] {
                try house.server.database.run("DELETE FROM \(table)")
            }
            #expect(try await all(eva) == before)
            #expect(before[5].contains(#""cost":840,"costPerVisit":420"#), "\(before[5])")
            #expect(before[3].contains(#""code":"lost","count":2"#) && before[4].contains("slowAnswer"))
        }
    }

    /// Counter time by the rate, told again by hand: seven minutes and three, and a call of ten.
    @Test func costsAreCounterTimeByTheRate() async throws {
        try await with("cost: { currency: EUR, perHour: 42 }") { house, bob, eva in
            for minutes in [7, 3] {
                let ticket = try await house.issue("cards")
                _ = try await bob.serve(ticket, at: "2")
                house.clock.wait(minutes: minutes)
                _ = try await bob.close(ticket)
            }
            let call = #"{"channel": "telephone", "service": "cards", "minutes": 10}"#
            #expect(try await bob.post(Endpoints.contact, ["alpha"], call).status == 201)
            let report = try await eva.get(Endpoints.costReport, ["alpha"])
            for row in [report["total"]!, report["services"]![0]!] {
                #expect(row["visits"] == 3 && row["counterSeconds"] == 1_200)
                #expect(row["cost"] == 1_400 && row["costPerVisit"] == 467)
            }
        }
    }

    private func all(_ eva: Caller) async throws -> [String] {
        var texts: [String] = []
        for name in ["day?by=service", "resolution", "survey", "reasons", "causes", "cost", "cases"] {
            // The survey's JSON has dictionaries, whose order is not told; its table has one order.
            let reader = name == "survey" ? eva.with("Accept", "text/csv") : eva
            texts.append(try await reader.ask("GET", "/v1/branches/alpha/reports/\(name)").text)
        }
        return texts
    }

    /// Internal and mystery visits stand apart.
    @Test func apart() async throws {
        try await with { house, bob, eva in
            _ = try await bob.post(Endpoints.issue, ["alpha"], #"{"service": "backoffice"}"#)
            let looked = try await house.issue("cards")
            try house.server.database.run(
                """
                INSERT INTO mystery_code (id, branch, code_hash, added_at, until)
                VALUES ('c', 'alpha', randomblob(16), 0, 99999)
                """)
            try house.server.database.run(
                """
                INSERT INTO mystery_visit (code, ticket, branch, day, service, steps)
                VALUES ('c', '\(looked)', 'alpha', 20514, 'cards', '[]')
                """)
            _ = try await house.issue("cards")
            let report = try await eva.get(Endpoints.dayReport, ["alpha"])
            #expect(report["total", "issued"] == 1 && report["internal", "issued"] == 1)
            #expect(report["mystery"] == .null)
            let ofAuditor = try await house.staff("udo").get(Endpoints.dayReport, ["alpha"])
            #expect(ofAuditor["mystery"] == 1)
        }
    }

    @Test func figuresByClerk() async throws {
        try await with { _, bob, eva in
            #expect(try await eva.get(Endpoints.clerkReport, ["alpha"]).summary == "403 clerkFiguresOff")
            let byClerk = try await eva.get(Endpoints.dayReport, ["alpha"], query: "?by=clerk")
            #expect(byClerk.summary == "403 clerkFiguresOff")
            #expect(try await bob.get(Endpoints.clerkReport, ["alpha"]).summary == "403 forbidden")
        }
        try await with("figures: { clerks: true }") { house, bob, eva in
            let ticket = try await house.issue("cards")
            _ = try await bob.serve(ticket, at: "2")
            house.clock.wait(minutes: 4)
            _ = try await bob.close(ticket)
            let skills = try await eva.get(Endpoints.clerkReport, ["alpha"])["services"]!.elements
            #expect(skills.map { $0["service"] } == ["cards"])
            let row = skills[0]["clerks"]![0]
            #expect(row?["clerk"] == "bob" && row?["level"] == 3)
            #expect(row?["serving"]?["medianSeconds"] == 240 && row?["outcomes"]?["resolved"] == 1)
            let auditor = try await house.staff("udo").get(
                Endpoints.dayReport, ["alpha"], query: "?by=clerk")
            #expect(auditor.summary == "403 forbidden")
        }
    }

    @Test func asATable() async throws {
        try await with { house, bob, eva in
            let body =
                #"{"kind": "claim", "text": "x", "claim": {"product": "=1+1"}, "causes": ["poorResult"]}"#
            #expect(try await bob.post(Endpoints.openCase, ["alpha"], body).status == 201)
            let reader = eva.with("Accept", "text/csv")
            let causes = try await reader.get(Endpoints.causeReport, ["alpha"], query: "?by=product")
            #expect(causes.headers["content-type"]?.hasPrefix("text/csv") ?? false)
            #expect(
                causes.text
                    == "product,cause,count,share,cumulativeShare,earlier\r\n'=1+1,poorResult,1,1.0,1.0,0\r\n"
            )
            let cases = try await reader.get(Endpoints.caseReport, ["alpha"])
            #expect(cases.text.contains("\r\n*,1,0,0,1,0\r\nclaim,1,0,0,1,0\r\n"))
        }
    }

    @Test(arguments: [
        ("day?from=2026-03-03&to=2026-03-02", "400 badRequest"), ("day?from=2025-01-01", "400 badRequest"),
        ("day?from=soon", "400 badRequest"), ("day?by=weather", "400 badRequest"),
        ("cases?by=hour", "400 badRequest"), ("weather", "404 unknownReport"),
        ("day?from=2025-01-27&to=2026-03-02", "200"), ("branches", "403 forbidden"),
    ])
    func whatIsAskedFor(_ target: String, _ outcome: String) async throws {
        try await with { _, _, eva in
            let reply = try await eva.ask("GET", "/v1/branches/alpha/reports/\(target)")
            #expect(reply.summary == outcome)
        }
    }

    /// The autumn night has one hour twice, and each ticket of it is in that one hour.
    @Test func hoursOfTheBranchsClock() async throws {
        try await with { house, _, _ in
            let wait = Instant("2026-10-25T00:10:00Z")! - house.clock.now
            house.clock.wait(seconds: wait / 1_000)
            await house.server.tick()
            for _ in 1...3 {
                _ = try await house.issue("cards")
                house.clock.wait(minutes: 60)
            }
            // Who signed in in March is no longer signed in.
            let report = try await house.staff("eva").get(
                Endpoints.dayReport, ["alpha"], query: "?by=hour")
            let groups = report["groups"]!.elements
            #expect(groups.map { $0["key"] } == ["02", "03"])
            #expect(groups.map { $0["figures"]?["issued"] } == [2, 1])
        }
    }

    @Test func branchesSideBySide() async throws {
        try await with { house, bob, _ in
            try await end(try await house.issue("cards"), "served", bob)
            let admin = try await house.administrator()
            let report = try await admin.get(Endpoints.branchReport, ["alpha"])
            #expect(report["branches"]!.elements.map { $0["branch"] } == ["alpha", "beta"])
            #expect(report["branches"]![0]?["figures"]?["served"] == 1)
            // The administrator of one branch learns nothing of another.
            let ida = try await house.staff("ida").get(Endpoints.branchReport, ["alpha"])
            #expect(ida["branches"]!.elements.map { $0["branch"] } == ["alpha"])
        }
    }

    /// Answers of one visit are not told apart by asking for one day.
    @Test func surveyInWholeMonths() async throws {
        try await with("survey: { minimum: 2 }") { house, bob, eva in
            for attention in [5, 4, 1] {
                let issued = try await house.issued("cards")
                try await end(issued.ticket, "served", bob)
                let answer = #"{"resolved": "yes", "attention": \#(attention)}"#
                _ = try await house.stranger.put(Endpoints.answer, [issued["secret"]!.string!], answer)
            }
            let today = try await eva.get(
                Endpoints.surveyReport, ["alpha"], query: "?from=2026-03-02&to=2026-03-02")
            #expect(today["from"] == "2026-03-01" && today["to"] == "2026-03-31")
            #expect(today["total", "n"] == 2 && today["withheld"] == 1)
            #expect(today["response", "of"] == 3 && today["response", "count"] == 3)
            #expect(today["total", "attentionMean"] == .number("4.5"))
        }
    }
}
