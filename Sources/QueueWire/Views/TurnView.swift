import QueueCore

/// Where one who waits stands, and why: who is before, who may still come between, who did.
public struct TurnView: Codable, Sendable {
    public var ticket: TicketID
    public var number: String
    public var ahead: Int?
    public var wait: Wait?
    /// The reason with which it would be called.
    public var why: Reason
    /// Why the next call may not take it.
    public var notYet: Reason?
    public var passers: [PasserView]
    /// Of the latest calls; to visitors each reason once, and no numbers.
    public var wentFirst: [WentFirstView]

    public init(
        ticket: TicketID, number: String, ahead: Int?, wait: Wait?, why: Reason, notYet: Reason?,
        passers: [PasserView], wentFirst: [WentFirstView]
    ) {
        self.ticket = ticket
        self.number = number
        self.ahead = ahead
        self.wait = wait
        self.why = why
        self.notYet = notYet
        self.passers = passers
        self.wentFirst = wentFirst
    }
}

/// Who may still be called before.
public struct PasserView: Codable, Sendable {
    public var code: String
    public var text: String
    /// Only those who come, or are booked, before then.
    public var until: Instant?

    public init(code: String, text: String, until: Instant?) {
        self.code = code
        self.text = text
        self.until = until
    }
}

/// Who came later and was called first.
public struct WentFirstView: Codable, Sendable {
    /// nil, like the time, for visitors: nothing is told of another person.
    public var number: String?
    public var at: Instant?
    public var reason: Reason

    public init(number: String?, at: Instant?, reason: Reason) {
        self.number = number
        self.at = at
        self.reason = reason
    }
}
