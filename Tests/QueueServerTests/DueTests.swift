import QueueCore
import QueueWire
import Testing

/// S20, S26: what was promised, taken like a ticket.
@Suite struct DueTests {
    private let promise = """
        {"dueOn": "2026-03-04", "service": "passports", "reason": "Card expires", "name": "Nora",
        "phone": "555-17", "reference": "K-9"}
        """

    @Test func aFollowUpIsTakenLikeATicket() async throws {
        try await House.with { house in
            let added = try await house.clerk().post(Endpoints.addFollowUp, ["alpha"], promise)
            #expect(added.status == 201 && added["state"] == "due" && added["addedBy"] == "ana")
            house.clock.wait(minutes: 2 * 1_440)
            let ana = try await house.clerk()
            let path = ["alpha", added["id"]!.string!]
            let taken = try await ana.post(Endpoints.takeFollowUp, path)
            #expect(taken["due", "state"] == "taken" && taken["due", "takenBy"] == "ana")
            #expect(taken["ticket", "state"] == "called" && taken["ticket", "channel"] == "telephone")
            #expect(taken["ticket", "counter"] == "1" && taken["ticket", "name"] == "Nora")
            let ticket = taken["ticket", "id"]!.string!
            _ = try await ana.put(Endpoints.start, ["alpha", ticket])
            #expect(try await ana.close(ticket).status == 200)
            let done = try await ana.get(Endpoints.followUps, ["alpha"], query: "?state=done")
            #expect(done.items("ticket") == [.string(ticket)] && done.items("doneAt") != [.null])
            #expect(try await ana.get(Endpoints.followUps, ["alpha"]).items("id") == [])
            #expect(try await ana.post(Endpoints.takeFollowUp, path).summary == "409 notDue")
        }
    }

    /// Agreed on, it is done; when that is cancelled, it is due again.
    @Test func anAppointmentIsMadeOfIt() async throws {
        try await House.with { house in
            let ana = try await house.clerk()
            let path = [
                "alpha", try await ana.post(Endpoints.addFollowUp, ["alpha"], promise)["id"]!.string!,
            ]
            let body = #"{"at": "2026-03-04T09:00:00Z"}"#
            let agreed = try await ana.post(Endpoints.agreeFollowUp, path, body)
            #expect(agreed.status == 201 && agreed["service"] == "passports" && agreed["name"] == "Nora")
            #expect(agreed["note"] == "Card expires" && agreed["reference"] == "K-9")
            let done = try await ana.get(Endpoints.followUps, ["alpha"], query: "?state=done")
            #expect(done.items("appointment") == [agreed["id"]!])
            #expect(try await ana.post(Endpoints.agreeFollowUp, path, body).summary == "409 notDue")
            _ = try await ana.delete(Endpoints.cancelAppointment, ["alpha", agreed["id"]!.string!])
            let again = try await ana.get(Endpoints.followUps, ["alpha"])
            #expect(again.items("state") == ["due"] && again.items("appointment") == [.null])
        }
    }

    @Test func whatAnAppointmentNeedsIsNamed() async throws {
        try await House.with { house in
            let ana = try await house.clerk()
            let added = try await ana.post(Endpoints.addFollowUp, ["alpha"], #"{"dueOn": "2026-03-04"}"#)
            let path = ["alpha", added["id"]!.string!]
            let nowhere = try await ana.post(
                Endpoints.agreeFollowUp, path, #"{"at": "2026-03-04T09:00:00Z"}"#)
            #expect(nowhere.faults.count == 1 && nowhere.faults[0].hasPrefix("/service"))
            let nobody = try await ana.post(
                Endpoints.agreeFollowUp, path, #"{"at": "2026-03-04T09:00:00Z", "service": "passports"}"#)
            #expect(nobody.faults.map { $0.prefix { $0 != ":" } } == ["/name", "/email"])
            #expect(try await ana.get(Endpoints.followUps, ["alpha"]).items("state") == ["due"])
        }
    }

    @Test func oneThatIsTakenIsNotTakenAgain() async throws {
        try await House.with { house in
            let (ana, cid) = try await (house.clerk(), house.clerk("cid", at: "3"))
            let id = try await ana.post(Endpoints.addFollowUp, ["alpha"], promise)["id"]!.string!
            _ = try await ana.post(Endpoints.takeFollowUp, ["alpha", id])
            let refused = try await cid.post(Endpoints.takeFollowUp, ["alpha", id])
            #expect(refused.summary == "409 alreadyTaken" && refused["staff"] == "ana")
            #expect(
                try await cid.delete(Endpoints.cancelFollowUp, ["alpha", id]).summary == "409 alreadyTaken")
        }
    }

    /// Elsewhere a number is kept as it was written; here somebody will dial it.
    @Test(arguments: ["later", "12", "1234567890123456"])
    func aNumberThatCanBeNoneIsNotCalled(_ phone: String) async throws {
        try await House.with { house in
            let kiosk = try await house.device(.kiosk)
            let body = #"{"phone": "\#(phone)", "service": "passports"}"#
            #expect(try await kiosk.post(Endpoints.addCallback, ["alpha"], body).status == 400)
            let issued = try await kiosk.post(Endpoints.issue, ["alpha"], body)
            #expect(issued.status == 201)
        }
    }

    /// Nobody answers: absent, and due as before.
    @Test func nobodyAnswers() async throws {
        try await House.with { house in
            let ana = try await house.clerk()
            let body = #"{"phone": "555-17", "service": "passports", "to": "2026-03-02T10:00:00Z"}"#
            let id = try await house.device(.kiosk).post(Endpoints.addCallback, ["alpha"], body)["id"]!
                .string!
            for attempts in [1, 2] {
                let taken = try await ana.post(Endpoints.takeCallback, ["alpha", id])
                #expect(taken["due", "attempts"]?.digits == "\(attempts)")
                _ = try await ana.put(Endpoints.absent, ["alpha", taken["ticket", "id"]!.string!])
                #expect(try await ana.get(Endpoints.callbacks, ["alpha"]).items("state") == ["due"])
            }
            house.clock.wait(minutes: 121)
            #expect(try await ana.get(Endpoints.callbacks, ["alpha"]).items("isOverdue") == [true])
        }
    }

    /// An act that the office refuses leaves it as it was.
    @Test func aBusyCounterTakesNothing() async throws {
        try await House.with { house in
            let ana = try await house.clerk()
            let id = try await ana.post(Endpoints.addFollowUp, ["alpha"], promise)["id"]!.string!
            _ = try await house.issue()
            _ = try await ana.call()
            #expect(try await ana.post(Endpoints.takeFollowUp, ["alpha", id]).summary == "409 counterBusy")
            let list = try await ana.get(Endpoints.followUps, ["alpha"])
            #expect(list.items("state") == ["due"] && list.items("attempts") == [0])
            let bob = try await house.staff("bob")
            #expect(try await bob.post(Endpoints.takeFollowUp, ["alpha", id]).summary == "409 counterClosed")
        }
    }

    @Test func aRetryNamesTheSameTicket() async throws {
        try await House.with { house in
            let ana = try await house.clerk()
            let id = try await ana.with(key: "f1").post(Endpoints.addFollowUp, ["alpha"], promise)["id"]!
            #expect(try await ana.with(key: "f1").post(Endpoints.addFollowUp, ["alpha"], promise)["id"] == id)
            let path = ["alpha", id.string!]
            let first = try await ana.with(key: "t1").post(Endpoints.takeFollowUp, path)
            let again = try await ana.with(key: "t1").post(Endpoints.takeFollowUp, path)
            #expect(again.isReplay && again["ticket", "id"] == first["ticket", "id"])
            #expect(again["due", "attempts"] == 1)
        }
    }

    /// What is known of the visit or the case is known here too.
    @Test func fromAVisitAndACase() async throws {
        try await House.with { house in
            let ana = try await house.clerk()
            let issued = try await ana.post(
                Endpoints.issue, ["alpha"], #"{"service": "passports", "name": "Nora", "phone": "555"}"#)
            let visit = #"{"dueOn": "2026-03-09", "visit": "\#(issued["ticket", "number"]!.string!)"}"#
            let first = try await ana.post(Endpoints.addFollowUp, ["alpha"], visit)
            #expect(first["visit"]?.string == issued.ticket && first["service"] == "passports")
            #expect(first["name"] == "Nora" && first["phone"] == "555")
            let opened = try await ana.post(
                Endpoints.openCase, ["alpha"], #"{"kind": "claim", "text": "x", "phone": "777"}"#)
            let second = try await ana.post(
                Endpoints.addCallback, ["alpha"], #"{"phone": "55578", "case": "C-2026-0001"}"#)
            #expect(second["case"] == opened["case", "id"] && second["phone"] == "55578")
        }
    }

    @Test func changedAndCancelled() async throws {
        try await House.with { house in
            let ana = try await house.staff("ana")
            let id = try await ana.post(Endpoints.addFollowUp, ["alpha"], promise)["id"]!.string!
            let changed = try await ana.put(
                Endpoints.changeFollowUp, ["alpha", id], #"{"dueOn": "2026-03-20", "phone": "556"}"#)
            #expect(
                changed["dueOn"] == "2026-03-20" && changed["phone"] == "556" && changed["name"] == "Nora")
            for _ in 1...2 {
                #expect(
                    try await ana.delete(Endpoints.cancelFollowUp, ["alpha", id])["state"] == "cancelled")
            }
            #expect(
                try await ana.put(Endpoints.changeFollowUp, ["alpha", id], "{}").summary == "409 notDue")
            #expect(
                try await ana.delete(Endpoints.cancelCallback, ["alpha", id]).summary
                    == "404 unknownFollowUp")
            let past = #"{"dueOn": "2026-03-01"}"#
            #expect(try await ana.post(Endpoints.addFollowUp, ["alpha"], past).status == 400)
            let wrong = #"{"phone": "555-17", "from": "2026-03-02T10:00:00Z", "to": "2026-03-02T09:00:00Z"}"#
            #expect(try await ana.post(Endpoints.addCallback, ["alpha"], wrong).status == 400)
        }
    }
}
