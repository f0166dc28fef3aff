/// What is told of many visits; docs/FIGURES.md says exactly what each number counts.
public struct VisitFigures: Hashable, Codable, Sendable {
    /// Tickets: all, and what became of them. `issued` is the sum of the other five.
    public var issued = 0
    public var served = 0
    public var absent = 0
    public var abandoned = 0
    public var endOfDay = 0
    public var open = 0
    /// Logged without a ticket.
    public var contacts = 0
    /// How those ended that were served or logged: their sum is `served` and `contacts`.
    public var outcomes = OutcomeFigures()
    public var waiting = TimeFigures()
    public var walking = TimeFigures()
    public var serving = TimeFigures()
    public var held = TimeFigures()
    /// Called within the service's target, of those called and those who left after it had passed.
    public var withinTarget = Share()
    /// Served within the service's budget, without those who needed individual attention.
    public var withinBudget = Share()
    /// What counters, or people with contacts, were taken up by these.
    public var counterSeconds = 0

    public init() {}
}

/// The outcomes of visits.
public struct OutcomeFigures: Hashable, Codable, Sendable {
    public var resolved = 0
    public var followUp = 0
    public var passedOn = 0
    public var notResolved = 0
    public var left = 0
    public var notRecorded = 0

    public init() {}

    mutating func add(_ outcome: Outcome?) {
        switch outcome {
        case .resolved: resolved += 1
        case .followUp: followUp += 1
        case .passedOn: passedOn += 1
        case .notResolved: notResolved += 1
        case .left: left += 1
        case nil: notRecorded += 1
        }
    }
}
