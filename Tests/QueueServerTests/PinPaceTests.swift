import QueueCore
import QueueWire
import Testing

@testable import QueueServer

/// Guessing becomes slow; whoever is at home at an address is not locked out by somebody elsewhere.
@Suite struct PinPaceTests {
    private let now = Instant("2026-03-02T08:00:00Z")!

    private func guess(_ pace: PinPace, _ times: Int, _ user: StaffID, from address: String) {
        for _ in 0..<times { pace.wrong(user, from: address, isFamiliar: false, at: now) }
    }

    @Test(arguments: [(4, nil), (5, 1), (6, 2), (8, 8), (13, 256), (14, 300), (40, 300)] as [(Int, Int?)])
    func eachGuessTakesTwiceAsLong(_ wrong: Int, _ seconds: Int?) {
        let pace = PinPace()
        guess(pace, wrong, "ana", from: "10.0.0.1")
        #expect(pace.delay("ana", from: "10.0.0.1", isFamiliar: false, at: now) == seconds)
    }

    @Test func anOutsiderLocksNobodyOut() {
        let pace = PinPace()
        guess(pace, 40, "ana", from: "198.51.100.7")
        #expect(pace.delay("ana", from: "10.0.0.1", isFamiliar: true, at: now) == nil)
        #expect(pace.delay("ana", from: "10.0.0.1", isFamiliar: false, at: now) != nil)
    }

    @Test func aColleaguesSlipsSlowNobodyElse() {
        let pace = PinPace()
        guess(pace, 8, "ana", from: "10.0.0.1")
        #expect(pace.delay("bob", from: "10.0.0.1", isFamiliar: false, at: now) == nil)
    }

    @Test func guessingManyPeoplesPinsIsSlowedToo() {
        let pace = PinPace()
        for number in 1...30 { guess(pace, 1, StaffID("user\(number)"), from: "198.51.100.7") }
        #expect(pace.delay("bob", from: "198.51.100.7", isFamiliar: false, at: now) != nil)
    }

    @Test func theServerSaysHowLong() async throws {
        try await House.with { house in
            _ = try await house.server.setPin("123456", of: "ana")
            let wrong = #"{"user": "ana", "pin": "000000"}"#
            for _ in 1...5 {
                #expect(try await house.stranger.post(Endpoints.signIn, [], wrong).summary == "401 wrongPin")
            }
            let slowed = try await house.stranger.post(Endpoints.signIn, [], wrong)
            #expect(slowed.summary == "429 tooMany" && slowed.headers["retry-after"] == "1")
            house.clock.wait(seconds: 1)
            let right = #"{"user": "ana", "pin": "123456"}"#
            #expect(try await house.stranger.post(Endpoints.signIn, [], right).status == 201)
        }
    }
}
