import Foundation
import QueueCore

/// The wall clock of a branch: which day and minute an instant is there, and back.
public struct LocalTime: Sendable {
    /// The IANA name, such as "Europe/Warsaw".
    public let name: String
    public let timeZone: TimeZone

    /// nil for a name that the time-zone database does not have.
    public init?(_ name: String) {
        guard let timeZone = TimeZone(identifier: name) else { return nil }
        self.name = name
        self.timeZone = timeZone
    }

    public func moment(at instant: Instant) -> Moment {
        Moment(instant: instant, offset: offset(at: instant))
    }

    /// The instant at which the wall clock shows this minute of this day: the first of two in an
    /// autumn night; in a spring night's gap, the moment of the change.
    public func instant(_ day: BusinessDay, minute: Int) -> Instant {
        let wall = day.daysSince1970.days + minute.minutes
        let offsets = [wall - 1.days, wall + 1.days].map { offset(at: Instant(milliseconds: $0)) }
        let before = Instant(milliseconds: wall - offsets[0])
        let after = Instant(milliseconds: wall - offsets[1])
        if offset(at: before) == offsets[0] { return before }
        if offset(at: after) == offsets[1] { return after }
        return transition(after: before - 1.days) ?? before
    }

    /// Milliseconds east of UTC.
    public func offset(at instant: Instant) -> Int {
        timeZone.secondsFromGMT(for: Date(instant)).seconds
    }

    private func transition(after instant: Instant) -> Instant? {
        timeZone.nextDaylightSavingTimeTransition(after: Date(instant)).map(Instant.init)
    }
}

extension Date {
    public init(_ instant: Instant) {
        self.init(timeIntervalSince1970: Double(instant.milliseconds) / 1_000)
    }
}

extension Instant {
    public init(_ date: Date) {
        self.init(milliseconds: Int((date.timeIntervalSince1970 * 1_000).rounded()))
    }
}
