import OfficeFile
import QueueCore
import QueueWire
import Testing

@testable import QueueServer

/// A token is worth what its owner may do now, and nothing once it has ended. A stream that should end with
/// it would never end.
@Suite(.timeLimit(.minutes(1))) struct TokenTests {
    private func publish(_ text: String, in house: House) async throws {
        _ = try await house.server.apply(OfficeFile.read(text, file: "office.yaml"), text: text)
    }

    /// Guard: `Server.role` reads the office file in force for each request.
    @Test(arguments: ["name: Eva, role: clerk", "name: Eva, role: auditor", nil])
    func anotherRoleHoldsAtOnce(_ role: String?) async throws {
        try await House.with { house in
            let (eva, old) = (try await house.staff("eva"), "name: Eva, role: supervisor")
            let open = #"{"state": "open"}"#
            #expect(try await eva.put(Endpoints.opening, ["alpha"], open).status == 200)
            let gone = Offices.alpha("user: eva, \(old)", "user: new, \(old)")
            try await publish(role.map { Offices.alpha(old, $0) } ?? gone, in: house)
            #expect(try await eva.put(Endpoints.opening, ["alpha"], open).summary == "403 forbidden")
        }
    }

    /// Guard: `isStillAdmitted`. A stream that is open goes by the same rule as a new one.
    @Test func anotherRoleEndsAnOpenStream() async throws {
        try await House.with { house in
            let eva = try await house.staff("eva")
            let line = RawLine(to: house.address)
            line.ask(
                Endpoints.events.path(["alpha"]),
                ["Authorization: Bearer \(eva.token ?? "")", "Accept: text/event-stream"])
            #expect(await line.heard(atMost: 12) == "HTTP/1.1 200")
            try await publish(
                Offices.alpha("name: Eva, role: supervisor", "name: Eva, role: clerk"), in: house)
            #expect(await line.isClosed)
        }
    }

    /// Guard: `People.end`. Whoever has kept a copy of a token has nothing.
    @Test func aTokenThatWasSignedOutIsNotReplayed() async throws {
        try await House.with { house in
            let ana = try await house.staff("ana")
            let act = ana.with(key: "act-1")
            _ = try await act.put(Endpoints.counter, ["alpha", "1"], #"{"state": "open"}"#)
            _ = try await ana.delete(Endpoints.signOut)
            for reply in try await [
                act.put(Endpoints.counter, ["alpha", "1"], #"{"state": "open"}"#),
                ana.get(Endpoints.queue, ["alpha"]), ana.get(Endpoints.session), ana.undo(),
            ] { #expect(reply.summary == "401 unauthenticated") }
        }
    }

    /// Guard: `endSessions`. Whoever's PIN is set anew is signed out everywhere.
    @Test func aNewPinEndsTheOtherSessions() async throws {
        try await House.with { house in
            let (bob, eva) = try await (house.staff("bob"), house.staff("eva"))
            #expect(try await eva.put(Endpoints.pin, ["bob"], #"{"pin": "654321"}"#).status == 200)
            #expect(try await bob.get(Endpoints.session).summary == "401 unauthenticated")
            #expect(try await eva.get(Endpoints.session).status == 200)
        }
    }

    /// Guard: tokens are looked up by their hash (`tokenHash`), and have 256 bits: a changed letter is
    /// another token.
    @Test func aTokenThatIsNearlyRightIsWrong() async throws {
        try await House.with { house in
            let kiosk = try await house.device(.kiosk)
            let token = try #require(kiosk.token)
            let changed = (token.first == "A" ? "B" : "A") + token.dropFirst()
            for wrong in [changed, token + "A", String(token.dropLast()), "", "Bearer", token.lowercased()] {
                let caller = Caller(address: house.address, token: wrong)
                let reply = try await caller.post(Endpoints.issue, ["alpha"], #"{"service": "passports"}"#)
                #expect(reply.summary == "401 unauthenticated")
            }
        }
    }
}
