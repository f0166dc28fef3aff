import QueueCore

/// A part of a list, and where the rest begins.
public struct Page<Item: Codable & Sendable>: Codable, Sendable {
    public var items: [Item]
    /// For `after`; nil at the end.
    public var next: String?

    public init(items: [Item], next: String? = nil) {
        self.items = items
        self.next = next
    }
}

/// A ticket after something was done to it.
public struct TicketReply: Codable, Sendable {
    public var ticket: TicketView
    public init(ticket: TicketView) { self.ticket = ticket }
}

/// The ticket, nil where the act undone was a counter's.
public struct UndoReply: Codable, Sendable {
    public var ticket: TicketView?
    public init(ticket: TicketView?) { self.ticket = ticket }
}

/// Who was called, and why.
public struct CallReply: Codable, Sendable {
    public var ticket: TicketView
    public var why: Reason

    public init(ticket: TicketView, why: Reason) {
        self.ticket = ticket
        self.why = why
    }
}

/// A new ticket, with its secret.
public struct Issued: Codable, Sendable {
    public var ticket: TicketView
    /// The only way to the visit from outside: 128 bits, 22 characters.
    public var secret: String
    /// nil unless the server knows its public URL.
    public var link: String?
    /// Six characters for those who type; nil for tickets of before there were codes.
    public var code: String?
    /// What prints it; nil: nothing does.
    public var printJob: String?

    public init(
        ticket: TicketView, secret: String, link: String?, code: String? = nil, printJob: String? = nil
    ) {
        self.ticket = ticket
        self.secret = secret
        self.link = link
        self.code = code
        self.printJob = printJob
    }
}

/// A sign-in.
public struct SessionView: Codable, Sendable {
    /// Told once, at sign-in.
    public var token: String?
    public var staff: StaffView
    /// Where this session acts.
    public var branch: BranchID?
    public var expiresAt: Instant

    public init(token: String?, staff: StaffView, branch: BranchID?, expiresAt: Instant) {
        self.token = token
        self.staff = staff
        self.branch = branch
        self.expiresAt = expiresAt
    }
}

/// A person of the staff.
public struct StaffView: Codable, Sendable {
    public var id: StaffID
    public var name: String
    public var role: Role
    public var assignments: [AssignmentView]

    public init(id: StaffID, name: String, role: Role, assignments: [AssignmentView]) {
        self.id = id
        self.name = name
        self.role = role
        self.assignments = assignments
    }
}

/// What a person does in a branch.
public struct AssignmentView: Codable, Sendable {
    public var branch: BranchID
    public var role: Role
    /// nil: all.
    public var services: [ServiceID]?

    public init(branch: BranchID, role: Role, services: [ServiceID]?) {
        self.branch = branch
        self.role = role
        self.services = services
    }
}

/// What became of an office file.
public struct OfficeReply: Codable, Sendable {
    public var version: Int
    /// What was passed over, in words.
    public var warnings: [String]

    public init(version: Int, warnings: [String]) {
        self.version = version
        self.warnings = warnings
    }
}

/// A paired device.
public struct DeviceView: Codable, Sendable {
    public var id: String
    public var role: DeviceRole
    public var name: String?
    public var addedAt: Instant
    /// Told once, when it is paired.
    public var token: String?
    /// nil: it has not said anything yet.
    public var status: DeviceStatus?

    public init(
        id: String, role: DeviceRole, name: String?, addedAt: Instant, token: String?,
        status: DeviceStatus? = nil
    ) {
        self.id = id
        self.role = role
        self.name = name
        self.addedAt = addedAt
        self.token = token
        self.status = status
    }
}

/// How the server is.
public struct Health: Codable, Sendable {
    public enum State: String, Codable, CaseIterable, Sendable { case ok, readOnly, shuttingDown }

    public var status: State
    /// The store's state, in words; nil for a process that only says that it lives.
    public var store: String?

    public init(status: State, store: String?) {
        self.status = status
        self.store = store
    }
}
