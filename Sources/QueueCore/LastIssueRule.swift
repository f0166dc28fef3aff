/// From when on visitors get no ticket though the branch is still open, so that all who have one are
/// served when it closes. Staff may issue until the end; appointments were promised.
public struct LastIssueRule: Hashable, Codable, Sendable, AddedLater {
    /// In so many minutes before closing nobody gets one; nil: to the last minute.
    public var minutes: Int?
    /// Nobody gets one who is not expected to have been served by then.
    public var expected: Bool
    /// Minutes after closing in which those who still wait are served: they count as before it.
    public var overtime: Int

    public init() { self.init(expected: false) }
    public init(minutes: Int? = nil, expected: Bool, overtime: Int = 0) {
        self.minutes = minutes
        self.expected = expected
        self.overtime = overtime
    }
}

extension Office {
    /// When the opening that is on ends; nil: the branch is closed, or is open for days.
    public func closing(at moment: Moment) -> Instant? {
        if let openingByHand, openingByHand.until.map({ moment.instant < $0 }) ?? true {
            return openingByHand.isOpen ? openingByHand.until : nil
        }
        let left = configuration.hours.minutesLeft(on: moment.day, minute: moment.minute)
        let (minutes, _) = moment.instant.milliseconds.quotientAndRemainder(floor: 1.minutes)
        return left.map { Instant(milliseconds: (minutes + $0).minutes) }
    }

    /// Whether a visitor comes too late before closing who is expected to have been served at this time;
    /// nil: nobody can say, and the fixed time alone decides.
    public func isTooLate(_ expectedEnd: Instant?, at moment: Moment) -> Bool {
        let rule = configuration.lastIssue
        guard let closing = closing(at: moment) else { return false }
        if let minutes = rule.minutes, moment.instant >= closing - minutes.minutes { return true }
        guard rule.expected, let expectedEnd else { return false }
        return expectedEnd > closing + rule.overtime.minutes
    }
}

extension Hours {
    /// From a minute at which it is open to the end of that opening, over midnight too; nil: it is closed
    /// then, or does not close for days.
    func minutesLeft(on day: BusinessDay, minute: Int) -> Int? {
        var (day, minute, left) = (day, minute, 0)
        for _ in 0..<16 {
            guard let range = ranges(on: day).first(where: { $0.contains(minute) }) else {
                return left == 0 ? nil : left
            }
            left += range.end - minute
            (day, minute) = range.end == 1440 ? (day + 1, 0) : (day, range.end)
        }
        return nil
    }
}
