/// The number that a visitor holds for the whole visit, and all that has happened to it.
public struct Ticket: Hashable, Codable, Sendable {
    public let id: TicketID
    /// The branch's issue ordinal: one more for each ticket, over all days. It settles ties.
    public let ordinal: Int
    /// "A017". Fixed at issue.
    public let number: String
    public let issuedAt: Instant
    public let language: String
    public let channel: Channel
    /// The booked time of an appointment that was kept.
    public let booked: Instant?
    public var priority: PriorityID
    /// What the place in line is counted from: issue, booked or moved.
    public var base: Instant
    /// Milliseconds.
    public var headStart: Int
    /// Put first by staff.
    public var isPutFirst: Bool
    /// Waits for one counter or one person alone.
    public var bound: Binding?
    public var state: State
    /// Repeats of the latest call.
    public var recalls: Int
    /// How often the visitor was absent and went back to waiting.
    public var returns: Int
    /// One wait and one service each; the last is the current one. Never empty.
    public var legs: [Leg]
    /// The last event that touched this ticket.
    public var seq: Int
    public var facts = VisitFacts()

    public enum Channel: String, Codable, CaseIterable, Sendable {
        case walkIn, appointment, telephone, email, letter
    }

    public enum Binding: Hashable, Codable, Sendable {
        case counter(CounterID)
        case staff(StaffID)
    }

    public enum State: Hashable, Codable, Sendable {
        /// With a pause: not callable before that instant.
        case waiting(pause: Instant?)
        case called
        case serving
        case held(Hold)
        case closed(Closing)
    }

    public init(
        id: TicketID, ordinal: Int, number: String, issuedAt: Instant, language: String, channel: Channel,
        booked: Instant?, priority: PriorityID, base: Instant, headStart: Int, isPutFirst: Bool,
        bound: Binding?, state: State, recalls: Int, returns: Int, legs: [Leg], seq: Int
    ) {
        precondition(!legs.isEmpty, "a visit has at least one leg")
        self.id = id
        self.ordinal = ordinal
        self.number = number
        self.issuedAt = issuedAt
        self.language = language
        self.channel = channel
        self.booked = booked
        self.priority = priority
        self.base = base
        self.headStart = headStart
        self.isPutFirst = isPutFirst
        self.bound = bound
        self.state = state
        self.recalls = recalls
        self.returns = returns
        self.legs = legs
        self.seq = seq
    }

    /// Effective time: whose is least is next.
    public var e: Int { base.milliseconds - headStart }
    public var service: ServiceID { leg.service }

    public var leg: Leg {
        get { legs[legs.count - 1] }
        set { legs[legs.count - 1] = newValue }
    }
}

/// Set aside by the clerk.
public struct Hold: Hashable, Codable, Sendable {
    public var by: StaffID
    public var since: Instant
    /// Waits again at this instant; nil: until somebody takes it back.
    public var until: Instant?
    /// Only the holder or a supervisor may take it back.
    public var onlyMe: Bool

    public init(by: StaffID, since: Instant, until: Instant?, onlyMe: Bool) {
        self.by = by
        self.since = since
        self.until = until
        self.onlyMe = onlyMe
    }
}

/// How and when a ticket ended.
public struct Closing: Hashable, Codable, Sendable {
    public enum As: String, Codable, CaseIterable, Sendable { case served, left, absent, endOfDay }

    public var closedAs: As
    /// nil: not recorded.
    public var outcome: Outcome?
    public var at: Instant

    public init(_ closedAs: As, outcome: Outcome? = nil, at: Instant) {
        self.closedAs = closedAs
        self.outcome = outcome
        self.at = at
    }
}

/// How a leg ended.
public enum Outcome: String, Codable, CaseIterable, Sendable {
    case resolved, followUp, passedOn, notResolved, left
}

/// One wait and one service.
public struct Leg: Hashable, Codable, Sendable {
    public var service: ServiceID
    public var quantity: Int
    public var waitingAt: Instant
    public var counter: CounterID?
    public var staff: StaffID?
    /// The latest call.
    public var calledAt: Instant?
    public var startedAt: Instant?
    /// Closed from called: the start was not recorded and is taken to be the call.
    public var isStartAssumed: Bool
    public var closedAt: Instant?
    /// Milliseconds on hold, in neither waiting nor serving.
    public var held: Int
    public var outcome: Outcome?
    public var log = LegLog()

    public init(service: ServiceID, waitingAt: Instant) {
        self.service = service
        self.waitingAt = waitingAt
        quantity = 1
        isStartAssumed = false
        held = 0
    }
}

extension Ticket {
    public var isWaiting: Bool { if case .waiting = state { true } else { false } }
    public var isClosed: Bool { closing != nil }

    public var closing: Closing? {
        if case .closed(let closing) = state { closing } else { nil }
    }

    public var hold: Hold? {
        if case .held(let hold) = state { hold } else { nil }
    }

    /// The counter that this ticket occupies.
    public var occupied: CounterID? {
        switch state {
        case .called, .serving: leg.counter
        case .waiting, .held, .closed: nil
        }
    }

    /// Waiting, and not in the pause after an absence.
    public func isCallable(at instant: Instant) -> Bool {
        if case .waiting(let pause) = state { (pause ?? instant) <= instant } else { false }
    }
}
