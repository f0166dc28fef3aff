import LocalTime
import QueueCore

/// The clock on the wall of an office, on one day.
struct Wall: Sendable {
    let day: BusinessDay
    let zone: LocalTime

    func instant(_ time: TimeOfDay) -> Instant {
        zone.instant(day, minute: time.minute) + (time.seconds % 60).seconds
    }

    /// What it shows at an instant.
    func time(_ instant: Instant) -> TimeOfDay {
        TimeOfDay(seconds: zone.moment(at: instant).minute * 60 + instant.milliseconds / 1_000 % 60)
    }

    /// The next midnight.
    var end: Instant { zone.instant(day + 1, minute: 0) }
}
