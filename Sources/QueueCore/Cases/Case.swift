/// A complaint, compliment, suggestion or claim that lives on after the visit: codes, times and amounts
/// alone. Who brought it and what was said stands beside.
public struct Case: Hashable, Sendable {
    public enum Kind: String, Codable, CaseIterable, Sendable {
        case complaint, compliment, suggestion, claim
    }

    /// How it came.
    public enum Channel: String, Codable, CaseIterable, Sendable {
        case kiosk, counter, page, telephone, email, letter
    }

    public enum Severity: String, Codable, CaseIterable, Sendable { case low, normal, high }

    public enum State: String, Codable, CaseIterable, Sendable {
        case received, acknowledged, inWork, decided, closed
    }

    /// How it ended: the customer accepts the decision, or there is nobody left here to turn to.
    public enum ClosedAs: String, Codable, CaseIterable, Sendable { case accepted, optionsExhausted }

    /// What is asked for, and what is granted.
    public enum Remedy: String, Codable, CaseIterable, Sendable {
        case repair, replacement, refund, priceReduction, doneAgain, compensation, explanation, apology, other
    }

    public let id: CaseID
    /// "C-2026-0001": its own series in each branch and year.
    public let number: String
    public let branch: BranchID
    public let kind: Kind
    public let channel: Channel
    /// The visit that it is about.
    public let visit: TicketID?
    /// Whom a compliment praises: a person, or the people of a service.
    public let praised: Praised?
    public let openedAt: Instant
    public var subject: CaseSubject
    public var state: State
    public var owner: StaffID?
    /// From when the time to answer counts: the opening, or the last reopening.
    public var countedFrom: Instant
    public var dueAt: Instant
    public var acknowledgedAt: Instant?
    public var decidedAt: Instant?
    public var granted: Remedy?
    public var closedAt: Instant?
    public var closedAs: ClosedAs?
    public var reopenings: Int
    /// One more with each step.
    public var version: Int

    public init(
        id: CaseID, number: String, branch: BranchID, kind: Kind, channel: Channel, visit: TicketID? = nil,
        praised: Praised? = nil, openedAt: Instant, subject: CaseSubject, dueAt: Instant
    ) {
        self.id = id
        self.number = number
        self.branch = branch
        self.kind = kind
        self.channel = channel
        self.visit = visit
        self.praised = praised
        self.openedAt = openedAt
        self.subject = subject
        self.dueAt = dueAt
        state = .received
        countedFrom = openedAt
        reopenings = 0
        version = 1
    }

    /// Nobody decided in time. Nothing is owed to praise.
    public func isOverdue(at instant: Instant) -> Bool {
        kind != .compliment && decidedAt == nil && closedAt == nil && dueAt <= instant
    }
}

/// Whom a compliment is for.
public enum Praised: Hashable, Sendable {
    case staff(StaffID)
    case service(ServiceID)
}

/// What a case is about; staff may put it right until it is closed.
public struct CaseSubject: Hashable, Sendable {
    public var service: ServiceID?
    public var severity: Case.Severity
    public var causes: [Cause]
    /// What is asked for.
    public var remedy: Case.Remedy?
    public var product: String?
    /// In minor units of the branch's currency.
    public var priceAgreed: Int?
    public var priceCharged: Int?

    public init(
        service: ServiceID? = nil, severity: Case.Severity = .normal, causes: [Cause] = [],
        remedy: Case.Remedy? = nil, product: String? = nil, priceAgreed: Int? = nil, priceCharged: Int? = nil
    ) {
        self.service = service
        self.severity = severity
        self.causes = Cause.allCases.filter(causes.contains)
        self.remedy = remedy
        self.product = product
        self.priceAgreed = priceAgreed
        self.priceCharged = priceCharged
    }
}

/// 128 random bits as text.
public typealias CaseID = ID<Case>
