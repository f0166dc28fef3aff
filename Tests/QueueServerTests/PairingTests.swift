import QueueCore
import QueueWire
import Testing

@testable import QueueServer

/// A device shows a code, a supervisor types it, and the device has its token.
@Suite struct PairingTests {
    private func begun(_ house: House, _ role: String = "kiosk") async throws -> (
        code: String, secret: String
    ) {
        let reply = try await house.stranger.post(
            Endpoints.startPairing, ["alpha"], #"{"role": "\#(role)", "name": "Entrance"}"#)
        #expect(reply.status == 201 && reply["state"] == "waiting" && reply["token"] == .null)
        return (reply["code"]?.string ?? "", reply["secret"]?.string ?? "")
    }

    @Test func aCodeGivesTheTokenToTheDeviceThatShowsIt() async throws {
        try await House.with { house in
            let (eva, device) = try await (house.staff("eva"), begun(house))
            #expect(device.code.count == 6 && device.secret.count == 22)
            let typed = device.code.prefix(3).lowercased() + " " + device.code.suffix(3)
            let paired = try await eva.put(Endpoints.confirmPairing, ["alpha", typed])
            #expect(paired.status == 200 && paired["role"] == "kiosk" && paired["name"] == "Entrance")
            #expect(paired["token"] == .null, "the token is the device's alone")
            let told = try await house.stranger.get(Endpoints.pairing, [device.secret])
            #expect(told["state"] == "paired" && told["secret"] == .null)
            let kiosk = Caller(address: house.address, token: try #require(told["token"]?.string))
            let issued = try await kiosk.post(Endpoints.issue, ["alpha"], #"{"service": "passports"}"#)
            #expect(issued.status == 201)
            let lines = try await house.staff("udo").get(Endpoints.audit, ["alpha"])
            #expect(lines.items("what") == ["devicePaired"] && lines.items("who") == ["staff:eva"])
            #expect(!lines.text.contains(device.code))
        }
    }

    /// Guards: `device == nil` and `expiresAt` in `Pairings.confirm`.
    @Test func aCodeIsUsedOnceAndSoon() async throws {
        try await House.with { house in
            let (eva, zoe) = try await (house.staff("eva"), house.staff("zoe", in: "beta"))
            let (first, late) = try await (begun(house), begun(house))
            let foreign = try await zoe.put(Endpoints.confirmPairing, ["beta", first.code])
            #expect(foreign.summary == "404 unknownPairing", "another office's code")
            let keyed = eva.with(key: "pair-1")
            for isReplay in [false, true] {
                let paired = try await keyed.put(Endpoints.confirmPairing, ["alpha", first.code])
                #expect(paired.status == 200 && paired.isReplay == isReplay)
            }
            let again = try await eva.put(Endpoints.confirmPairing, ["alpha", first.code])
            #expect(again.summary == "404 unknownPairing")
            house.clock.wait(minutes: 10)
            let old = try await eva.put(Endpoints.confirmPairing, ["alpha", late.code])
            #expect(old.summary == "404 unknownPairing")
            for secret in [first.secret, late.secret, "none"] {
                let told = try await house.stranger.get(Endpoints.pairing, [secret])
                #expect(told.summary == "404 unknownPairing")
            }
        }
    }

    /// Guard: `codePace`.
    @Test func guessingIsSlow() async throws {
        try await House.with { house in
            let (eva, device) = try await (house.staff("eva"), begun(house))
            var answers: [String] = []
            for _ in 1...6 {
                answers.append(try await eva.put(Endpoints.confirmPairing, ["alpha", "AAAAAA"]).summary)
            }
            #expect(answers.last == "429 tooMany" && answers.first == "404 unknownPairing")
            #expect(try await eva.put(Endpoints.confirmPairing, ["alpha", device.code]).status == 429)
            house.clock.wait(seconds: 2)
            #expect(try await eva.put(Endpoints.confirmPairing, ["alpha", device.code]).status == 200)
        }
    }

    /// Guard: `Pairings.most`. Codes that lie around can be hit by chance.
    @Test func onlySoManyWait() async throws {
        try await House.with { house in
            for _ in 1...10 { _ = try await begun(house) }
            let refused = try await house.stranger.post(
                Endpoints.startPairing, ["alpha"], #"{"role": "kiosk"}"#)
            #expect(refused.summary == "429 tooMany")
            house.clock.wait(minutes: 10)
            _ = try await begun(house)
        }
    }

    /// Guards: `People.remove` for what is asked, `isStillAdmitted` for streams.
    @Test func aRevokedDeviceIsOutAtOnce() async throws {
        try await House.with { house in
            let (eva, device) = try await (house.staff("eva"), begun(house, "integration"))
            let paired = try await eva.put(Endpoints.confirmPairing, ["alpha", device.code])
            let told = try await house.stranger.get(Endpoints.pairing, [device.secret])
            let token = try #require(told["token"]?.string)
            let feed = Caller(address: house.address, token: token)
            #expect(try await feed.get(Endpoints.events, ["alpha"]).status == 200)
            let line = RawLine(to: house.address)
            let events = Endpoints.events.path(["alpha"])
            line.ask(events, ["Authorization: Bearer \(token)", "Accept: text/event-stream"])
            #expect(await line.heard(atMost: 12) == "HTTP/1.1 200")
            let id = try #require(paired["id"]?.string)
            #expect(try await eva.delete(Endpoints.removeDevice, ["alpha", id]).status == 204)
            #expect(await line.isClosed, "an open stream ends")
            #expect(try await feed.get(Endpoints.events, ["alpha"]).summary == "401 unauthenticated")
            let told2 = try await house.stranger.get(Endpoints.pairing, [device.secret])
            #expect(told2["token"] == .null, "nor is it told again")
        }
    }

    /// Guard: `BoardReader.isAdmitted`.
    @Test func theBoardOfAnUnpairedDisplayStops() async throws {
        try await House.with { house in
            let (eva, device) = try await (house.staff("eva"), begun(house, "display"))
            let paired = try await eva.put(Endpoints.confirmPairing, ["alpha", device.code])
            let token = try #require(
                try await house.stranger.get(Endpoints.pairing, [device.secret])["token"])
            let line = RawLine(to: house.address)
            let board = Endpoints.boardStream.path(["alpha"])
            line.ask(board, ["Authorization: Bearer \(try #require(token.string))"])
            #expect(await line.heard(atMost: 12) == "HTTP/1.1 200")
            let id = try #require(paired["id"]?.string)
            #expect(try await eva.delete(Endpoints.removeDevice, ["alpha", id]).status == 204)
            #expect(await line.isClosed)
        }
    }
}
