import JSON
import QueueWire
import Testing

/// A call to all colleagues: raised, accepted, cleared.
@Suite struct AlarmTests {
    @Test func itShowsUntilItIsCleared() async throws {
        try await House.with { house in
            let (ana, bob) = try await (house.clerk(), house.clerk("bob", at: "2"))
            let raised = try await ana.post(Endpoints.raiseAlarm, ["alpha"], #"{"text": "Loud visitor"}"#)
            #expect(raised.status == 201 && raised["kind"] == "help" && raised["from", "name"] == "Ana")
            #expect(raised["from", "counter"] == "1" && raised["acceptedAt"] == .null)
            let path = ["alpha", raised["id"]?.string ?? ""]
            house.clock.wait(seconds: 9)
            let accepted = try await bob.put(Endpoints.alarm, path, #"{"state": "accepted"}"#)
            #expect(accepted["acceptedBy", "name"] == "Bob" && accepted["acceptedBy", "counter"] == "2")
            #expect(accepted["acceptedAt"] == "2026-03-02T08:00:09.000Z")
            #expect(try await house.staff("udo").get(Endpoints.alarms, ["alpha"]).items("id").count == 1)
            let text = try await ana.with("Accept-Language", "en").get(Endpoints.alerts, ["alpha"])
            #expect(text.items("text") == ["Ana asks for help – Counter 1 · Loud visitor · Bob is going"])
            let cleared = try await bob.put(Endpoints.alarm, path, #"{"state": "cleared"}"#)
            #expect(cleared["clearedAt"]?.string != nil)
            #expect(try await ana.get(Endpoints.alarms, ["alpha"]).items("id").isEmpty)
            #expect(try await ana.get(Endpoints.alerts, ["alpha"]).items("id").isEmpty)
        }
    }

    @Test func withoutALoginItIsRefused() async throws {
        try await House.with { house in
            for caller in [house.stranger, Caller(address: house.address, token: "no-such-token")] {
                #expect(try await caller.post(Endpoints.raiseAlarm, ["alpha"]).status == 401)
                #expect(try await caller.get(Endpoints.alarms, ["alpha"]).status == 401)
            }
            let eva = try await house.staff("eva")
            #expect(try await eva.get(Endpoints.alarms, ["alpha"]).items("id").isEmpty)
        }
    }

    /// A second press is the same alarm; after it is cleared a press is a new one.
    @Test func onePersonHasOneAlarm() async throws {
        try await House.with { house in
            let ana = try await house.clerk()
            let first = try await ana.post(Endpoints.raiseAlarm, ["alpha"])
            #expect(try await ana.post(Endpoints.raiseAlarm, ["alpha"])["id"] == first["id"])
            let path = ["alpha", first["id"]?.string ?? ""]
            for _ in 1...2 {
                #expect(try await ana.put(Endpoints.alarm, path, #"{"state": "cleared"}"#).status == 200)
            }
            let late = try await ana.put(Endpoints.alarm, path, #"{"state": "accepted"}"#)
            #expect(late.summary == "404 unknownAlarm")
            #expect(try await ana.post(Endpoints.raiseAlarm, ["alpha"])["id"] != first["id"])
        }
    }

    @Test func theFirstHelperStaysTheHelper() async throws {
        try await House.with { house in
            let raised = try await house.staff("ana").post(
                Endpoints.raiseAlarm, ["alpha"], #"{"counter": "3"}"#)
            #expect(raised["from", "counter"] == "3")
            for user in ["bob", "eva"] {
                let helper = try await house.staff(.init(user)).put(
                    Endpoints.alarm, ["alpha", raised["id"]?.string ?? ""], #"{"state": "accepted"}"#)
                #expect(helper["acceptedBy", "staff"] == "bob")
            }
        }
    }

    @Test func doneOnceOverARestart() async throws {
        try await House.with { house in
            let ana = try await house.staff("ana").with(key: "a1")
            let raised = try await ana.post(Endpoints.raiseAlarm, ["alpha"])
            try await house.restarted { again in
                let retry = try await ana.at(again).post(Endpoints.raiseAlarm, ["alpha"])
                #expect(retry.isReplay && retry["id"] == raised["id"])
                let alarms = try await again.staff("bob").get(Endpoints.alarms, ["alpha"])
                #expect(alarms.items("id") == [raised["id"]])
            }
        }
    }

    @Test func ofTheBranchAlone() async throws {
        try await House.with { house in
            let raised = try await house.staff("ana").post(Endpoints.raiseAlarm, ["alpha"])
            let zoe = try await house.staff("zoe", in: "beta")
            #expect(try await zoe.get(Endpoints.alarms, ["beta"]).items("id").isEmpty)
            let path = ["beta", raised["id"]?.string ?? ""]
            #expect(
                try await zoe.put(Endpoints.alarm, path, #"{"state": "cleared"}"#).summary
                    == "404 unknownAlarm")
        }
    }
}
