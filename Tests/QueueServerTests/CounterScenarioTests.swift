import JSON
import QueueWire
import Testing

/// What offices try with such systems, over the wire: counters and calls.
@Suite struct CounterScenarioTests {
    /// 7, 35: one who was called is called, for colleagues and for himself.
    @Test func calledIsCalled() async throws {
        try await House.with { house in
            let (ana, cid) = try await (house.clerk(), house.clerk("cid", at: "3"))
            let issued = try await house.issued()
            _ = try await ana.call()
            let events = try await house.events()
            let again = try await cid.call(issued.ticket, at: "3")
            #expect(again.summary == "409 alreadyCalled" && again["counter"] == "1")
            let gone = try await house.stranger.delete(Endpoints.leave, [issued["secret"]!.string!])
            #expect(gone.summary == "409 alreadyCalled")
            #expect(try await house.events() == events, "nothing changed")
        }
    }

    /// 8: the lobby knows nothing of the back office.
    @Test func theBackOfficeIsNobodysBusiness() async throws {
        try await House.with { house in
            let bob = try await house.clerk("bob", at: "2")
            _ = try await bob.post(Endpoints.issue, ["alpha"], #"{"service": "backoffice"}"#)
            _ = try await bob.call(at: "2")
            _ = try await bob.post(Endpoints.issue, ["alpha"], #"{"service": "backoffice"}"#)
            let anybody = house.stranger
            for reply in try await [
                anybody.get(Endpoints.board, ["alpha"]), anybody.get(Endpoints.branchView, ["alpha"]),
                anybody.get(Endpoints.branches), anybody.ask("GET", "/metrics"),
            ] {
                #expect(
                    reply.status == 200 && !reply.text.contains("backoffice") && !reply.text.contains("X001"))
            }
            #expect(try await house.issued("backoffice").summary == "404 unknownService")
        }
    }

    /// 14: the oldest is on hold and is passed over.
    @Test func whoIsHeldIsPassedOver() async throws {
        try await House.with { house in
            let ana = try await house.clerk()
            let (first, second) = try await (house.issue(), house.issue())
            _ = try await ana.serve(first)
            _ = try await ana.put(Endpoints.hold, ["alpha", first])
            #expect(try await ana.call().ticket == second)
            #expect(try await ana.see(first)["state"] == "held")
        }
    }

    /// 15: one out of order; the rest keep theirs.
    @Test func oneOutOfOrder() async throws {
        try await House.with { house in
            let ana = try await house.clerk()
            let waiting = try await [house.issue(), house.issue(), house.issue()]
            let chosen = try await ana.call(waiting[1])
            #expect(chosen["why", "code"] == "chosen" && chosen["ticket", "staff"] == "ana")
            let rest = try await ana.get(Endpoints.queue, ["alpha"]).items("id")
            #expect(rest == [.string(waiting[0]), .string(waiting[2])])
        }
    }

    /// 31: those who are passed over this once keep their places; with nobody else there is no call.
    @Test func excludedNumbersAreSkipped() async throws {
        try await House.with { house in
            let ana = try await house.clerk()
            let waiting = try await [house.issue(), house.issue()]
            let nobody = try await ana.call(body: #"{"exclude": ["G001", "g002", "Z999"]}"#)
            #expect(nobody.status == 204)
            let call = try await ana.call(body: #"{"exclude": ["G001"]}"#)
            #expect(call["ticket", "id"] == .string(waiting[1]))
            let rest = try await ana.get(Endpoints.queue, ["alpha"]).items("id")
            #expect(rest == [.string(waiting[0])])
            let both = try await ana.call(body: #"{"number": "G001", "exclude": []}"#)
            #expect(both.summary == "400 badRequest")
        }
    }

    /// 17: a repeat is an entry of its own, which a display plays once.
    @Test func aRepeatIsToldOnce() async throws {
        try await House.with { house in
            let ana = try await house.clerk()
            let id = try await house.issue()
            _ = try await ana.call()
            _ = try await ana.post(Endpoints.recall, ["alpha", id])
            let calls = try await house.stranger.get(Endpoints.board, ["alpha"])["calls"]?.elements ?? []
            #expect(calls.map { $0["recall"] } == [1, 0])
            #expect(Set(calls.map { $0["seq"] }).count == 2)
        }
    }

    /// 19, 45: a kiosk's ticket of a shared series, called and shown with the same text everywhere.
    @Test func aSharedSeriesKeepsItsText() async throws {
        try await House.with { house in
            let (ana, kiosk) = try await (house.clerk(), house.issued("shared"))
            _ = try await house.issue()
            #expect(kiosk["ticket", "number"] == "G001")
            #expect(try await ana.call()["ticket", "number"] == "G001")
            let call = try await house.stranger.get(Endpoints.board, ["alpha"])["calls"]?[0]
            #expect(call?["number"] == "G001" && call?["counterName"] == "Stanowisko 1")
            #expect(call?["hall"] == "ground")
        }
    }

    /// 21: no third repeat; absent, and the next.
    @Test func repeatsAreUsedUp() async throws {
        try await House.with { house in
            let ana = try await house.clerk()
            let (gone, next) = try await (house.issue(), house.issue())
            _ = try await ana.call()
            for _ in 1...2 { #expect(try await ana.post(Endpoints.recall, ["alpha", gone]).status == 201) }
            #expect(try await ana.post(Endpoints.recall, ["alpha", gone]).summary == "409 recallsUsedUp")
            #expect(try await ana.put(Endpoints.absent, ["alpha", gone])["closedAs"] == "absent")
            #expect(try await ana.call().ticket == next)
        }
    }

    /// 22: only the holder, for ten minutes; then the first place again.
    @Test func heldForOneClerk() async throws {
        try await House.with { house in
            let (ana, cid) = try await (house.clerk(), house.clerk("cid", at: "3"))
            let (held, later) = try await (house.issue(), house.issue())
            _ = try await ana.serve(held)
            _ = try await ana.put(Endpoints.hold, ["alpha", held], #"{"minutes": 10, "onlyMe": true}"#)
            let refused = try await cid.delete(Endpoints.resume, ["alpha", held])
            #expect(refused.summary == "409 heldByOther" && refused["staff"] == "ana")
            house.clock.wait(minutes: 10)
            #expect(try await cid.call(at: "3").ticket == held)
            #expect(try await ana.call().ticket == later)
        }
    }

    /// 25: nobody waits, and after the only one is gone nobody waits again.
    @Test func nobodyWaits() async throws {
        try await House.with { house in
            let ana = try await house.clerk()
            #expect(try await ana.call().status == 204)
            let id = try await house.issue()
            _ = try await ana.call()
            _ = try await ana.put(Endpoints.absent, ["alpha", id])
            #expect(try await ana.call().status == 204)
        }
    }

    /// 29: the open one is named. Guard: `counterBusy` in `Office.free`.
    @Test func oneVisitorAtATime() async throws {
        try await House.with { house in
            let ana = try await house.clerk()
            let id = try await house.issue()
            _ = try await (ana.serve(id), house.issue())
            let busy = try await ana.call()
            #expect(
                busy.summary == "409 counterBusy" && busy["ticket"]?.string == id && busy["number"] == "G001")
        }
    }

    /// 38: who has the counter is named. Guard: `counterTaken` in `Office.open`.
    @Test func aCounterIsTaken() async throws {
        try await House.with { house in
            _ = try await house.clerk("ana", at: "3")
            let open = #"{"state": "open"}"#
            let taken = try await house.staff("bob").put(Endpoints.counter, ["alpha", "3"], open)
            #expect(taken.summary == "409 counterTaken" && taken["staff"] == "ana")
            let elsewhere = try await house.staff("ana").put(Endpoints.counter, ["beta", "1"], open)
            #expect(elsewhere.summary == "409 staffElsewhere" && elsewhere["counter"] == "3")
        }
    }
}
