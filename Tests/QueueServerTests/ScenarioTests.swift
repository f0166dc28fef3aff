import JSON
import QueueWire
import Testing

/// What offices try with such systems, over the wire: visits.
@Suite struct ScenarioTests {
    @Test func everyBranchHasItsOwnQueue() async throws {
        try await House.with { house in
            _ = try await house.issue()
            let beta = try await house.device(.kiosk, of: "beta")
            let ticket = try await beta.post(Endpoints.issue, ["beta"], #"{"service": "advice"}"#)
            #expect(ticket["ticket", "number"] == "A001" && ticket["ticket", "position"] == 1)
            let foreign = try await house.staff("eva").see(ticket.ticket)
            #expect(foreign.summary == "404 unknownTicket")
        }
    }

    /// 1: the same visitor with one service at every step, and nobody left at the end.
    @Test func oneVisitFromBeginningToEnd() async throws {
        try await House.with { house in
            let ana = try await house.clerk()
            let body = #"{"service": "passports", "channel": "telephone", "name": "Nora"}"#
            let id = try await ana.post(Endpoints.issue, ["alpha"], body).ticket
            let path = ["alpha", id]
            for reply in try await [
                ana.put(Endpoints.changeLeg, path, #"{"quantity": 3}"#), ana.call(id),
                ana.put(Endpoints.start, path), ana.close(id),
            ] {
                let ticket = reply["ticket"] ?? reply.json
                #expect(reply.ticket == id && ticket["channel"] == "telephone")
                #expect(ticket["legs"]?.elements.count == 1 && ticket["legs"]?[0]?["quantity"] == 3)
            }
            #expect(try await ana.get(Endpoints.queue, ["alpha"]).items("id").isEmpty)
        }
    }

    /// 2: held and taken back in the same leg.
    @Test func heldAndTakenBack() async throws {
        try await House.with { house in
            let ana = try await house.clerk()
            let id = try await house.issue()
            _ = try await ana.serve(id)
            _ = try await ana.put(Endpoints.changeLeg, ["alpha", id], #"{"quantity": 2}"#)
            #expect(try await ana.put(Endpoints.hold, ["alpha", id])["state"] == "held")
            house.clock.wait(minutes: 3)
            let back = try await ana.delete(Endpoints.resume, ["alpha", id])
            #expect(back["state"] == "serving" && back["legs"]?.elements.count == 1)
            #expect(back["legs"]?[0]?["quantity"] == 2 && back["legs"]?[0]?["heldSeconds"] == 180)
            #expect(try await ana.close(id)["closedAs"] == "served")
        }
    }

    /// 3: nobody waits, and what was noted is gone.
    @Test func leavingTakesTheNotesAlong() async throws {
        try await House.with { house in
            let ana = try await house.clerk()
            let issued = try await house.issued()
            let path = ["alpha", issued.ticket]
            _ = try await ana.post(Endpoints.transfer, path, #"{"service": "cards", "note": "in a hurry"}"#)
            #expect(try await ana.see(issued.ticket)["notes"]?[0]?["text"] == "in a hurry")
            let left = try await house.stranger.delete(Endpoints.leave, [issued["secret"]!.string!])
            #expect(left.status == 204)
            #expect(try await ana.see(issued.ticket)["notes"]?.elements.isEmpty ?? true)
            #expect(try await ana.get(Endpoints.queue, ["alpha"]).items("id").isEmpty)
        }
    }

    /// 4: quantity and service are put right while serving.
    @Test func theLegIsPutRight() async throws {
        try await House.with { house in
            let ana = try await house.clerk()
            let id = try await house.issue()
            _ = try await ana.serve(id)
            let change = #"{"service": "shared", "quantity": 5}"#
            _ = try await ana.put(Endpoints.changeLeg, ["alpha", id], change)
            let closed = try await ana.close(id)
            #expect(closed["legs"]?.elements.count == 1)
            #expect(closed["legs"]?[0]?["service"] == "shared" && closed["legs"]?[0]?["quantity"] == 5)
        }
    }

    /// 6: the first service ends in the moment in which the second begins.
    @Test func aSecondService() async throws {
        try await House.with { house in
            let ana = try await house.clerk()
            let id = try await house.issue()
            _ = try await ana.serve(id)
            house.clock.wait(minutes: 4)
            let reply = try await ana.post(Endpoints.addLeg, ["alpha", id], #"{"service": "cards"}"#)
            let legs = reply["ticket", "legs"]
            #expect(reply["ticket", "number"] == "G001" && reply["ticket", "state"] == "serving")
            #expect(legs?[0]?["closedAt"] == "2026-03-02T08:04:00.000Z")
            #expect(legs?[1]?["startedAt"] == legs?[0]?["closedAt"] && legs?[1]?["service"] == "cards")
        }
    }

    /// 11: what is typed on a kiosk is cleaned.
    @Test(arguments: [
        ("  Nora ", "Nora"), ("007 Nora", "7 Nora"), ("00Nora", "Nora"), ("No\u{202E}ra\u{7}", "Nora"),
    ])
    func namesAreCleaned(_ typed: String, _ clean: String) async throws {
        try await House.with { house in
            let kiosk = try await house.device(.kiosk)
            let body = String(
                decoding: JSONWriter.bytes(["service": "passports", "name": typed]), as: UTF8.self)
            let id = try await kiosk.post(Endpoints.issue, ["alpha"], body).ticket
            #expect(try await house.staff("ana").see(id)["name"]?.string == clean)
        }
    }

    /// 26: name, number, service, contacts and waiting time, when called and when started.
    @Test func theClerkSeesWhomHeServes() async throws {
        try await House.with { house in
            let ana = try await house.clerk()
            let body = #"{"service": "passports", "name": "Nora", "phone": "555-17", "email": "n@x.org"}"#
            let id = try await ana.post(Endpoints.issue, ["alpha"], body).ticket
            let passOn = #"{"service": "shared", "note": "speaks Dutch"}"#
            _ = try await ana.post(Endpoints.transfer, ["alpha", id], passOn)
            house.clock.wait(minutes: 2)
            let (called, started) = try await (
                ana.call(id)["ticket"], ana.put(Endpoints.start, ["alpha", id]).json
            )
            for ticket in [called, started] {
                #expect(
                    ticket?["name"] == "Nora" && ticket?["phone"] == "555-17" && ticket?["email"] == "n@x.org"
                )
                #expect(ticket?["number"] == "G001" && ticket?["service"] == "shared")
                #expect(ticket?["notes"]?[0]?["text"] == "speaks Dutch")
                #expect(ticket?["legs"]?[1]?["waitingAt"] == "2026-03-02T08:00:00.000Z")
                #expect(ticket?["calledAt"] == "2026-03-02T08:02:00.000Z")
            }
        }
    }

    /// 27, 39: done here, waiting there, with the same number and the note.
    @Test func passedOnWithANote() async throws {
        try await House.with { house in
            let (ana, bob) = try await (house.clerk(), house.clerk("bob", at: "2"))
            let id = try await house.issue()
            _ = try await ana.serve(id)
            let body = #"{"service": "cards", "note": "has the form"}"#
            let passed = try await ana.post(Endpoints.transfer, ["alpha", id], body)
            #expect(passed["ticket", "state"] == "waiting" && passed["ticket", "number"] == "G001")
            #expect(passed["ticket", "legs"]?[0]?["outcome"] == "passedOn")
            let called = try await bob.call(at: "2")
            #expect(called.ticket == id && called["ticket", "number"] == "G001")
            #expect(called["ticket", "notes"]?[0]?["text"] == "has the form")
            let board = try await house.stranger.get(Endpoints.board, ["alpha"])
            #expect(board["calls"]?[0]?["number"] == "G001" && board["calls"]?[0]?["counter"] == "2")
        }
    }

    /// 37: markup is text.
    @Test func markupIsPlainText() async throws {
        try await House.with { house in
            let ana = try await house.clerk()
            let body = #"{"service": "passports", "name": "<b>Nora</b>"}"#
            let id = try await ana.post(Endpoints.issue, ["alpha"], body).ticket
            #expect(try await ana.get(Endpoints.queue, ["alpha"]).items("name") == ["<b>Nora</b>"])
            #expect(try await ana.see(id)["name"] == "<b>Nora</b>")
        }
    }

    /// 47: the visitor's page has the ticket and nobody's name.
    @Test func thePublicTicketHasNoName() async throws {
        try await House.with { house in
            let body = #"{"service": "passports", "name": "Nora", "phone": "555-17", "email": "n@x.org"}"#
            let issued = try await house.device(.kiosk).post(Endpoints.issue, ["alpha"], body)
            let visit = try await house.stranger.get(Endpoints.visit, [issued["secret"]!.string!])
            #expect(visit.status == 200 && visit.ticket == issued.ticket)
            for reply in [issued, visit] {
                for secret in ["Nora", "555-17", "n@x.org", "\"name\""] {
                    #expect(!reply.text.contains(secret))
                }
            }
        }
    }
}
