import JSON
import QueueWire
import Testing

@Suite struct SessionTests {
    @Test func signingInOpensACounter() async throws {
        try await House.with { house in
            _ = try await house.server.setPin("123456", of: "ana")
            let body = #"{"user": "ana", "pin": "123456", "branch": "alpha", "counter": "1"}"#
            let reply = try await house.stranger.post(Endpoints.signIn, [], body)
            #expect(reply.status == 201 && reply["staff", "id"] == "ana" && reply["staff", "role"] == "clerk")
            #expect(reply["expiresAt"] == "2026-03-02T20:00:00.000Z")
            let counters = try await house.staff("udo").get(Endpoints.counters, ["alpha"])
            #expect(counters.items("staff").first == "ana")
        }
    }

    @Test(arguments: [
        (#"{"user": "ana", "pin": "654321"}"#, "401 wrongPin"),
        (#"{"user": "nobody", "pin": "123456"}"#, "401 wrongPin"),
        (#"{"user": "ana", "pin": "123456", "branch": "nowhere"}"#, "404 unknownBranch"),
        (#"{"user": "bob", "pin": "123456", "branch": "beta"}"#, "403 forbidden"),
        (#"{"user": "bob", "pin": "123456", "counter": "9"}"#, "404 unknownCounter"),
        (#"{"user": "udo", "pin": "123456", "counter": "1"}"#, "403 forbidden"),
        (#"{"user": "ana", "pin": "123456", "counter": "1"}"#, "400 badRequest"),
    ])
    func refusals(_ body: String, _ answer: String) async throws {
        try await House.with { house in
            for user in ["ana", "bob", "udo"] { _ = try await house.server.setPin("123456", of: .init(user)) }
            #expect(try await house.stranger.post(Endpoints.signIn, [], body).summary == answer)
        }
    }

    /// Guard: `sessionIdle`.
    @Test func itEndsWhenItIsNotUsed() async throws {
        try await House.with { house in
            let (used, unused) = try await (house.staff("ana"), house.staff("ana"))
            for _ in 1...4 {
                house.clock.wait(minutes: 5 * 60)
                #expect(try await used.get(Endpoints.session).status == 200)
            }
            #expect(try await unused.get(Endpoints.session).summary == "401 unauthenticated")
        }
    }

    /// Counter and visitor stay where they are; the next session goes on with both.
    @Test func theNextOneTakesOver() async throws {
        try await House.with { house in
            let ticket = try await house.issue()
            _ = try await house.clerk().serve(ticket)
            house.clock.wait(minutes: 13 * 60)
            let again = try await house.clerk()
            #expect(try await again.close(ticket).status == 200)
        }
    }

    @Test func signingOutTwiceIsOnce() async throws {
        try await House.with { house in
            let ana = try await house.clerk()
            #expect(try await ana.delete(Endpoints.signOut).status == 204)
            #expect(try await ana.delete(Endpoints.signOut).status == 204)
            #expect(try await ana.get(Endpoints.session).summary == "401 unauthenticated")
            let counters = try await house.staff("udo").get(Endpoints.counters, ["alpha"])
            #expect(counters.items("state").first == "closed")
            try await house.restarted { house in
                let again = try await ana.at(house).delete(Endpoints.signOut)
                #expect(again.status == 204)
            }
        }
    }

    @Test func nobodyLeavesAVisitor() async throws {
        try await House.with { house in
            let ana = try await house.clerk()
            _ = try await house.issue()
            _ = try await ana.call()
            #expect(try await ana.delete(Endpoints.signOut).summary == "409 counterBusy")
        }
    }

    /// Guard: `mustChange`, looked at before anything else.
    @Test func aOneTimePinIsChangedFirst() async throws {
        try await House.with { house in
            let pin = try #require(try await house.server.makeAdministrator())
            let signIn = try await house.stranger.post(
                Endpoints.signIn, [], #"{"user": "admin", "pin": "\#(pin)"}"#)
            let admin = Caller(address: house.address, token: try #require(signIn["token"]?.string))
            for reply in try await [
                admin.get(Endpoints.session), admin.get(Endpoints.office, ["alpha"]),
                admin.delete(Endpoints.signOut), admin.put(Endpoints.pin, ["ana"], #"{"pin": "111111"}"#),
            ] { #expect(reply.summary == "401 pinChangeRequired") }
            let body = #"{"current": "\#(pin)", "pin": "7654321"}"#
            #expect(try await admin.put(Endpoints.pin, ["admin"], body).status == 200)
            #expect(try await admin.get(Endpoints.office, ["alpha"]).status == 200)
        }
    }

    @Test(arguments: [
        ("ana", "ana", #"{"pin": "654321"}"#, "400 badRequest"),
        ("ana", "ana", #"{"current": "000000", "pin": "654321"}"#, "401 wrongPin"),
        ("ana", "ana", #"{"current": "123456", "pin": "12345"}"#, "400 badRequest"),
        ("ana", "ana", #"{"current": "123456", "pin": "65432a"}"#, "400 badRequest"),
        ("ana", "bob", #"{"pin": "654321"}"#, "403 forbidden"),
        ("zoe", "bob", #"{"pin": "654321"}"#, "403 forbidden"),
        ("eva", "ida", #"{"pin": "654321"}"#, "403 forbidden"),
        ("eva", "nobody", #"{"pin": "654321"}"#, "404 unknownStaff"),
        ("eva", "bob", #"{"pin": "654321"}"#, "200"),
        ("ana", "ana", #"{"current": "123456", "pin": "654321"}"#, "200"),
    ])
    func changingPins(_ who: String, _ whose: String, _ body: String, _ answer: String) async throws {
        try await House.with { house in
            _ = try await house.server.setPin("123456", of: "ana")
            let caller = try await house.staff(.init(who), in: who == "zoe" ? "beta" : "alpha")
            #expect(try await caller.put(Endpoints.pin, [whose], body).summary == answer)
        }
    }
}
