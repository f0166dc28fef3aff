import QueueCore

extension KioskFlow {
    /// How long a visitor who touches nothing is asked whether more time is wanted.
    static let grace = 20.seconds
    /// Nobody is hurried more than this, whatever the office file says.
    static let leastPatience = 10.seconds
    /// So often a visitor may ask for more time.
    static let mostExtensions = 10
    /// How long a ticket is shown; longer where the number has to be noted.
    static let reading = 15.seconds
    static let noting = 40.seconds
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

    /// Without a touch for so long, a visitor is asked whether more time is wanted.
    private var patience: Int {
        let whole = (branch?.kiosk.timeoutSeconds ?? KioskRuleDefaults.timeout).seconds
        return max(whole - Self.grace, Self.leastPatience)
    }

    /// Until the screen is cleared for the next visitor; nil where there is nothing to clear.
    var secondsToClear: Int? {
        switch stage {
        case .ticket(let slip):
            left(of: slip.paper == .failed ? Self.noting : reading, since: max(stageSince, touchedAt))
        case .found, .outcome(.declined), .outcome(.thanked):
            left(of: reading, since: max(stageSince, touchedAt))
        case .outcome(.opened), .outcome(.standing): left(of: Self.noting, since: max(stageSince, touchedAt))
        default: isAtStart ? nil : left(of: patience + Self.grace, since: touchedAt)
        }
    }

    /// Large letters and listening take their time.
    private var reading: Int { modes.isAloud || modes.isLarge ? Self.noting : Self.reading }

    /// Until a visitor in mid-choice loses what was chosen; nil while there is no need to say so.
    public var secondsToRestart: Int? {
        if case .ticket = stage { return nil }
        if case .found = stage { return nil }
        if case .outcome = stage { return nil }
        return now - touchedAt >= patience ? secondsToClear : nil
    }

    /// Whether a key still gives more time.
    var canExtend: Bool { extensions < Self.mostExtensions }
    var isFresh: Bool { now - stageSince < Self.settling }
    var isLate: Bool { now - stageSince >= Self.promptness }

    private func left(of span: Int, since: Instant) -> Int {
        (span - (now - since) + 999) / 1_000
    }
}

/// What holds until the branch has told its own.
private enum KioskRuleDefaults {
    static let timeout = KioskRule().timeoutSeconds
}
