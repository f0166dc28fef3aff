import QueueCore

/// What stands in a list of cases: codes, times and amounts.
public struct CaseFacts: Hashable, Codable, Sendable {
    public var id: CaseID
    public var number: String
    public var branch: BranchID
    public var kind: Case.Kind
    public var channel: Case.Channel
    public var state: Case.State
    public var closedAs: Case.ClosedAs?
    public var owner: StaffID?
    public var severity: Case.Severity
    public var causes: [Cause]
    public var remedy: Case.Remedy?
    public var granted: Case.Remedy?
    public var service: ServiceID?
    public var visit: TicketID?
    public var product: String?
    public var priceAgreed: Int?
    public var priceCharged: Int?
    public var currency: String
    public var praisedStaff: StaffID?
    public var praisedService: ServiceID?
    public var openedAt: Instant
    public var dueAt: Instant
    public var isOverdue: Bool
    public var acknowledgedAt: Instant?
    public var decidedAt: Instant?
    public var closedAt: Instant?
    public var reopenings: Int
    public var version: Int

    public init(_ known: Case, currency: String, at instant: Instant) {
        id = known.id
        number = known.number
        branch = known.branch
        kind = known.kind
        channel = known.channel
        state = known.state
        closedAs = known.closedAs
        owner = known.owner
        severity = known.subject.severity
        causes = known.subject.causes
        remedy = known.subject.remedy
        granted = known.granted
        service = known.subject.service
        visit = known.visit
        product = known.subject.product
        priceAgreed = known.subject.priceAgreed
        priceCharged = known.subject.priceCharged
        self.currency = currency
        if case .staff(let user) = known.praised { praisedStaff = user }
        if case .service(let service) = known.praised { praisedService = service }
        openedAt = known.openedAt
        dueAt = known.dueAt
        isOverdue = known.isOverdue(at: instant)
        acknowledgedAt = known.acknowledgedAt
        decidedAt = known.decidedAt
        closedAt = known.closedAt
        reopenings = known.reopenings
        version = known.version
    }
}

/// A case as staff see it. Personal data and words are null once they are erased.
public struct CaseView: Hashable, Codable, Sendable {
    public var `case`: CaseFacts
    public var text: String?
    public var name: String?
    public var phone: String?
    public var email: String?
    public var reference: String?
    public var purchasedOn: BusinessDay?
    public var warranty: String?
    public var asked: String?
    public var decision: String?
    public var history: [CaseHistoryView]
    public var correspondence: [LetterView]

    public init(
        case: CaseFacts, text: String?, name: String?, phone: String?, email: String?, reference: String?,
        purchasedOn: BusinessDay?, warranty: String?, asked: String?, decision: String?,
        history: [CaseHistoryView], correspondence: [LetterView]
    ) {
        self.case = `case`
        self.text = text
        self.name = name
        self.phone = phone
        self.email = email
        self.reference = reference
        self.purchasedOn = purchasedOn
        self.warranty = warranty
        self.asked = asked
        self.decision = decision
        self.history = history
        self.correspondence = correspondence
    }
}

/// One step: what, who, when; steps are only added.
public struct CaseHistoryView: Hashable, Codable, Sendable {
    public var seq: Int
    public var at: Instant
    /// nil: the customer, or the server itself.
    public var staff: StaffID?
    public var what: CaseStep.What
    /// The code that goes with it: an owner, a severity, a remedy, how it was closed.
    public var detail: String?
    public var text: String?

    public init(
        seq: Int, at: Instant, staff: StaffID?, what: CaseStep.What, detail: String?, text: String?
    ) {
        self.seq = seq
        self.at = at
        self.staff = staff
        self.what = what
        self.detail = detail
        self.text = text
    }
}

/// What was said between customer and office.
public struct LetterView: Hashable, Codable, Sendable {
    public var at: Instant
    public var direction: Letter.Direction
    public var medium: Letter.Medium
    /// nil once it is erased.
    public var text: String?

    public init(at: Instant, direction: Letter.Direction, medium: Letter.Medium, text: String?) {
        self.at = at
        self.direction = direction
        self.medium = medium
        self.text = text
    }
}

/// A case that was just opened. The secret is told here and nowhere else.
public struct CaseOpened: Codable, Sendable {
    public var `case`: CaseFacts
    public var secret: String
    public var link: String?
    /// What the customer is told at once; null where the branch acknowledges by hand.
    public var acknowledgement: String?
    /// What prints both; nil: nothing does.
    public var printJob: String?

    public init(
        case: CaseFacts, secret: String, link: String?, acknowledgement: String?, printJob: String? = nil
    ) {
        self.case = `case`
        self.secret = secret
        self.link = link
        self.acknowledgement = acknowledgement
        self.printJob = printJob
    }
}

/// A case as its customer sees it.
public struct PublicCase: Codable, Sendable {
    public var number: String
    public var branch: BranchID
    public var kind: Case.Kind
    public var state: Case.State
    /// In words, in the reader's language.
    public var stateText: String
    public var closedAs: Case.ClosedAs?
    public var openedAt: Instant
    public var acknowledgedAt: Instant?
    public var dueAt: Instant
    public var isOverdue: Bool
    public var decidedAt: Instant?
    public var decision: String?
    public var closedAt: Instant?
    public var correspondence: [LetterView]

    public init(
        _ facts: CaseFacts, stateText: String, decision: String?, correspondence: [LetterView]
    ) {
        number = facts.number
        branch = facts.branch
        kind = facts.kind
        state = facts.state
        self.stateText = stateText
        closedAs = facts.closedAs
        openedAt = facts.openedAt
        acknowledgedAt = facts.acknowledgedAt
        dueAt = facts.dueAt
        isOverdue = facts.isOverdue
        decidedAt = facts.decidedAt
        self.decision = decision
        closedAt = facts.closedAt
        self.correspondence = correspondence
    }
}

/// Praise, as the one sees it whom it is for.
public struct ComplimentView: Hashable, Codable, Sendable {
    public var id: CaseID
    public var number: String
    public var at: Instant
    public var staff: StaffID?
    public var service: ServiceID?
    public var text: String?
    /// When whoever asks has read it.
    public var readAt: Instant?

    public init(
        id: CaseID, number: String, at: Instant, staff: StaffID?, service: ServiceID?, text: String?,
        readAt: Instant?
    ) {
        self.id = id
        self.number = number
        self.at = at
        self.staff = staff
        self.service = service
        self.text = text
        self.readAt = readAt
    }
}
