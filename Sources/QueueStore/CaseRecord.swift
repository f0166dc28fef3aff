import QueueCore

/// Who brought a case, and what only they know: personal, emptied by erasing.
public struct CasePerson: Hashable, Sendable {
    public var name: String?
    public var phone: String?
    public var email: String?
    /// The house's own number for this customer.
    public var reference: String?
    public var purchasedOn: BusinessDay?
    public var warranty: String?
    public var asked: String?

    public init(
        name: String? = nil, phone: String? = nil, email: String? = nil, reference: String? = nil,
        purchasedOn: BusinessDay? = nil, warranty: String? = nil, asked: String? = nil
    ) {
        self.name = name
        self.phone = phone
        self.email = email
        self.reference = reference
        self.purchasedOn = purchasedOn
        self.warranty = warranty
        self.asked = asked
    }

    public var isEmpty: Bool { self == CasePerson() }
}

/// A case that is to be opened. Its number is given by its series.
public struct NewCase: Sendable {
    public var id: CaseID
    public var branch: BranchID
    /// The series' year, by the branch's calendar.
    public var year: Int
    public var secretHash: [UInt8]
    public var kind: Case.Kind
    public var channel: Case.Channel
    /// Of the customer.
    public var language: String
    public var visit: TicketID?
    public var praised: Praised?
    public var subject: CaseSubject
    public var owner: StaffID?
    public var person: CasePerson
    public var text: String?
    /// What the customer is told at once, by the case's number and when it is due; nil: somebody will
    /// do it by hand.
    public var acknowledgement: (@Sendable (String, Instant) -> String)?
    /// Its slip; nil: nothing is printed.
    public var printJob: PrintJobRecord?

    public init(
        id: CaseID, branch: BranchID, year: Int, secretHash: [UInt8], kind: Case.Kind,
        channel: Case.Channel, language: String, visit: TicketID? = nil, praised: Praised? = nil,
        subject: CaseSubject = CaseSubject(), owner: StaffID? = nil, person: CasePerson = CasePerson(),
        text: String? = nil, acknowledgement: (@Sendable (String, Instant) -> String)? = nil
    ) {
        self.id = id
        self.branch = branch
        self.year = year
        self.secretHash = secretHash
        self.kind = kind
        self.channel = channel
        self.language = language
        self.visit = visit
        self.praised = praised
        self.subject = subject
        self.owner = owner
        self.person = person
        self.text = text
        self.acknowledgement = acknowledgement
    }
}

/// A case with all that stands beside it.
public struct CaseRecord: Hashable, Sendable {
    public var known: Case
    public var language: String
    public var person: CasePerson
    public var steps: [CaseStepRecord]
}

/// One step of a case's history, with its words.
public struct CaseStepRecord: Hashable, Sendable {
    public var seq: Int
    public var at: Instant
    public var staff: StaffID?
    public var what: CaseStep.What
    public var detail: String?
    public var letter: Letter?
    public var text: String?
}

/// Which cases a list has; nil: all.
public struct CaseFilter: Sendable {
    public var state: Case.State?
    public var kind: Case.Kind?
    public var owner: StaffID?
    public var reference: String?
    /// Those that were due before this instant and are not decided.
    public var overdueAt: Instant?
    public var praised: (staff: StaffID, services: [ServiceID])?

    public init() {}
}
