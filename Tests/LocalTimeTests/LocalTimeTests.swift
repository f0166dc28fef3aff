import Foundation
import QueueCore
import Testing

@testable import LocalTime

@Suite struct LocalTimeTests {
    private let warsaw = LocalTime("Europe/Warsaw")!

    @Test(arguments: [
        ("2026-01-13T22:59:59.999Z", "2026-01-13", 1439), ("2026-01-13T23:00:00Z", "2026-01-14", 0),
        ("2026-07-13T21:59:00Z", "2026-07-13", 1439), ("2026-07-13T22:00:00Z", "2026-07-14", 0),
        // Spring: from 02:00 to 03:00; autumn: 02:30 twice.
        ("2026-03-29T00:59:00Z", "2026-03-29", 119), ("2026-03-29T01:00:00Z", "2026-03-29", 180),
        ("2026-10-25T00:30:00Z", "2026-10-25", 150), ("2026-10-25T01:30:00Z", "2026-10-25", 150),
    ])
    func theBusinessDayIsTheBranchs(_ instant: String, _ day: String, _ minute: Int) {
        let moment = warsaw.moment(at: Instant(instant)!)
        #expect(moment.day == BusinessDay(day) && moment.minute == minute)
    }

    @Test(arguments: [
        ("2026-01-14", 0, "2026-01-13T23:00:00Z"), ("2026-07-14", 510, "2026-07-14T06:30:00Z"),
        ("2026-03-29", 150, "2026-03-29T01:00:00Z"), ("2026-03-29", 180, "2026-03-29T01:00:00Z"),
        ("2026-03-30", 0, "2026-03-29T22:00:00Z"), ("2026-10-25", 150, "2026-10-25T00:30:00Z"),
        ("2026-10-25", 180, "2026-10-25T02:00:00Z"), ("2026-10-26", 0, "2026-10-25T23:00:00Z"),
    ])
    func aWallClocksMinuteIsAnInstant(_ day: String, _ minute: Int, _ instant: String) {
        #expect(warsaw.instant(BusinessDay(day)!, minute: minute) == Instant(instant))
    }

    /// The clock that remembers its offset is right through both changes, everywhere.
    @Test(arguments: ["Europe/Warsaw", "Asia/Kathmandu", "Australia/Lord_Howe", "America/St_Johns", "UTC"])
    func theRememberingClockAgrees(_ zone: String) {
        let local = LocalTime(zone)!
        var clock = LocalClock(local)
        for quarter in 0..<(366 * 96) {
            let instant = Instant("2026-01-01T00:00:00Z")! + quarter * 15.minutes + quarter % 15
            let moment = clock.moment(at: instant)
            guard moment == local.moment(at: instant) else {
                Issue.record("\(zone) at \(instant)")
                return
            }
        }
    }

    @Test func anUnknownZoneIsNone() { #expect(LocalTime("Middle/Earth") == nil) }

    @Test(arguments: ["2026-01-13T22:59:59.999Z", "2026-10-25T00:30:00.123Z", "1970-01-01T00:00:00.001Z"])
    func datesKeepTheMillisecond(_ text: String) {
        let instant = Instant(text)!
        #expect(Instant(Date(instant)) == instant)
    }
}
