import JSON
import QueueWire
import Testing

/// What offices try with such systems, over the wire: the office as a whole.
@Suite struct OfficeScenarioTests {
    /// 5: both answer at once, and readiness names the store's state.
    @Test(.timeLimit(.minutes(1)))
    func healthAndReadiness() async throws {
        try await House.with { house in
            let alive = try await house.stranger.get(Endpoints.alive)
            let ready = try await house.stranger.get(Endpoints.ready)
            #expect(alive["status"] == "ok" && ready["status"] == "ok" && ready["store"] == "ok")
        }
    }

    /// 9: one office keeps its queue over midnight, the other closes it.
    @Test(arguments: [
        ("overnight: keep", "waiting", JSONValue.null), ("overnight: close", "closed", "endOfDay"),
    ])
    func overnight(_ rule: String, _ state: JSONValue, _ closedAs: JSONValue) async throws {
        try await House.with([Offices.alpha(and: rule)]) { house in
            let secret = try await house.issued()["secret"]!.string!
            house.clock.wait(minutes: 24 * 60)
            _ = try await house.clerk()
            let visit = try await house.stranger.get(Endpoints.visit, [secret])
            #expect(visit["state"] == state && visit["closedAs"] == closedAs)
        }
    }

    /// 23, 32: the kiosk is told that the day's tickets are given out; staff may go beyond.
    @Test func theDailyLimit() async throws {
        try await House.with { house in
            for _ in 1...2 { #expect(try await house.issued("cards").status == 201) }
            #expect(try await house.issued("cards").summary == "409 serviceFull")
            let services = try await house.stranger.get(Endpoints.branchView, ["alpha"])["services"]
            let cards = services?.elements.first { $0["id"] == "cards" }
            #expect(cards?["open"] == false && cards?["closedReason"]?.string?.isEmpty == false)
            let byStaff = try await house.staff("bob").post(
                Endpoints.issue, ["alpha"], #"{"service": "cards"}"#)
            #expect(byStaff.status == 201)
        }
    }

    /// Closed services and closed doors: the same for kiosks, and open to staff.
    @Test func closedIsClosedForKiosks() async throws {
        try await House.with { house in
            let (eva, body) = (try await house.staff("eva"), #"{"state": "closed", "reason": "ill"}"#)
            #expect(
                try await eva.put(Endpoints.service, ["alpha", "passports"], body)["closedReason"] == "ill")
            #expect(try await house.issued().summary == "409 serviceClosed")
            #expect(try await eva.put(Endpoints.opening, ["alpha"], #"{"state": "closed"}"#)["open"] == false)
            #expect(try await house.issued("shared").summary == "409 branchClosed")
            let byStaff = try await eva.post(Endpoints.issue, ["alpha"], #"{"service": "passports"}"#)
            #expect(byStaff.status == 201)
        }
    }

    /// 33: unknown token, unpaired device, a device of another branch, an unknown branch.
    @Test func whatIsWrongWithAKiosk() async throws {
        try await House.with { house in
            let kiosk = try await house.device(.kiosk)
            let body = #"{"service": "passports"}"#
            let unknown = Caller(address: house.address, token: "no-such-token")
            #expect(try await unknown.post(Endpoints.issue, ["alpha"], body).summary == "401 unauthenticated")
            #expect(try await kiosk.post(Endpoints.issue, ["beta"], body).summary == "403 forbidden")
            #expect(try await kiosk.post(Endpoints.issue, ["nowhere"], body).summary == "404 unknownBranch")
            let eva = try await house.staff("eva")
            let id = try await eva.get(Endpoints.devices, ["alpha"]).items("id")[0]!.string!
            #expect(try await eva.delete(Endpoints.removeDevice, ["alpha", id]).status == 204)
            #expect(try await kiosk.post(Endpoints.issue, ["alpha"], body).summary == "401 unauthenticated")
        }
    }

    /// 40: left or absent today waits again at the first place; one who was served does not.
    @Test func reinstated() async throws {
        try await House.with { house in
            let ana = try await house.clerk()
            let (first, second) = try await (house.issue(), house.issue())
            #expect(try await ana.close(first, "left")["closedAs"] == "left")
            let back = try await ana.delete(Endpoints.reinstate, ["alpha", first])
            #expect(back["state"] == "waiting" && back["position"] == 1)
            #expect(try await ana.call().ticket == first)
            _ = try await ana.put(Endpoints.absent, ["alpha", first])
            #expect(try await ana.delete(Endpoints.reinstate, ["alpha", first])["position"] == 1)
            _ = try await ana.serve(second)
            _ = try await ana.close(second)
            #expect(
                try await ana.delete(Endpoints.reinstate, ["alpha", second]).summary == "409 alreadyClosed")
        }
    }

    /// What is true already is no event.
    @Test func whatIsTrueAlreadyIsNoEvent() async throws {
        try await House.with { house in
            let (ana, eva) = try await (house.clerk(), house.staff("eva"))
            let path = ["alpha", try await house.issue()]
            _ = try await ana.call()
            let acts: [@Sendable () async throws -> Reply] = [
                { try await ana.put(Endpoints.start, path) },
                { try await ana.put(Endpoints.visitor, path, #"{"name": "Nora"}"#) },
                { try await ana.put(Endpoints.log, path, #"{"note": "n"}"#) },
                { try await ana.put(Endpoints.prioritise, path, #"{"priority": "priority"}"#) },
                { try await ana.put(Endpoints.changeLeg, path, #"{"quantity": 2}"#) },
                { try await ana.put(Endpoints.hold, path) },
                { try await eva.put(Endpoints.service, ["alpha", "cards"], #"{"state": "closed"}"#) },
                { try await eva.put(Endpoints.opening, ["alpha"], #"{"state": "closed"}"#) },
                { try await ana.put(Endpoints.counter, ["alpha", "1"], #"{"state": "paused"}"#) },
                { try await ana.put(Endpoints.close, path, #"{"outcome": "left"}"#) },
            ]
            for (place, act) in acts.enumerated() {
                #expect(try await act().status == 200, "\(place)")
                let events = try await house.events()
                #expect(try await act().status == 200, "\(place)")
                #expect(try await house.events() == events, "\(place)")
            }
        }
    }
}
