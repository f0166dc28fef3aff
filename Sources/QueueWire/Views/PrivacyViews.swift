import QueueCore

/// All that is held about one visitor.
public struct HeldView: Codable, Sendable {
    public var reference: String
    public var items: [HeldThing]

    public init(reference: String, items: [HeldThing]) {
        self.reference = reference
        self.items = items
    }
}

/// One row about a visitor, by the names of its columns.
public struct HeldThing: Codable, Sendable {
    public var kind: String
    public var id: String
    public var at: Instant?
    public var values: [String: String]

    public init(kind: String, id: String, at: Instant?, values: [String: String]) {
        self.kind = kind
        self.id = id
        self.at = at
        self.values = values
    }
}

/// One line of the audit.
public struct AuditView: Codable, Sendable {
    public var id: Int
    public var at: Instant
    public var branch: BranchID?
    public var who: String
    public var address: String?
    public var what: String
    public var subject: String?
    public var count: Int?

    public init(
        id: Int, at: Instant, branch: BranchID?, who: String, address: String?, what: String,
        subject: String?, count: Int?
    ) {
        self.id = id
        self.at = at
        self.branch = branch
        self.who = who
        self.address = address
        self.what = what
        self.subject = subject
        self.count = count
    }
}
