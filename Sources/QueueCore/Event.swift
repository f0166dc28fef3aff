/// What happened, with absolute results: folding the events gives the office, and undoing one is
/// putting earlier values back.
public struct Event: Hashable, Sendable {
    /// Of the branch, from 1, without gaps.
    public let seq: Int
    public let at: Instant
    public let by: Author
    /// The first event of the same act: some acts take two steps.
    public let act: Int
    public let what: Happening

    public init(seq: Int, at: Instant, by: Author, act: Int, what: Happening) {
        self.seq = seq
        self.at = at
        self.by = by
        self.act = act
        self.what = what
    }
}

/// Who did it, as the log keeps it.
public enum Author: Hashable, Sendable {
    case staff(StaffID)
    case device(String)
    case visitor
    case clock

    init(_ actor: Actor) {
        switch actor {
        case .staff(let user, _): self = .staff(user)
        case .device(let id): self = .device(id)
        case .visitor: self = .visitor
        case .clock: self = .clock
        }
    }

    public var staff: StaffID? {
        if case .staff(let user) = self { user } else { nil }
    }
}

/// What an event is about.
public enum Happening: Hashable, Sendable {
    /// With the series' letters and the number in it.
    case issued(Ticket, prefix: String, number: Int)
    case ticket(TicketID, number: String, TicketChange)
    case counter(CounterChange, Counter)
    /// Without a ticket; again with the same id: its log was amended.
    case contact(Contact)
    case office(OfficeChange)
    case undone(Undone)
}

/// A step in the life of a ticket after its issue.
public enum TicketChange: Hashable, Sendable {
    case called(CounterID, StaffID, Why)
    case recalled(CounterID, recall: Int)
    case started
    case held(Hold)
    /// Back from hold to be served, in the same leg.
    case resumed(CounterID, StaffID)
    /// Back from hold to wait at its first place, in a new leg.
    case holdEnded
    /// Absent, with a return left.
    case requeued(pause: Instant)
    case pauseEnded
    case closed(Closing)
    case reinstated
    case transferred(ServiceID, Ticket.Binding?, base: Instant, isPutFirst: Bool)
    /// What it waited for alone is gone: it waits for its service again.
    case released
    case prioritised(PriorityID, headStart: Int)
    case legAdded(ServiceID)
    case legChanged(ServiceID, quantity: Int)
    case described
    /// Goes on with whoever took the counter over.
    case takenOver(CounterID, StaffID)
    /// A reference was told; with the earlier visit that was found by it.
    case traced(repeatOf: TicketID?)
    /// Codes of the log, whole. Also of a ticket of an earlier day.
    case logged(LogChange)
}

/// What became of a counter; the event holds the counter as it then was.
public enum CounterChange: String, CaseIterable, Hashable, Sendable {
    case opened = "counterOpened"
    case paused = "counterPaused"
    case closed = "counterClosed"
    /// Will pause or close when the visitor in hand is done.
    case ending = "counterEnding"
    /// Another person stands there now.
    case takenOver = "counterTakenOver"
}

/// A change for the whole branch.
public enum OfficeChange: Hashable, Sendable {
    case configured(Configuration, version: Int)
    case dayOpened(DayOpening)
    case serviceOpened(ServiceID)
    case serviceClosed(ServiceID, until: Instant?)
    case openingSet(isOpen: Bool, until: Instant?)
}

/// The first event of a business day, with all that was carried into it.
public struct DayOpening: Hashable, Codable, Sendable {
    public var day: BusinessDay
    /// The configuration in force.
    public var version: Int
    /// The last issue ordinal before it.
    public var lastOrdinal: Int
    public var tickets: [Ticket]
    public var counters: [Counter]
    public var closedServices: [ServiceID: ServiceClosure]
}

/// A service closed by hand; nil: until it is opened by hand.
public struct ServiceClosure: Hashable, Codable, Sendable {
    public var until: Instant?
    public init(until: Instant?) { self.until = until }
}

/// The values before a person's last act, put back.
public struct Undone: Hashable, Codable, Sendable {
    /// The act's first event.
    public var of: Int
    public var ticket: Ticket?
    public var counter: Counter?
}
