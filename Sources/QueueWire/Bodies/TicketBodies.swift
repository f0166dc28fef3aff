import QueueCore

/// What a ticket is asked for with.
public struct IssueBody: Codable, Sendable {
    public var service: ServiceID
    public var language: String?
    public var priority: PriorityID?
    public var name: String?
    public var phone: String?
    public var email: String?
    /// The house's own number for this customer.
    public var reference: String?
    /// How many people came together.
    public var party: Int?
    /// Answers to the service's questions, by question.
    public var answers: [String: String]?
    public var channel: Ticket.Channel?
    /// Staff only: call it to this counter at once.
    public var counter: CounterID?
    /// Queues its slip too: at the kiosk that asks, or for staff at the only kiosk.
    public var print: Bool?

    public init(
        service: ServiceID, language: String? = nil, priority: PriorityID? = nil, name: String? = nil,
        phone: String? = nil, email: String? = nil, reference: String? = nil, party: Int? = nil,
        answers: [String: String]? = nil, channel: Ticket.Channel? = nil, counter: CounterID? = nil,
        print: Bool? = nil
    ) {
        self.service = service
        self.language = language
        self.priority = priority
        self.name = name
        self.phone = phone
        self.email = email
        self.reference = reference
        self.party = party
        self.answers = answers
        self.channel = channel
        self.counter = counter
        self.print = print
    }
}

/// Whom to call: the next; a certain ticket, by id or by number, never both; the next of a service.
public struct CallBody: Codable, Sendable {
    public var ticket: TicketID?
    public var number: String?
    public var service: ServiceID?
    /// Numbers that are passed over this once; not with a certain one.
    public var exclude: [String]?

    public init(
        ticket: TicketID? = nil, number: String? = nil, service: ServiceID? = nil, exclude: [String]? = nil
    ) {
        self.ticket = ticket
        self.number = number
        self.service = service
        self.exclude = exclude
    }
}

/// Why and for how long somebody is set aside.
public struct HoldBody: Codable, Sendable {
    public var reason: String?
    public var minutes: Int?
    public var onlyMe: Bool?

    public init(reason: String? = nil, minutes: Int? = nil, onlyMe: Bool? = nil) {
        self.reason = reason
        self.minutes = minutes
        self.onlyMe = onlyMe
    }
}

/// Where one who was set aside is served on.
public struct ResumeBody: Codable, Sendable {
    public var counter: CounterID?
    public init(counter: CounterID? = nil) { self.counter = counter }
}

/// Where a visitor is passed on to.
public struct TransferBody: Codable, Sendable {
    public var service: ServiceID?
    public var counter: CounterID?
    public var staff: StaffID?
    public var place: Transfer.Place?
    public var note: String?

    public init(
        service: ServiceID? = nil, counter: CounterID? = nil, staff: StaffID? = nil,
        place: Transfer.Place? = nil, note: String? = nil
    ) {
        self.service = service
        self.counter = counter
        self.staff = staff
        self.place = place
        self.note = note
    }
}

/// Another class of priority.
public struct PriorityBody: Codable, Sendable {
    public var priority: PriorityID
    public init(priority: PriorityID) { self.priority = priority }
}

/// Who the visitor is, as far as they say.
public struct VisitorBody: Codable, Sendable {
    public var name: String?
    public var phone: String?
    public var email: String?
    public var reference: String?

    public init(name: String? = nil, phone: String? = nil, email: String? = nil, reference: String? = nil) {
        self.name = name
        self.phone = phone
        self.email = email
        self.reference = reference
    }
}

/// What the present service really was.
public struct LegChangeBody: Codable, Sendable {
    public var service: ServiceID?
    public var quantity: Int?

    public init(service: ServiceID? = nil, quantity: Int? = nil) {
        self.service = service
        self.quantity = quantity
    }
}
