/// A contact without a ticket: a call, a letter, an e-mail, somebody at the door; served and over.
/// Codes and times alone; who it was and what was said stands beside.
public struct Contact: Hashable, Codable, Sendable {
    /// Of the same kind as a ticket's: one name for every visit.
    public var id: TicketID
    public var channel: Ticket.Channel
    public var service: ServiceID
    public var staff: StaffID
    /// The business day on which it began.
    public var day: BusinessDay
    public var startedAt: Instant
    public var endedAt: Instant
    public var outcome: Outcome?
    public var quantity: Int
    public var log: LegLog
    public var facts: VisitFacts

    public init(
        id: TicketID, channel: Ticket.Channel, service: ServiceID, staff: StaffID, day: BusinessDay,
        startedAt: Instant, endedAt: Instant, outcome: Outcome? = nil, quantity: Int = 1,
        log: LegLog = LegLog(),
        facts: VisitFacts = VisitFacts()
    ) {
        self.id = id
        self.channel = channel
        self.service = service
        self.staff = staff
        self.day = day
        self.startedAt = startedAt
        self.endedAt = endedAt
        self.outcome = outcome
        self.quantity = quantity
        self.log = log
        self.facts = facts
    }

    /// This contact with what is told for its log.
    public func telling(_ entry: LogEntry) -> Contact {
        var contact = self
        contact.log = log.telling(entry)
        contact.facts = facts.telling(entry)
        contact.quantity = entry.quantity ?? quantity
        contact.outcome = contact.log.outcome ?? outcome
        return contact
    }
}
