import QueueWire
import Testing

/// Idempotency-Key: the same request twice is done once.
@Suite struct IdempotencyTests {
    @Test func aRetryNamesTheSameTicketAsItIsNow() async throws {
        try await House.with { house in
            let kiosk = try await house.device(.kiosk).with(key: "k1")
            let body = #"{"service": "passports", "name": "Nora"}"#
            let first = try await kiosk.post(Endpoints.issue, ["alpha"], body)
            _ = try await house.clerk().call()
            let again = try await kiosk.post(Endpoints.issue, ["alpha"], body)
            #expect(!first.isReplay && again.isReplay && again.status == 201)
            #expect(again.ticket == first.ticket && again["secret"] == first["secret"])
            #expect(again["ticket", "state"] == "called")
        }
    }

    /// Guard: `keyReused` in `Drafting.replay` and `Server.once`.
    @Test func anotherRequestWithItIsRefused() async throws {
        try await House.with { house in
            let clerk = try await house.clerk().with(key: "k1")
            _ = try await house.issue()
            #expect(try await clerk.call().status == 201)
            #expect(
                try await clerk.call(at: "1", body: #"{"service": "passports"}"#).summary == "422 keyReused")
            #expect(try await clerk.call(at: "3").summary == "422 keyReused")
            let pin = #"{"current": "1", "pin": "123456"}"#
            #expect(try await clerk.put(Endpoints.pin, ["ana"], pin).summary == "422 keyReused")
        }
    }

    @Test func nothingToTellIsRememberedToo() async throws {
        try await House.with { house in
            let clerk = try await house.clerk().with(key: "none")
            #expect(try await clerk.call().status == 204)
            _ = try await house.issue()
            let again = try await clerk.call()
            #expect(again.status == 204 && again.isReplay)
        }
    }

    @Test func refusalsAreNotRemembered() async throws {
        try await House.with { house in
            let kiosk = try await house.device(.kiosk).with(key: "k1")
            #expect(try await kiosk.post(Endpoints.issue, ["alpha"], #"{"service": "x"}"#).status == 404)
            let other = try await kiosk.post(Endpoints.issue, ["alpha"], #"{"service": "passports"}"#)
            #expect(other.status == 201 && !other.isReplay)
        }
    }

    /// A person over all sessions; another person's key is another key.
    @Test func itIsTheCallersOwn() async throws {
        try await House.with { house in
            _ = try await (house.issue(), house.issue("shared"))
            let called = try await house.clerk("ana", at: "1").with(key: "k1").call()
            let again = try await house.staff("ana").with(key: "k1").call()
            #expect(again.isReplay && again.ticket == called.ticket)
            let other = try await house.clerk("bob", at: "3").with(key: "k1").call(at: "3")
            #expect(other.status == 201 && !other.isReplay && other.ticket != called.ticket)
        }
    }

    @Test func aVisitHasItsOwn() async throws {
        try await House.with { house in
            for secret in try await [house.issued()["secret"], house.issued()["secret"]] {
                let visitor = house.stranger.with(key: "leave")
                #expect(try await !visitor.delete(Endpoints.leave, [secret!.string!]).isReplay)
                #expect(try await visitor.delete(Endpoints.leave, [secret!.string!]).isReplay)
            }
        }
    }

    @Test func itIsKeptOverARestart() async throws {
        try await House.with { house in
            let kiosk = try await house.device(.kiosk).with(key: "k1")
            let nobody = try await house.clerk().with(key: "k2")
            #expect(try await nobody.call().status == 204)
            let body = #"{"service": "passports"}"#
            let first = try await kiosk.post(Endpoints.issue, ["alpha"], body)
            try await house.restarted { house in
                let (kiosk, nobody) = (kiosk.at(house), nobody.at(house))
                let again = try await kiosk.post(Endpoints.issue, ["alpha"], body)
                #expect(again.isReplay && again.ticket == first.ticket && again["secret"] == first["secret"])
                #expect(try await nobody.call().isReplay)
            }
        }
    }

    @Test func signingInTakesNone() async throws {
        try await House.with { house in
            _ = try await house.server.setPin("123456", of: "ana")
            let body = #"{"user": "ana", "pin": "123456"}"#
            for key in ["k1", "k1", "not a key!"] {
                let reply = try await house.stranger.with(key: key).post(Endpoints.signIn, [], body)
                #expect(reply.status == 201 && !reply.isReplay)
            }
        }
    }

    @Test(arguments: ["", "a b", "a/b", "ä", String(repeating: "k", count: 65)])
    func itsFormIsChecked(key: String) async throws {
        try await House.with { house in
            let kiosk = try await house.device(.kiosk).with(key: key)
            let reply = try await kiosk.post(Endpoints.issue, ["alpha"], #"{"service": "passports"}"#)
            #expect(reply.summary == "400 badRequest")
        }
    }

    /// What no office's ledger keeps has keys all the same.
    @Test func devicesAndPinsAndFilesTakeOne() async throws {
        try await House.with { house in
            let eva = try await house.staff("eva")
            let body = #"{"role": "display", "name": "Hall"}"#
            let added = try await eva.with(key: "d1").post(Endpoints.addDevice, ["alpha"], body)
            let again = try await eva.with(key: "d1").post(Endpoints.addDevice, ["alpha"], body)
            #expect(again.isReplay && again["id"] == added["id"] && again["token"] == added["token"])
            let path = ["alpha", added["id"]!.string!]
            #expect(try await !eva.with(key: "d2").delete(Endpoints.removeDevice, path).isReplay)
            #expect(try await eva.with(key: "d2").delete(Endpoints.removeDevice, path).isReplay)
            let pin = #"{"pin": "654321"}"#
            #expect(try await !eva.with(key: "p1").put(Endpoints.pin, ["bob"], pin).isReplay)
            #expect(try await eva.with(key: "p1").put(Endpoints.pin, ["bob"], pin).isReplay)
            let file = Offices.alpha("Main Street 1", "Main Street 2")
            #expect(try await !eva.with(key: "f1").put(Endpoints.publish, ["alpha"], file).isReplay)
            #expect(try await eva.with(key: "f1").put(Endpoints.publish, ["alpha"], file).isReplay)
        }
    }
}

extension Caller {
    /// The same caller, at a server that was started again.
    func at(_ house: House) -> Caller {
        var caller = self
        caller.address = house.address
        return caller
    }
}
