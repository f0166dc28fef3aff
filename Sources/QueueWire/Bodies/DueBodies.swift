import QueueCore

/// Something promised for a day.
public struct FollowUpBody: Codable, Sendable {
    public var dueOn: BusinessDay
    /// nil: that of the visit or case.
    public var service: ServiceID?
    /// A ticket's id, or today's number.
    public var visit: String?
    /// A case's id or number.
    public var `case`: String?
    public var reason: String?
    public var name: String?
    public var phone: String?
    public var reference: String?

    public init(
        dueOn: BusinessDay, service: ServiceID? = nil, visit: String? = nil, case: String? = nil,
        reason: String? = nil, name: String? = nil, phone: String? = nil, reference: String? = nil
    ) {
        self.dueOn = dueOn
        self.service = service
        self.visit = visit
        self.case = `case`
        self.reason = reason
        self.name = name
        self.phone = phone
        self.reference = reference
    }
}

/// What is different now; what is left out stays.
public struct FollowUpChangeBody: Codable, Sendable {
    public var dueOn: BusinessDay?
    public var reason: String?
    public var name: String?
    public var phone: String?
    public var reference: String?

    public init(
        dueOn: BusinessDay? = nil, reason: String? = nil, name: String? = nil, phone: String? = nil,
        reference: String? = nil
    ) {
        self.dueOn = dueOn
        self.reason = reason
        self.name = name
        self.phone = phone
        self.reference = reference
    }
}

/// An appointment made of a follow-up. What is left out is known from it, its reason is the note.
public struct AgreementBody: Codable, Sendable {
    public var at: Instant
    public var service: ServiceID?
    public var name: String?
    public var email: String?
    public var phone: String?
    public var reference: String?
    public var note: String?
    public var language: String?
    public var priority: PriorityID?

    public init(
        at: Instant, service: ServiceID? = nil, name: String? = nil, email: String? = nil,
        phone: String? = nil, reference: String? = nil, note: String? = nil, language: String? = nil,
        priority: PriorityID? = nil
    ) {
        self.at = at
        self.service = service
        self.name = name
        self.email = email
        self.phone = phone
        self.reference = reference
        self.note = note
        self.language = language
        self.priority = priority
    }
}

/// A call that somebody waits for, from one time to another.
public struct CallbackBody: Codable, Sendable {
    public var service: ServiceID?
    public var phone: String
    /// nil: from now.
    public var from: Instant?
    /// nil: until the end of the day.
    public var to: Instant?
    public var name: String?
    public var reference: String?
    public var reason: String?
    /// Staff only, as the case.
    public var visit: String?
    public var `case`: String?

    public init(
        service: ServiceID? = nil, phone: String, from: Instant? = nil, to: Instant? = nil,
        name: String? = nil, reference: String? = nil, reason: String? = nil, visit: String? = nil,
        case: String? = nil
    ) {
        self.service = service
        self.phone = phone
        self.from = from
        self.to = to
        self.name = name
        self.reference = reference
        self.reason = reason
        self.visit = visit
        self.case = `case`
    }
}

/// What is different now; what is left out stays.
public struct CallbackChangeBody: Codable, Sendable {
    public var from: Instant?
    public var to: Instant?
    public var phone: String?
    public var name: String?
    public var reference: String?
    public var reason: String?

    public init(
        from: Instant? = nil, to: Instant? = nil, phone: String? = nil, name: String? = nil,
        reference: String? = nil, reason: String? = nil
    ) {
        self.from = from
        self.to = to
        self.phone = phone
        self.name = name
        self.reference = reference
        self.reason = reason
    }
}

/// How a due thing is done: by telephone, or with the customer at the counter.
public struct TakingBody: Codable, Sendable {
    /// nil: by telephone.
    public var channel: Ticket.Channel?
    /// nil: one's own.
    public var counter: CounterID?
    /// nil: that of the follow-up.
    public var service: ServiceID?

    public init(channel: Ticket.Channel? = nil, counter: CounterID? = nil, service: ServiceID? = nil) {
        self.channel = channel
        self.counter = counter
        self.service = service
    }
}
