import QueueCore

/// A wall clock that remembers its last offset: asking the time-zone database for each command would
/// cost more than deciding it. Offsets change on quarters of an hour, never within one.
public struct LocalClock: Sendable {
    public let local: LocalTime
    private var quarter = Int.min
    private var offset = 0

    public init(_ local: LocalTime) { self.local = local }

    public mutating func moment(at instant: Instant) -> Moment {
        let quarter = (instant.milliseconds / 900_000)
        if quarter != self.quarter {
            self.quarter = quarter
            offset = local.offset(at: instant)
        }
        return Moment(instant: instant, offset: offset)
    }
}

extension Moment {
    /// `offset`: milliseconds east of UTC.
    init(instant: Instant, offset: Int) {
        let wall = instant.milliseconds + offset
        let day = wall / 86_400_000 - (wall % 86_400_000 < 0 ? 1 : 0)
        self.init(
            instant: instant, day: BusinessDay(daysSince1970: day), minute: (wall - day.days) / 60_000)
    }
}
