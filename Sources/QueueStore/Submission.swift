import QueueCore

/// What is asked of the ledger.
public struct Submission: Sendable {
    /// What the ledger can be asked for.
    public enum Work: Sendable {
        case command(Command)
        /// A branch that does not exist yet.
        case found(QueueCore.Configuration)
        /// Only what time asks for.
        case tick
    }

    public var branch: BranchID
    public var work: Work
    public var key: RequestKey?
    /// Of the ticket's secret, where a ticket is issued.
    public var secretHash: [UInt8]?
    public var beside: [Beside] = []
    /// The office file's text, where a configuration is published.
    public var officeText: String?

    public init(_ branch: BranchID, _ work: Work, key: RequestKey? = nil) {
        self.branch = branch
        self.work = work
        self.key = key
    }
}

/// An Idempotency-Key with what it was sent for.
public struct RequestKey: Hashable, Sendable {
    /// Whose key it is: "staff:desk1", "device:…", "visit:…", "address:…".
    public var scope: String
    public var key: String
    /// A hash of method, path and body.
    public var request: [UInt8]

    public init(scope: String, key: String, request: [UInt8]) {
        self.scope = scope
        self.key = key
        self.request = request
    }
}

/// What became of it, as it stood right after.
public struct Receipt: Sendable {
    /// nil: nobody to call, or nothing about a ticket.
    public var ticketID: TicketID?
    public var ticket: Ticket?
    public var ahead: Int?
    public var counter: Counter?
    public var why: Why?
    /// The first reply, to a second asking.
    public var isReplay = false
    /// nil unless a configuration was published.
    public var version: Int?
    /// The code that was written with a new ticket; nil where none was.
    public var code: String?

    /// With the code of the ticket that it took, and that nobody had taken before.
    func with(_ codes: [TicketID: String]) -> Receipt {
        guard !isReplay, let ticketID, let code = codes[ticketID] else { return self }
        var receipt = self
        receipt.code = code
        return receipt
    }
}
