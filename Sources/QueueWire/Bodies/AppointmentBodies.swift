import QueueCore

/// A visit to be agreed on.
public struct AppointmentBody: Codable, Sendable {
    public var service: ServiceID
    public var at: Instant
    public var name: String?
    public var email: String?
    public var phone: String?
    public var reference: String?
    public var note: String?
    public var language: String?
    public var priority: PriorityID?

    public init(
        service: ServiceID, at: Instant, name: String? = nil, email: String? = nil, phone: String? = nil,
        reference: String? = nil, note: String? = nil, language: String? = nil, priority: PriorityID? = nil
    ) {
        self.service = service
        self.at = at
        self.name = name
        self.email = email
        self.phone = phone
        self.reference = reference
        self.note = note
        self.language = language
        self.priority = priority
    }
}

/// What is different now; what is left out stays.
public struct AppointmentChangeBody: Codable, Sendable {
    public var at: Instant?
    public var name: String?
    public var email: String?
    public var phone: String?
    public var reference: String?
    public var note: String?

    public init(
        at: Instant? = nil, name: String? = nil, email: String? = nil, phone: String? = nil,
        reference: String? = nil, note: String? = nil
    ) {
        self.at = at
        self.name = name
        self.email = email
        self.phone = phone
        self.reference = reference
        self.note = note
    }
}

/// A check-in.
public struct ArrivalBody: Codable, Sendable {
    /// nil: that of the appointment.
    public var language: String?
    /// Kiosks: queue its slip, as with a ticket.
    public var print: Bool?

    public init(language: String? = nil, print: Bool? = nil) {
        self.language = language
        self.print = print
    }
}
