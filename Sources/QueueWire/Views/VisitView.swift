import QueueCore

/// One visit in the log, for staff: with a ticket, or a contact without one.
public struct VisitView: Codable, Sendable {
    public var id: TicketID
    /// nil: a contact without a ticket.
    public var number: String?
    public var branch: BranchID
    /// The business day on which it began.
    public var day: BusinessDay
    public var channel: Ticket.Channel
    /// Of the last leg that was served.
    public var service: ServiceID
    /// Of a colleague or another department: counted apart.
    public var isInternal: Bool
    public var state: TicketFacts.State
    public var closedAs: Closing.As?
    public var outcome: Outcome?
    public var party: Int?
    /// The earlier visit for the same service, as it was known at the time.
    public var repeatOf: TicketID?
    public var startedAt: Instant
    public var closedAt: Instant?
    public var legs: [VisitLegView]
    public var person: VisitPersonView

    // In the view of one visit alone.
    /// How the log was amended, oldest first.
    public var history: [LogAmendmentView]?
    /// Under the same reference, newest first.
    public var earlier: [EarlierVisitView]?
    /// Cases under the same reference that are not closed; nil: no reference is known.
    public var openCases: Int?

    private enum CodingKeys: String, CodingKey {
        case id, number, branch, day, channel, service
        case isInternal = "internal"
        case state, closedAs, outcome, party, repeatOf, startedAt, closedAt, legs, person, history, earlier
        case openCases
    }

    public init(
        _ ticket: Ticket, branch: BranchID, day: BusinessDay, person: VisitPersonView,
        staff name: (StaffID) -> String?
    ) {
        id = ticket.id
        number = ticket.number
        self.branch = branch
        self.day = day
        channel = ticket.channel
        service = ticket.legs[ticket.lastServedLeg].service
        isInternal = ticket.facts.isInternal
        state = TicketFacts.State(ticket.state)
        closedAs = ticket.closing?.closedAs
        outcome = ticket.closing?.outcome
        party = ticket.facts.party
        repeatOf = ticket.facts.repeatOf
        startedAt = ticket.issuedAt
        closedAt = ticket.closing?.at
        legs = ticket.legs.map { VisitLegView($0, staff: name) }
        self.person = person
    }

    public init(
        _ contact: Contact, branch: BranchID, person: VisitPersonView, staff name: (StaffID) -> String?
    ) {
        id = contact.id
        number = nil
        self.branch = branch
        day = contact.day
        channel = contact.channel
        service = contact.service
        isInternal = contact.facts.isInternal
        state = .closed
        closedAs = .served
        outcome = contact.outcome
        party = contact.facts.party
        repeatOf = contact.facts.repeatOf
        startedAt = contact.startedAt
        closedAt = contact.endedAt
        legs = [VisitLegView(contact, staff: name)]
        self.person = person
    }
}

/// One wait and one service, with what was logged of it.
public struct VisitLegView: Codable, Sendable {
    public var service: ServiceID
    public var counter: CounterID?
    public var staff: StaffID?
    public var staffName: String?
    public var quantity: Int
    public var waitingAt: Instant
    public var calledAt: Instant?
    public var startedAt: Instant?
    public var closedAt: Instant?
    /// Until the last call; nil: never called.
    public var waitSeconds: Int?
    /// From the call to the end, less hold.
    public var serviceSeconds: Int?
    public var heldSeconds: Int
    public var outcome: Outcome?
    public var reason: String?
    public var causes: [Cause]
    public var individualAttention: Bool
    public var procedureDone: [String]

    init(_ leg: Leg, staff name: (StaffID) -> String?) {
        service = leg.service
        counter = leg.counter
        staff = leg.staff
        staffName = leg.staff.flatMap(name)
        quantity = leg.quantity
        waitingAt = leg.waitingAt
        calledAt = leg.calledAt
        startedAt = leg.startedAt
        closedAt = leg.closedAt
        waitSeconds = leg.calledAt.map { ($0 - leg.waitingAt) / 1_000 }
        serviceSeconds = leg.calledAt.flatMap { called in
            leg.closedAt.map { max(0, $0 - called - leg.held) / 1_000 }
        }
        heldSeconds = leg.held / 1_000
        outcome = leg.outcome ?? leg.log.outcome
        reason = leg.log.reason
        causes = leg.log.causes
        individualAttention = leg.log.individualAttention
        procedureDone = leg.log.procedureDone
    }

    /// One who did not wait.
    init(_ contact: Contact, staff name: (StaffID) -> String?) {
        var leg = Leg(service: contact.service, waitingAt: contact.startedAt)
        leg.staff = contact.staff
        leg.quantity = contact.quantity
        leg.calledAt = contact.startedAt
        leg.startedAt = contact.startedAt
        leg.closedAt = contact.endedAt
        leg.outcome = contact.outcome
        leg.log = contact.log
        self.init(leg, staff: name)
    }
}

/// What is known of the person, and what was written down; gone when they are erased.
public struct VisitPersonView: Codable, Sendable {
    public var name: String?
    public var phone: String?
    public var email: String?
    public var reference: String?
    public var problem: String?
    public var solution: String?
    public var benefit: String?
    public var note: String?
    public var answers: [String: String]?

    public init(
        name: String? = nil, phone: String? = nil, email: String? = nil, reference: String? = nil,
        problem: String? = nil, solution: String? = nil, benefit: String? = nil, note: String? = nil,
        answers: [String: String]? = nil
    ) {
        self.name = name
        self.phone = phone
        self.email = email
        self.reference = reference
        self.problem = problem
        self.solution = solution
        self.benefit = benefit
        self.note = note
        self.answers = answers
    }
}

/// An amendment of a log: by whom, and what it said before.
public struct LogAmendmentView: Codable, Sendable {
    public var at: Instant
    public var staff: StaffID?
    public var former: LogBody

    public init(at: Instant, staff: StaffID?, former: LogBody) {
        self.at = at
        self.staff = staff
        self.former = former
    }
}

/// A visit of the same person before this one.
public struct EarlierVisitView: Hashable, Codable, Sendable {
    public var id: TicketID
    public var number: String?
    public var day: BusinessDay
    public var channel: Ticket.Channel
    public var service: ServiceID
    public var outcome: Outcome?
    public var staff: StaffID?
    public var staffName: String?

    public init(
        id: TicketID, number: String?, day: BusinessDay, channel: Ticket.Channel, service: ServiceID,
        outcome: Outcome?, staff: StaffID?, staffName: String?
    ) {
        self.id = id
        self.number = number
        self.day = day
        self.channel = channel
        self.service = service
        self.outcome = outcome
        self.staff = staff
        self.staffName = staffName
    }
}
