import QueueCore
import QueueWire
import Testing

@testable import QueueServer

/// Guessing becomes slow; whoever is at home at an address is not locked out by somebody elsewhere.
@Suite struct PinPaceTests {
    private let now = Instant("2026-03-02T08:00:00Z")!

    private func guess(
        _ pace: PinPace, _ times: Int, _ user: StaffID, from address: String,
        _ place: PinPace.Place = .strange
    ) {
        for _ in 0..<times { pace.wrong(user, from: address, place, at: now) }
    }

    @Test(arguments: [(4, nil), (5, 1), (6, 2), (8, 8), (13, 256), (14, 300), (40, 300)] as [(Int, Int?)])
    func eachGuessTakesTwiceAsLong(_ wrong: Int, _ seconds: Int?) {
        let pace = PinPace()
        guess(pace, wrong, "ana", from: "10.0.0.1")
        #expect(pace.delay("ana", from: "10.0.0.1", .strange, at: now) == seconds)
    }

    /// Guard: `person` and `address` count for strange places alone.
    @Test func anOutsiderLocksNobodyOut() {
        let pace = PinPace()
        for number in 1...200 { guess(pace, 20, "ana", from: "198.51.100.\(number)") }
        #expect(pace.delay("ana", from: "10.0.0.1", .familiar, at: now) == nil)
        #expect(pace.delay("ana", from: "10.0.0.9", .near, at: now) == nil, "a new address of the office")
        #expect(pace.delay("ana", from: "10.0.0.1", .strange, at: now) != nil)
    }

    /// Guard: `network`. Many addresses of the office's own network are not many free tries.
    @Test func oneInTheOfficeIsSlowedOverAllItsAddresses() {
        let pace = PinPace()
        for number in 1...20 { guess(pace, 1, "ana", from: "10.0.0.\(number)", .near) }
        #expect(pace.delay("ana", from: "10.0.0.99", .near, at: now) != nil)
        #expect(pace.delay("ana", from: "10.0.0.200", .familiar, at: now) == nil, "her own place is hers")
    }

    @Test func aColleaguesSlipsSlowNobodyElse() {
        let pace = PinPace()
        guess(pace, 8, "ana", from: "10.0.0.1")
        #expect(pace.delay("bob", from: "10.0.0.1", .strange, at: now) == nil)
    }

    @Test func guessingManyPeoplesPinsIsSlowedToo() {
        let pace = PinPace()
        for number in 1...30 { guess(pace, 1, StaffID("user\(number)"), from: "198.51.100.7") }
        #expect(pace.delay("bob", from: "198.51.100.7", .strange, at: now) != nil)
        #expect(pace.delay(nil, from: "198.51.100.7", .strange, at: now) != nil)
    }

    /// Guard: `memory`. A slip a day does not add up.
    @Test func anHourIsForgotten() {
        let pace = PinPace()
        for day in 0..<20 { pace.wrong("ana", from: "10.0.0.1", .familiar, at: now + (day * 1_440).minutes) }
        #expect(pace.delay("ana", from: "10.0.0.1", .familiar, at: now + (19 * 1_440).minutes) == nil)
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
