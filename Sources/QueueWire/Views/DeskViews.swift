import QueueCore

/// A person of the branch, for lists of whom to pass a visitor on to.
public struct ColleagueView: Hashable, Codable, Sendable {
    public var id: StaffID
    public var name: String
    public var role: Role
    /// nil: all.
    public var services: [ServiceID]?
    /// Where this person is now.
    public var counter: CounterID?

    public init(id: StaffID, name: String, role: Role, services: [ServiceID]?, counter: CounterID?) {
        self.id = id
        self.name = name
        self.role = role
        self.services = services
        self.counter = counter
    }
}

/// A call to all colleagues, shown until it is cleared.
public struct AlarmView: Hashable, Codable, Sendable {
    public enum Kind: String, Codable, CaseIterable, Sendable {
        case help, printer
        /// The store refused what an act would have written: nothing is wrong with the data, but a
        /// programmer should know.
        case `guard`
    }

    /// Who raised it; all nil where the server did.
    public struct From: Hashable, Codable, Sendable {
        public var staff: StaffID?
        public var name: String?
        public var counter: CounterID?

        public init(staff: StaffID?, name: String?, counter: CounterID?) {
            self.staff = staff
            self.name = name
            self.counter = counter
        }
    }

    public var id: String
    public var kind: Kind
    public var from: From
    public var text: String?
    public var raisedAt: Instant
    public var acceptedBy: From?
    public var acceptedAt: Instant?
    public var clearedAt: Instant?

    public init(
        id: String, kind: Kind, from: From, text: String?, raisedAt: Instant, acceptedBy: From?,
        acceptedAt: Instant?, clearedAt: Instant?
    ) {
        self.id = id
        self.kind = kind
        self.from = from
        self.text = text
        self.raisedAt = raisedAt
        self.acceptedBy = acceptedBy
        self.acceptedAt = acceptedAt
        self.clearedAt = clearedAt
    }
}

/// Something that staff should look after now.
public struct AlertView: Hashable, Codable, Sendable {
    public enum Code: String, Codable, CaseIterable, Sendable {
        case alarm
        case printerOut, printerOffline, printerPaperLow
        case targetMissed, targetNear
        case counterIdle
        case casesOverdue
    }

    /// What it is about; nil for what has no part in it.
    public struct Subject: Hashable, Codable, Sendable {
        public var service: ServiceID?
        public var counter: CounterID?
        public var device: String?
        public var ticket: TicketID?
        public var alarm: String?

        public init(
            service: ServiceID? = nil, counter: CounterID? = nil, device: String? = nil,
            ticket: TicketID? = nil, alarm: String? = nil
        ) {
            self.service = service
            self.counter = counter
            self.device = device
            self.ticket = ticket
            self.alarm = alarm
        }
    }

    public var code: Code
    /// In words, in the caller's language.
    public var text: String
    public var subject: Subject
    public var since: Instant

    public init(code: Code, text: String, subject: Subject, since: Instant) {
        self.code = code
        self.text = text
        self.subject = subject
        self.since = since
    }
}
