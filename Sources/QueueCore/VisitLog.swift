/// What was logged of one leg: codes alone, so that figures outlive the person. Words stand beside.
public struct LegLog: Hashable, Sendable, AddedLater {
    /// As the log tells it; the leg has it from its end on.
    public var outcome: Outcome?
    /// One of the service's list.
    public var reason: String?
    public var causes: [Cause]
    /// Took more time than usual, rightly.
    public var individualAttention: Bool
    /// The steps of the service's procedure that were done.
    public var procedureDone: [String]

    public init() { self.init(reason: nil) }

    public init(
        outcome: Outcome? = nil, reason: String? = nil, causes: [Cause] = [],
        individualAttention: Bool = false, procedureDone: [String] = []
    ) {
        self.outcome = outcome
        self.reason = reason
        self.causes = causes
        self.individualAttention = individualAttention
        self.procedureDone = procedureDone
    }

    public var isEmpty: Bool { self == LegLog() }
}

/// What is known of a whole visit and is not personal.
public struct VisitFacts: Hashable, Sendable, AddedLater {
    /// How many people came together.
    public var party: Int?
    /// A reference was told, so that coming back would show.
    public var isTraced: Bool
    /// The earlier visit of the same person for the same service, as it was known at the time.
    public var repeatOf: TicketID?
    /// A colleague or another department: counted apart.
    public var isInternal: Bool
    /// Which texts of the log there are.
    public var written: [LogField]
    /// Which questions have been answered.
    public var answered: [String]

    public init() { self.init(party: nil) }

    public init(
        party: Int? = nil, isTraced: Bool = false, repeatOf: TicketID? = nil, isInternal: Bool = false,
        written: [LogField] = [], answered: [String] = []
    ) {
        self.party = party
        self.isTraced = isTraced
        self.repeatOf = repeatOf
        self.isInternal = isInternal
        self.written = written
        self.answered = answered
    }
}

/// What is told for the log. What is left out stays as it is.
public struct LogEntry: Hashable, Sendable {
    /// From 0; nil: the last leg that was called.
    public var leg: Int?
    public var outcome: Outcome?
    /// Empty: none any more.
    public var reason: String?
    public var quantity: Int?
    public var causes: [Cause]?
    public var individualAttention: Bool?
    public var procedureDone: [String]?
    /// Texts that are told now; false: taken away.
    public var texts: [LogField: Bool] = [:]
    /// Questions that are answered now; false: taken away.
    public var answers: [String: Bool] = [:]

    public init() {}
}

/// The log of one leg after something was logged, whole.
public struct LogChange: Hashable, Codable, Sendable {
    public var leg: Int
    public var quantity: Int
    public var log: LegLog
    public var written: [LogField]
    public var answered: [String]

    public init(leg: Int, quantity: Int, log: LegLog, written: [LogField], answered: [String]) {
        self.leg = leg
        self.quantity = quantity
        self.log = log
        self.written = written
        self.answered = answered
    }
}

extension LegLog {
    /// This log with what `entry` tells.
    public func telling(_ entry: LogEntry) -> LegLog {
        LegLog(
            outcome: entry.outcome ?? outcome, reason: entry.reason.map { $0.isEmpty ? nil : $0 } ?? reason,
            causes: entry.causes.map { told in Cause.allCases.filter(told.contains) } ?? causes,
            individualAttention: entry.individualAttention ?? individualAttention,
            procedureDone: entry.procedureDone?.withoutRepeats ?? procedureDone)
    }
}

extension VisitFacts {
    /// These facts with what `entry` tells.
    public func telling(_ entry: LogEntry) -> VisitFacts {
        var facts = self
        facts.written = LogField.allCases.filter { entry.texts[$0] ?? written.contains($0) }
        let known = answered + entry.answers.keys.sorted()
        facts.answered = known.withoutRepeats.filter { entry.answers[$0] ?? true }
        return facts
    }
}

extension Ticket {
    /// The last leg in which anybody was called; else the last.
    public var lastServedLeg: Int { legs.lastIndex { $0.calledAt != nil } ?? legs.count - 1 }

    /// What `entry` makes of the log; nil where that says nothing new.
    func change(_ entry: LogEntry) -> LogChange? {
        let place = entry.leg ?? lastServedLeg
        let leg = legs[place]
        let facts = self.facts.telling(entry)
        let change = LogChange(
            leg: place, quantity: entry.quantity ?? leg.quantity, log: leg.log.telling(entry),
            written: facts.written, answered: facts.answered)
        let says = change.log != leg.log || change.quantity != leg.quantity
        return says || !entry.texts.isEmpty || !entry.answers.isEmpty ? change : nil
    }

    mutating func apply(_ change: LogChange) {
        facts.written = change.written
        facts.answered = change.answered
        legs[change.leg].log = change.log
        legs[change.leg].quantity = change.quantity
        guard let outcome = change.log.outcome, legs[change.leg].closedAt != nil else { return }
        legs[change.leg].outcome = outcome
        guard change.leg == legs.count - 1, var closing, closing.closedAs == .served else { return }
        closing.outcome = outcome
        state = .closed(closing)
    }
}

extension Array where Element: Hashable {
    /// Each once, where it stands first.
    fileprivate var withoutRepeats: [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}

extension Ticket {
    /// The log of a ticket of an earlier day, as an event changed it.
    public mutating func amend(_ change: TicketChange, seq: Int, at instant: Instant) {
        apply(change, at: instant)
        self.seq = seq
    }
}
