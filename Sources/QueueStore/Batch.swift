import QueueCore

/// What one transaction writes: the changed rows and the events, together.
public struct Batch: Sendable {
    public var changes: [BranchChange] = []
    public var keys: [KeyRecord] = []
    public var beside: [Beside] = []
    /// Written for nothing but to see whether it can be.
    public var proof: Instant?

    public init() {}
}

/// One branch's part of a batch: final values of all that its events touched.
public struct BranchChange: Sendable {
    public var branch: BranchID
    /// The branch's last event before this batch; the store refuses when it has another.
    public var after: Int
    public var events: [Event]
    public var header: BranchHeader
    public var tickets: [TicketRow] = []
    public var counters: [Counter] = []
    /// Those that the configuration has no more.
    public var goneCounters: [CounterID] = []
    /// Tickets and counters that change from one place or person to another: their old rows make room
    /// before any row takes it.
    public var moving: (tickets: [Int], counters: [CounterID]) = ([], [])
    public var series: [SeriesRow: Int] = [:]
    public var issued: [IssuedRow: Int] = [:]
    /// nil: unchanged.
    public var closures: [ServiceID: ServiceClosure]?
    /// nil: unchanged.
    public var calls: [Call]?
    public var lastActs: [StaffID: LastAct?] = [:]
    public var configurations: [PublishedConfiguration] = []
    public var isNewDay = false
    /// By the events that tell of them.
    public var contacts: [(contact: Contact, seq: Int)] = []
    /// An undo may have taken legs back.
    public var hasUndo = false
}

/// One ticket as a batch leaves it.
public struct TicketRow: Sendable {
    public var ticket: Ticket
    /// The business day in whose office it last stood; carried over midnight, the next one.
    public var liveDay: BusinessDay
    /// Of one that was issued in this batch; nil: its row is there already.
    public var issue: (day: BusinessDay, secretHash: [UInt8])?
}

/// The counter row of one series and business day.
public struct SeriesRow: Hashable, Sendable {
    public var day: BusinessDay
    public var prefix: String
}

/// How many tickets a service issued in a business day.
public struct IssuedRow: Hashable, Sendable {
    public var day: BusinessDay
    public var service: ServiceID
}

/// One row a branch.
public struct BranchHeader: Sendable {
    public var version: Int
    public var day: BusinessDay
    public var now: Instant
    public var seq: Int
    public var lastOrdinal: Int
    public var openingByHand: OpeningByHand?
}

/// A version of an office file, as written and as understood.
public struct PublishedConfiguration: Sendable {
    public var version: Int
    public var at: Instant
    public var text: String
    public var configuration: Configuration
    public var staff: StaffID?
}

/// A request that was done, so that its retry gets the first reply. Nothing in it is secret or
/// personal: the reply is rebuilt from what the names stand for.
public struct KeyRecord: Hashable, Sendable {
    public var scope: String
    public var key: String
    /// Of method, path and body.
    public var request: [UInt8]
    public var at: Instant
    public var branch: BranchID?
    public var ticket: TicketID?
    public var counter: CounterID?
    public var why: Why?

    public init(
        scope: String, key: String, request: [UInt8], at: Instant, branch: BranchID? = nil,
        ticket: TicketID? = nil, counter: CounterID? = nil, why: Why? = nil
    ) {
        self.scope = scope
        self.key = key
        self.request = request
        self.at = at
        self.branch = branch
        self.ticket = ticket
        self.counter = counter
        self.why = why
    }
}

/// What is kept beside a ticket and never in events: personal data, free text, and the visit's paper.
public enum Beside: Hashable, Sendable {
    public enum RemarkKind: String, Sendable { case counter, service }
    public enum NoteKind: String, Sendable { case transfer, hold }

    case visitor(TicketID, VisitorRecord)
    case note(TicketID, NoteKind, NoteRecord)
    case log(TicketID, LogRecord)
    /// nil takes it away.
    case remark(BranchID, RemarkKind, subject: String, text: String?)
    /// A visitor who left: what was noted goes too.
    case forgetNotes(TicketID)
    /// The first of these codes that no other visit of today has.
    case code(BranchID, TicketID, candidates: [String])
    case printJob(PrintJobRecord)
    case alarm(AlarmRecord)
}

/// Who a visitor is, as far as they said.
public struct VisitorRecord: Hashable, Sendable {
    public var name: String?
    public var phone: String?
    public var email: String?
    public var reference: String?
    public var party: Int?
    public var answers: [String: String]?

    public init(
        name: String? = nil, phone: String? = nil, email: String? = nil, reference: String? = nil,
        party: Int? = nil, answers: [String: String]? = nil
    ) {
        self.name = name
        self.phone = phone
        self.email = email
        self.reference = reference
        self.party = party
        self.answers = answers
    }

    public var isEmpty: Bool { self == VisitorRecord() }
}

/// A text that came with a ticket.
public struct NoteRecord: Hashable, Sendable {
    public var at: Instant
    public var staff: StaffID?
    public var text: String

    public init(at: Instant, staff: StaffID?, text: String) {
        self.at = at
        self.staff = staff
        self.text = text
    }
}

/// What was done in a visit, in words. Told, nil leaves a text as it is, and an empty one takes it away.
public struct LogRecord: Hashable, Sendable {
    public var at: Instant
    public var staff: StaffID?
    public var problem: String?
    public var solution: String?
    public var benefit: String?
    public var note: String?
    /// Answers to questions, told with it; read back they stand with the visitor.
    public var answers: [String: String]

    public init(
        at: Instant, staff: StaffID?, problem: String? = nil, solution: String? = nil,
        benefit: String? = nil, note: String? = nil, answers: [String: String] = [:]
    ) {
        self.at = at
        self.staff = staff
        self.problem = problem
        self.solution = solution
        self.benefit = benefit
        self.note = note
        self.answers = answers
    }
}
