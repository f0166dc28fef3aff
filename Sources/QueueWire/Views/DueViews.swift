import QueueCore

/// A follow-up or a call-back.
public struct DueView: Hashable, Codable, Sendable {
    public var id: String
    public var state: Due.State
    public var isOverdue: Bool
    /// Of a follow-up.
    public var dueOn: BusinessDay?
    /// Of a call-back.
    public var from: Instant?
    public var to: Instant?
    public var service: ServiceID?
    public var visit: TicketID?
    public var `case`: CaseID?
    /// The ticket with which it was last taken.
    public var ticket: TicketID?
    public var takenBy: StaffID?
    public var attempts: Int
    public var addedAt: Instant
    public var addedBy: StaffID?
    public var doneAt: Instant?
    /// The appointment that was made of it.
    public var appointment: String?
    public var name: String?
    public var phone: String?
    public var reference: String?
    public var reason: String?

    public init(
        id: String, state: Due.State, isOverdue: Bool, dueOn: BusinessDay?, from: Instant?, to: Instant?,
        service: ServiceID?, visit: TicketID?, case: CaseID?, ticket: TicketID?, takenBy: StaffID?,
        attempts: Int, addedAt: Instant, addedBy: StaffID?, doneAt: Instant?, appointment: String? = nil,
        name: String?, phone: String?,
        reference: String?, reason: String?
    ) {
        self.id = id
        self.state = state
        self.isOverdue = isOverdue
        self.dueOn = dueOn
        self.from = from
        self.to = to
        self.service = service
        self.visit = visit
        self.case = `case`
        self.ticket = ticket
        self.takenBy = takenBy
        self.attempts = attempts
        self.addedAt = addedAt
        self.addedBy = addedBy
        self.doneAt = doneAt
        self.appointment = appointment
        self.name = name
        self.phone = phone
        self.reference = reference
        self.reason = reason
    }
}

/// A due thing in a clerk's hand, with its ticket.
public struct Taken: Codable, Sendable {
    public var due: DueView
    public var ticket: TicketView

    public init(due: DueView, ticket: TicketView) {
        self.due = due
        self.ticket = ticket
    }
}
