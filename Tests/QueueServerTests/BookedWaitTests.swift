import JSON
import QueueWire
import Testing

/// Appointments of today in the waits that are told, before and after their holders check in.
@Suite struct BookedWaitTests {
    private static let office = Offices.alpha("limit: 2 }", "slots: { every: 5, capacity: 9, ahead: 7 } }")
    private static let cards = 1

    /// Six who are booked for the next minutes; their codes.
    private func book(_ bob: Caller) async throws -> [String] {
        var codes: [String] = []
        for _ in 0..<6 {
            let body = """
                {"service": "cards", "at": "2026-03-02T08:05:00Z", "name": "Nora", "phone": "1"}
                """
            codes.append(try await bob.post(Endpoints.book, ["alpha"], body)["code"]?.string ?? "")
        }
        return codes
    }

    /// A house in which one card is in hand and one waits; the clerk, and what a newcomer is told.
    private func with(_ test: (House, Caller, Int) async throws -> Void) async throws {
        try await House.with([Self.office]) { house in
            let bob = try await house.clerk("bob", at: "2")
            for _ in 0..<2 { _ = try await house.issue("cards") }
            _ = try await bob.call(at: "2")
            let wait = try await house.expectedWait(of: Self.cards)
            try await test(house, bob, wait.seconds("likelySeconds"))
        }
    }

    @Test func aBlockOfAppointmentsLengthensANewcomersWait() async throws {
        try await with { house, bob, before in
            let codes = try await book(bob)
            _ = try await house.expectedWait(of: Self.cards) {
                $0.seconds("likelySeconds") > before + 900 && $0.seconds("highSeconds") > before + 1_500
            }
            for code in codes { _ = try await bob.delete(Endpoints.cancelAppointment, ["alpha", code]) }
            _ = try await house.expectedWait(of: Self.cards) { $0.seconds("likelySeconds") < before + 300 }
        }
    }

    /// Six who have come are six, not twelve.
    @Test func aCheckInReplacesTheBooking() async throws {
        try await with { house, bob, before in
            let (codes, kiosk) = (try await book(bob), try await house.device(.kiosk))
            for code in codes { _ = try await kiosk.put(Endpoints.arrive, ["alpha", code]) }
            house.clock.wait(seconds: 1)
            let wait = try await house.expectedWait(of: Self.cards) {
                $0.seconds("likelySeconds") > before + 900
            }
            #expect(wait.seconds("likelySeconds") < before + 2_700)
        }
    }
}
