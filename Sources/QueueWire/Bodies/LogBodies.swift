import QueueCore

/// What was done in a visit. Told, what is left out stays as it is; an empty text or list takes away.
/// Texts and answers are of the whole visit, all else of one leg.
public struct LogBody: Codable, Hashable, Sendable {
    /// From 0; left out: the last that was called.
    public var leg: Int?
    public var outcome: Outcome?
    /// One of the service's list.
    public var reason: String?
    public var quantity: Int?
    public var problem: String?
    public var solution: String?
    public var benefit: String?
    public var note: String?
    public var causes: [Cause]?
    public var individualAttention: Bool?
    /// Steps of the service's procedure.
    public var procedureDone: [String]?
    /// By question.
    public var answers: [String: String]?

    public init(
        leg: Int? = nil, outcome: Outcome? = nil, reason: String? = nil, quantity: Int? = nil,
        problem: String? = nil, solution: String? = nil, benefit: String? = nil, note: String? = nil,
        causes: [Cause]? = nil, individualAttention: Bool? = nil, procedureDone: [String]? = nil,
        answers: [String: String]? = nil
    ) {
        self.leg = leg
        self.outcome = outcome
        self.reason = reason
        self.quantity = quantity
        self.problem = problem
        self.solution = solution
        self.benefit = benefit
        self.note = note
        self.causes = causes
        self.individualAttention = individualAttention
        self.procedureDone = procedureDone
        self.answers = answers
    }
}

/// How a visit ended.
public struct ClosureBody: Codable, Sendable {
    public var outcome: Outcome?
    /// Of the leg that ends.
    public var log: LogBody?

    public init(outcome: Outcome? = nil, log: LogBody? = nil) {
        self.outcome = outcome
        self.log = log
    }
}

/// One more service, and how the one before it ended.
public struct LegBody: Codable, Sendable {
    public var service: ServiceID
    public var outcome: Outcome?
    public var log: LogBody?

    public init(service: ServiceID, outcome: Outcome? = nil, log: LogBody? = nil) {
        self.service = service
        self.outcome = outcome
        self.log = log
    }
}

/// A contact without a ticket: a call, a letter, an e-mail, or somebody at the door.
public struct ContactBody: Hashable, Codable, Sendable {
    public var channel: Ticket.Channel
    public var service: ServiceID
    public var outcome: Outcome?
    public var log: LogBody?
    public var name: String?
    public var phone: String?
    public var email: String?
    public var reference: String?
    public var party: Int?
    /// Left out: so many minutes ago.
    public var startedAt: Instant?
    /// Left out: until now, where a beginning is told; else none.
    public var minutes: Int?

    public init(
        channel: Ticket.Channel, service: ServiceID, outcome: Outcome? = nil, log: LogBody? = nil,
        name: String? = nil, phone: String? = nil, email: String? = nil, reference: String? = nil,
        party: Int? = nil, startedAt: Instant? = nil, minutes: Int? = nil
    ) {
        self.channel = channel
        self.service = service
        self.outcome = outcome
        self.log = log
        self.name = name
        self.phone = phone
        self.email = email
        self.reference = reference
        self.party = party
        self.startedAt = startedAt
        self.minutes = minutes
    }
}
