import QueueCore

/// A ticket as it is told: to its visitor the bare ticket, to staff with what is known of the person.
public struct TicketView: Hashable, Codable, Sendable {
    public var ticket: TicketFacts
    /// For staff alone.
    public var person: Person?
    /// In the queue alone.
    public var turn: Turn?

    public init(ticket: TicketFacts, person: Person? = nil, turn: Turn? = nil) {
        self.ticket = ticket
        self.person = person
        self.turn = turn
    }

    // All three are members of one object.
    public init(from decoder: any Decoder) throws {
        ticket = try TicketFacts(from: decoder)
        person = try Person(from: decoder)
        turn = try Turn(from: decoder)
    }

    public func encode(to encoder: any Encoder) throws {
        try ticket.encode(to: encoder)
        try person?.encode(to: encoder)
        try turn?.encode(to: encoder)
    }
}

/// What anybody who may see the ticket sees.
public struct TicketFacts: Hashable, Codable, Sendable {
    public enum State: String, Codable, CaseIterable, Sendable {
        case waiting, called, serving, held, closed
    }

    public var id: TicketID
    public var number: String
    public var branch: BranchID
    public var service: ServiceID
    public var state: State
    public var closedAs: Closing.As?
    /// nil: not recorded.
    public var outcome: Outcome?
    public var priority: PriorityID
    public var language: String
    public var channel: Ticket.Channel
    /// From 1; nil unless waiting.
    public var position: Int?
    public var ahead: Int?
    /// Third in line, or nearer: the visitor should come back now. nil unless waiting.
    public var soon: Bool?
    public var wait: Wait?
    /// Where it is called to or served.
    public var counter: CounterID?
    public var staff: StaffID?
    public var issuedAt: Instant
    public var calledAt: Instant?
    public var startedAt: Instant?
    public var closedAt: Instant?
    /// The booked time of a visitor with an appointment.
    public var appointmentAt: Instant?
    public var recalls: Int
    /// Of a colleague or another department.
    public var isInternal: Bool
    public var legs: [LegView]

    static let fewAhead = 2

    private enum CodingKeys: String, CodingKey {
        case id, number, branch, service, state, closedAs, outcome, priority, language, channel, position
        case ahead, soon, wait, counter, staff, issuedAt, calledAt, startedAt, closedAt
        case appointmentAt, recalls
        case isInternal = "internal"
        case legs
    }

    public init(_ ticket: Ticket, branch: BranchID, ahead: Int?) {
        let leg = ticket.leg
        let isAtCounter = ticket.occupied != nil || ticket.isClosed
        id = ticket.id
        number = ticket.number
        self.branch = branch
        service = ticket.service
        state = State(ticket.state)
        closedAs = ticket.closing?.closedAs
        outcome = ticket.closing?.outcome
        priority = ticket.priority
        language = ticket.language
        channel = ticket.channel
        position = ahead.map { $0 + 1 }
        self.ahead = ahead
        soon = ahead.map { $0 <= Self.fewAhead }
        wait = ticket.isWaiting ? .unknown : nil
        counter = isAtCounter ? leg.counter : nil
        staff = isAtCounter ? leg.staff : ticket.hold?.by
        issuedAt = ticket.issuedAt
        calledAt = leg.calledAt
        startedAt = leg.startedAt
        closedAt = ticket.closing?.at
        appointmentAt = ticket.booked
        recalls = ticket.recalls
        isInternal = ticket.facts.isInternal
        legs = ticket.legs.map(LegView.init)
    }
}

extension TicketFacts.State {
    /// The state without what belongs to it.
    public init(_ state: Ticket.State) {
        self =
            switch state {
            case .waiting: .waiting
            case .called: .called
            case .serving: .serving
            case .held: .held
            case .closed: .closed
            }
    }
}

/// One wait and one service.
public struct LegView: Hashable, Codable, Sendable {
    public var service: ServiceID
    public var counter: CounterID?
    public var staff: StaffID?
    public var quantity: Int
    public var waitingAt: Instant
    public var calledAt: Instant?
    public var startedAt: Instant?
    public var closedAt: Instant?
    public var heldSeconds: Int
    public var outcome: Outcome?

    init(_ leg: Leg) {
        service = leg.service
        counter = leg.counter
        staff = leg.staff
        quantity = leg.quantity
        waitingAt = leg.waitingAt
        calledAt = leg.calledAt
        startedAt = leg.startedAt
        closedAt = leg.closedAt
        heldSeconds = leg.held / 1_000
        outcome = leg.outcome
    }
}

/// What is known of the visitor, and what was written down.
public struct Person: Hashable, Codable, Sendable {
    public var name: String?
    public var phone: String?
    public var email: String?
    public var reference: String?
    public var party: Int?
    public var answers: [String: String]?
    public var notes: [NoteView]?
    /// Of the last leg that was called, with the words of the visit.
    public var log: LogBody?
    /// The earlier visit for the same service, as it was known at the time.
    public var repeatOf: TicketID?
    /// In the view of one ticket alone: visits under the same reference, newest first.
    public var earlier: [EarlierVisitView]?
    /// In the view of one ticket alone: cases under the same reference that are not closed.
    public var openCases: Int?
    public var holdReason: String?
    /// When a hold runs out.
    public var holdUntil: Instant?

    public init() {}
}

/// A note that came with the ticket.
public struct NoteView: Hashable, Codable, Sendable {
    public var at: Instant
    public var staff: StaffID?
    public var text: String

    public init(at: Instant, staff: StaffID?, text: String) {
        self.at = at
        self.staff = staff
        self.text = text
    }
}

/// Where it stands in the queue, and why.
public struct Turn: Hashable, Codable, Sendable {
    /// The reason with which it would be called.
    public var why: Reason?
    /// Why the next call may not take it; nil for the one that it would take.
    public var notYet: Reason?

    public init(why: Reason?, notYet: Reason?) {
        self.why = why
        self.notYet = notYet
    }
}

/// A reason: a code for programs, words for people.
public struct Reason: Hashable, Codable, Sendable {
    public var code: String
    public var text: String

    public init(code: String, text: String) {
        self.code = code
        self.text = text
    }
}
