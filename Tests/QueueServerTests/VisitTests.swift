import JSON
import QueueWire
import Testing

/// The list of visits, contacts without a ticket, and people who come back.
@Suite struct VisitTests {
    @Test func theLogOfADay() async throws {
        try await House.with([Offices.logging]) { house in
            let ana = try await house.clerk()
            let first = try await house.served(at: ana)
            house.clock.wait(minutes: 1)
            let second = try await house.served(reference: "R-78", "notResolved", at: ana)
            house.clock.wait(minutes: 1)
            let eva = try await house.staff("eva")
            let contact = try await eva.post(
                Endpoints.contact, ["alpha"], #"{"channel": "telephone", "service": "cards", "minutes": 0}"#)
            func list(_ query: String = "", by caller: Caller) async throws -> [JSONValue?] {
                try await caller.get(Endpoints.visits, ["alpha"], query: query).items("id")
            }
            let third = JSONValue.string(contact["id"]!.string!)
            #expect(try await list(by: eva) == [.string(first), .string(second), third])
            #expect(try await list(by: ana) == [.string(first), .string(second)], "clerks see their own")
            #expect(try await list("?outcome=notResolved", by: eva) == [.string(second)])
            #expect(try await list("?service=cards", by: eva) == [third])
            let page = try await eva.get(Endpoints.visits, ["alpha"], query: "?limit=2")
            #expect(try await list("?after=\(page["next"]!.string!)", by: eva) == [third])
            #expect(try await list("?from=2026-03-03", by: eva) == [])
        }
    }

    @Test func clerksSeeTodayAlone() async throws {
        try await House.with { house in
            let ana = try await house.staff("ana")
            for query in ["?from=2026-03-01", "?to=2026-03-03"] {
                #expect(
                    try await ana.get(Endpoints.visits, ["alpha"], query: query).summary == "403 forbidden")
            }
            let udo = try await house.staff("udo")
            #expect(
                try await udo.get(Endpoints.visits, ["alpha"], query: "?from=2026-03-01").status == 200)
        }
    }

    @Test(arguments: ["from=yesterday", "to=2026-02-30", "outcome=fine", "limit=0", "after=nonsense"])
    func whatCannotBeAsked(query: String) async throws {
        try await House.with { house in
            let refused = try await house.staff("eva").get(Endpoints.visits, ["alpha"], query: "?" + query)
            let name = query.prefix { $0 != "=" }
            #expect(refused.summary == "400 badRequest")
            #expect(refused["errors"]?[0]?["path"]?.string == "/query/\(name)")
        }
    }

    /// Guard: `isFormula`.
    @Test func asATableWithoutFormulas() async throws {
        try await House.with([Offices.logging]) { house in
            let (ana, id) = try await house.serving(reference: "=HYPERLINK(1)")
            let body = """
                {"outcome": "resolved", "log": {"reason": "lost", "note": "+1, \\"two\\"",
                "answers": {"born": "1990-05-01"}}}
                """
            _ = try await ana.put(Endpoints.close, ["alpha", id], body)
            let eva = try await house.staff("eva").with("Accept", "text/csv")
            let table = try await eva.get(Endpoints.visits, ["alpha"])
            #expect(table.headers["content-type"]?.hasPrefix("text/csv") ?? false)
            let lines = table.text.split(separator: "\r\n")
            #expect(lines.count == 2 && lines[0].hasPrefix("id,number,day,channel,internal,"))
            #expect(
                lines[1].hasPrefix("\(id),G001,2026-03-02,walkIn,false,served,resolved,2,,0,passports,1,ana"))
            #expect(lines[1].contains(",Nora,'=HYPERLINK(1),") && lines[1].hasSuffix(#","'+1, ""two""""#))
        }
    }

    @Test func aContactWithoutATicket() async throws {
        try await House.with([Offices.logging]) { house in
            let ana = try await house.staff("ana")
            let body = """
                {"channel": "telephone", "service": "passports", "outcome": "resolved", "name": "Nora",
                "reference": "R-77", "minutes": 5, "log": {"reason": "lost", "note": "called",
                "answers": {"born": "1990-05-01"}}}
                """
            let contact = try await ana.with(key: "c1").post(Endpoints.contact, ["alpha"], body)
            #expect(contact.status == 201 && contact["number"] == .null, "\(contact)")
            #expect(contact["channel"] == "telephone" && contact["outcome"] == "resolved")
            #expect(contact["startedAt"] == "2026-03-02T07:55:00.000Z")
            #expect(contact["legs"]?[0]?["serviceSeconds"] == 300 && contact["legs"]?[0]?["reason"] == "lost")
            #expect(contact["person"]?["name"] == "Nora" && contact["person"]?["note"] == "called")
            let again = try await ana.with(key: "c1").post(Endpoints.contact, ["alpha"], body)
            #expect(again.isReplay && again["id"] == contact["id"])
            let eva = try await house.staff("eva")
            #expect(try await eva.get(Endpoints.visits, ["alpha"]).items("id").count == 1)
            let incomplete = #"{"channel": "email", "service": "passports"}"#
            let refused = try await ana.post(Endpoints.contact, ["alpha"], incomplete)
            #expect(refused["fields"]?.elements == ["outcome", "reason", "answers/born"])
        }
    }

    @Test func aContactsLogIsAmendedByItsClerkOrASupervisor() async throws {
        try await House.with { house in
            let ana = try await house.staff("ana")
            let contact = try await ana.post(
                Endpoints.contact, ["alpha"],
                #"{"channel": "letter", "service": "cards", "log": {"note": "first"}}"#)
            let path = ["alpha", contact["id"]!.string!]
            house.clock.wait(minutes: 24 * 60)
            let body = #"{"outcome": "resolved", "note": "second"}"#
            #expect(
                try await house.staff("bob").put(Endpoints.contactLog, path, body).summary == "403 forbidden")
            let eva = try await house.staff("eva")
            let amended = try await eva.with(key: "a").put(Endpoints.contactLog, path, body)
            #expect(amended["outcome"] == "resolved" && amended["day"] == "2026-03-02")
            #expect(amended["history"]?[0]?["former"]?["note"] == "first", "\(amended)")
            #expect(try await eva.with(key: "a").put(Endpoints.contactLog, path, body).isReplay)
            let events = try await house.events()
            let clerk = try await house.staff("ana")
            #expect(try await clerk.put(Endpoints.contactLog, path, body).status == 200)
            #expect(try await house.events() == events)
            #expect(try house.verify() == [])
        }
    }

    @Test(arguments: [
        (#"{"channel": "pigeon", "service": "cards"}"#, "400 badRequest"),
        (#"{"channel": "email", "service": "none"}"#, "404 unknownService"),
        (#"{"channel": "email", "service": "cards", "startedAt": "2026-03-02T09:00:00Z"}"#, "400 badRequest"),
        (#"{"channel": "email", "service": "cards", "minutes": -1}"#, "400 badRequest"),
        (#"{"channel": "email", "service": "cards", "log": {"leg": 0}}"#, "400 badRequest"),
    ])
    func contactsThatCannotBe(body: String, summary: String) async throws {
        try await House.with { house in
            let reply = try await house.staff("ana").post(Endpoints.contact, ["alpha"], body)
            #expect(reply.summary == summary)
        }
    }

    @Test func whoComesBackIsLinked() async throws {
        try await House.with([Offices.logging]) { house in
            let first = try await house.served(at: try await house.clerk())
            house.clock.wait(minutes: 24 * 60)
            let ana = try await house.clerk()
            let (_, second) = try await house.serving(at: ana)
            let seen = try await ana.see(second)
            #expect(seen["repeatOf"]?.string == first && seen["openCases"] == 0)
            let earlier = seen["earlier"]?[0]
            #expect(earlier?["id"]?.string == first && earlier?["day"] == "2026-03-02")
            #expect(earlier?["service"] == "passports" && earlier?["outcome"] == "resolved")
            #expect(earlier?["staffName"] == "Ana" && earlier?["number"] == "G001")
        }
    }

    @Test func aReferenceToldAtTheCounterLinksToo() async throws {
        try await House.with([Offices.logging]) { house in
            let ana = try await house.clerk()
            let first = try await house.served(at: ana)
            let id = try await ana.post(Endpoints.issue, ["alpha"], #"{"service": "passports"}"#).ticket
            _ = try await ana.serve(id)
            let path = ["alpha", id]
            let told = try await ana.put(Endpoints.visitor, path, #"{"reference": "R-77"}"#)
            #expect(told["repeatOf"]?.string == first)
            _ = try await ana.put(Endpoints.visitor, path, #"{"reference": "R-99"}"#)
            #expect(try await ana.see(id)["repeatOf"]?.string == first, "frozen")
        }
    }

    /// Another service, another reference, too long ago, or one who was not served.
    @Test func whoDoesNotComeBack() async throws {
        try await House.with([Offices.logging]) { house in
            let ana = try await house.clerk("ana", at: "3")
            let kiosk = try await house.device(.kiosk)
            let body = #"{"service": "cards", "reference": "R-77"}"#
            let left = try await kiosk.post(Endpoints.issue, ["alpha"], body)
            _ = try await house.stranger.delete(Endpoints.leave, [left["secret"]!.string!])
            let id = try await ana.post(Endpoints.issue, ["alpha"], body).ticket
            #expect(try await ana.see(id)["repeatOf"] == .null, "one who left was not served")
            _ = try await ana.call(id, at: "3")
            _ = try await ana.close(id)
            let other = try await ana.post(
                Endpoints.issue, ["alpha"], #"{"service": "shared", "reference": "R-77"}"#)
            #expect(other["ticket", "repeatOf"] == .null, "another service")
            #expect(other["ticket", "earlier"]?.elements.count == 2, "but it is seen")
            house.clock.wait(minutes: 15 * 24 * 60)
            let late = try await house.staff("ana").post(Endpoints.issue, ["alpha"], body)
            #expect(late["ticket", "repeatOf"] == .null, "too long ago")
        }
    }

    /// Internal visitors: their own queue, not on the board, counted apart; on to the back office and back.
    @Test func theBackOfficeIsCountedApart() async throws {
        try await House.with { house in
            let (bob, ana) = try await (house.clerk("bob", at: "3"), house.clerk())
            let id = try await bob.post(Endpoints.issue, ["alpha"], #"{"service": "backoffice"}"#)
            #expect(id["ticket", "internal"] == true)
            _ = try await bob.call(id.ticket, at: "3")
            #expect(
                try await house.stranger.get(Endpoints.board, ["alpha"])["calls"]?.elements.isEmpty ?? false)
            _ = try await bob.close(id.ticket)
            house.clock.wait(minutes: 1)
            let visitor = try await house.issue()
            _ = try await ana.serve(visitor)
            let path = ["alpha", visitor]
            let on = #"{"service": "backoffice", "note": "check the stamp"}"#
            _ = try await ana.post(Endpoints.transfer, path, on)
            let called = try await bob.call(visitor, at: "3")
            #expect(called["ticket", "notes"]?[0]?["text"] == "check the stamp")
            _ = try await bob.post(
                Endpoints.transfer, path, #"{"service": "passports", "note": "it is real"}"#)
            let back = try await ana.call(visitor)
            #expect(back["ticket", "notes"]?.elements.count == 2 && back["ticket", "internal"] == false)
            #expect(back["ticket", "number"] == "G001")
            _ = try await ana.close(visitor)
            let visits = try await house.staff("eva").get(Endpoints.visits, ["alpha"])
            #expect(visits.items("internal") == [true, false])
        }
    }
}
