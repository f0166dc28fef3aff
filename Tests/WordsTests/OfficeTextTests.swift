import Foundation
import Testing

@testable import Words

@Suite struct OfficeTextTests {
    /// Thursday 1 October 2026, 08:00 UTC, and hours after it.
    private let morning = Date(timeIntervalSince1970: 1_790_841_600)
    private func hours(_ hours: Double) -> Date { morning + hours * 3_600 }

    private func opening(
        _ isOpen: Bool, from: Double?, to: Double?, at now: Double = 0, _ language: Language = .en
    ) -> String {
        Words(language).opening(
            isOpen: isOpen, opensAt: from.map(hours), closesAt: to.map(hours), now: hours(now), in: .gmt)
    }

    @Test func anOpenOfficeSaysUntilWhen() {
        #expect(opening(true, from: -1, to: 8) == "Open until 16:00")
        #expect(opening(true, from: -1, to: 8, .hu) == "Nyitva, zárás: 16:00")
        #expect(opening(true, from: -1, to: nil) == "Open day and night")
        #expect(opening(true, from: -1, to: 50) == "Open")
    }

    @Test func aClosedOfficeSaysWhenItOpens() {
        #expect(opening(false, from: 2, to: 8) == "Closed · Opens at 10:00")
        #expect(opening(false, from: 26, to: 32) == "Closed · Opens: Friday 2 October, 10:00")
        #expect(opening(false, from: 26, to: 32, .sl) == "Zaprto · Odpre se: petek, 2. oktober, 10:00")
        #expect(opening(false, from: nil, to: nil) == "Closed")
    }

    @Test func anOfficeThatIsOpenedOrClosedByHandPromisesNothing() {
        #expect(opening(true, from: 2, to: 8) == "Open")
        #expect(opening(false, from: -1, to: 8) == "Closed")
    }

    @Test(arguments: [
        (300, 600, "5–10 minutes"), (359, 601, "5–11 minutes"), (0, 30, "up to 1 minute"),
        (60, 60, "about 1 minute"), (600, 300, "about 5 minutes"), (-5, 0, "up to 1 minute"),
    ])
    func waitsAreRatherToldTooLong(_ low: Int, _ high: Int, window: String) {
        #expect(Words(.en).window(seconds: low, high) == window)
    }

    @Test func anOfficesOwnTextFallsBackToTheHousesLanguage() {
        let texts = ["en": "Passports", "pl": "Paszporty"]
        #expect(Words(.pl).own(texts, house: "en") == "Paszporty")
        #expect(Words(.hu).own(texts, house: "pl") == "Paszporty")
        #expect(Words(.hu).own(texts, house: "sl") == "Passports")
        #expect(Words(.hu).own([:], house: "sl") == nil)
    }
}
