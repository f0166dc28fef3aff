import QueueCore
import Testing

@testable import LocalTime

/// When the office opens and closes next, as a board tells it.
@Suite struct OpeningTests {
    private let warsaw = LocalTime("Europe/Warsaw")!

    private func opening(_ hours: Hours, at instant: String) -> OpeningTimes {
        warsaw.opening(of: hours, at: warsaw.moment(at: Instant(instant)!))
    }

    /// Monday to Friday 08:00–16:00.
    private let weekdays = Hours(
        week: Array(repeating: [MinuteRange(start: 480, end: 960)], count: 5) + [[], []])

    @Test(arguments: [
        // Before, within, after the hours; over a weekend; into summer time.
        ("2026-01-13T05:00:00Z", "2026-01-13T07:00:00Z", "2026-01-13T15:00:00Z"),
        ("2026-01-13T12:00:00Z", "2026-01-13T07:00:00Z", "2026-01-13T15:00:00Z"),
        ("2026-01-13T15:00:00Z", "2026-01-14T07:00:00Z", "2026-01-14T15:00:00Z"),
        ("2026-01-16T16:00:00Z", "2026-01-19T07:00:00Z", "2026-01-19T15:00:00Z"),
        ("2026-03-27T16:00:00Z", "2026-03-30T06:00:00Z", "2026-03-30T14:00:00Z"),
    ])
    func isThisOneOrTheNext(_ now: String, _ opens: String, _ closes: String) {
        let times = opening(weekdays, at: now)
        #expect(times.opensAt == Instant(opens) && times.closesAt == Instant(closes))
    }

    @Test func openAroundTheClockNeverCloses() {
        #expect(opening(.always, at: "2026-01-13T12:00:00Z").closesAt == nil)
    }

    @Test func withoutHoursItNeverOpens() {
        let never = Hours(week: Array(repeating: [], count: 7))
        let times = opening(never, at: "2026-01-13T12:00:00Z")
        #expect(times == OpeningTimes(opensAt: nil, closesAt: nil))
    }

    /// Until midnight, and on from midnight: one opening.
    @Test func overMidnightItIsOneOpening() {
        var week = Array(repeating: [MinuteRange](), count: 7)
        week[0] = [MinuteRange(start: 1200, end: 1440)]
        week[1] = [MinuteRange(start: 0, end: 120)]
        let times = opening(Hours(week: week), at: "2026-01-12T23:30:00Z")
        #expect(times.opensAt == Instant("2026-01-12T19:00:00Z"))
        #expect(times.closesAt == Instant("2026-01-13T01:00:00Z"))
    }
}
