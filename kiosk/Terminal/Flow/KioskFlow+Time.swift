import QueueCore

extension KioskFlow {
    /// Without a key for so long, a visitor is asked whether more time is wanted …
    static let patience = 30.seconds
    /// … and has so long to say so.
    static let grace = 20.seconds
    /// How long a ticket is shown.
    static let reading = 15.seconds
    /// The second of two quick taps must not clear a ticket that nobody has read yet.
    static let settling = 1.seconds
    /// An answer that takes longer is late, and the visitor is told why nothing happens.
    static let promptness = 3.seconds
    static let refreshing = 5.seconds

    /// Time passes: told several times a second.
    public mutating func tick(_ now: Instant) -> Action? {
        officeTime = officeTime.map { $0 + (now - self.now) }
        self.now = now
        if secondsToClear.map({ $0 <= 0 }) ?? false { return startAgain() }
        guard isAtStart || isAway else { return nil }
        let isDue = refreshedAt.map { now - $0 >= Self.refreshing } ?? true
        return isDue ? refresh() : nil
    }

    /// Until the screen is cleared for the next visitor; nil where there is nothing to clear.
    var secondsToClear: Int? {
        if case .ticket = stage { return left(of: Self.reading, since: stageSince) }
        return isAtStart ? nil : left(of: Self.patience + Self.grace, since: touchedAt)
    }

    /// Until a visitor in mid-choice loses what was chosen; nil while there is no need to say so.
    public var secondsToRestart: Int? {
        if case .ticket = stage { return nil }
        return now - touchedAt >= Self.patience ? secondsToClear : nil
    }

    var isFresh: Bool { now - stageSince < Self.settling }
    var isLate: Bool { now - stageSince >= Self.promptness }

    private func left(of span: Int, since: Instant) -> Int {
        (span - (now - since) + 999) / 1_000
    }
}
