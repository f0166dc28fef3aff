/// A point in time: whole milliseconds since 1970-01-01T00:00:00Z.
public struct Instant: Hashable, Comparable, Sendable {
    public let milliseconds: Int

    public init(milliseconds: Int) { self.milliseconds = milliseconds }

    public static func < (a: Instant, b: Instant) -> Bool { a.milliseconds < b.milliseconds }

    /// Milliseconds from `earlier` to `later`.
    public static func - (later: Instant, earlier: Instant) -> Int {
        later.milliseconds - earlier.milliseconds
    }

    public static func + (instant: Instant, milliseconds: Int) -> Instant {
        Instant(milliseconds: instant.milliseconds + milliseconds)
    }

    public static func - (instant: Instant, milliseconds: Int) -> Instant {
        Instant(milliseconds: instant.milliseconds - milliseconds)
    }
}

extension Int {
    /// This many seconds, minutes or days, in milliseconds.
    public var seconds: Int { self * 1_000 }
    public var minutes: Int { self * 60_000 }
    public var days: Int { self * 86_400_000 }
}

/// One stamp for all that a command does: taken once, never read again while it is decided.
public struct Moment: Hashable, Sendable {
    public let instant: Instant
    /// The branch's local date.
    public let day: BusinessDay
    /// Minutes since local midnight by the wall clock, 0 ..< 1440.
    public let minute: Int

    public init(instant: Instant, day: BusinessDay, minute: Int) {
        self.instant = instant
        self.day = day
        self.minute = minute
    }
}
