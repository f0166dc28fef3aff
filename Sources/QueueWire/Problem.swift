import QueueCore

/// A refusal on the wire: RFC 9457 problem details, with a code for programs and the refusal's own
/// members.
public struct Problem: Codable, Sendable {
    public var type: String
    /// In the caller's language.
    public var title: String
    public var status: Int
    public var detail: String?
    public var code: String
    public var errors: [Refusal.Fault]?
    public var ticket: TicketID?
    public var number: String?
    public var counter: CounterID?
    public var staff: StaffID?
    public var service: ServiceID?
    public var fields: [String]?
    public var state: Case.State?
    /// "2026-11-23 14:30" by the branch's wall clock.
    public var bookedFor: String?
    /// When the branch takes visitors again.
    public var opensAt: Instant?
    public var retryAfterSeconds: Int?
    /// Of a store that takes nothing.
    public var reason: StoreFault?

    public static let mediaType = "application/problem+json"

    public init(_ refusal: Refusal, title: String, detail: String?) {
        let code = refusal.code
        type = "urn:loket:problem:\(code)"
        self.title = title
        status = refusal.status
        self.detail = detail
        self.code = code
        switch refusal {
        case .badRequest(let faults): errors = faults
        case .counterBusy(let ticket, let number):
            self.ticket = ticket
            self.number = number
        case .counterTaken(let staff), .heldByOther(let staff), .alreadyTaken(let staff): self.staff = staff
        case .caseState(let state): self.state = state
        case .notToday(let time), .appointmentOver(let time): bookedFor = time
        case .closingSoon(let opensAt): self.opensAt = opensAt
        case .staffElsewhere(let counter), .alreadyCalled(let counter): self.counter = counter
        case .missingLogFields(let fields): self.fields = fields
        case .serviceInUse(let service): self.service = service
        case .tooMany(let seconds), .tooManyTickets(let seconds): retryAfterSeconds = seconds
        case .storeFailed(let fault): reason = fault
        default: break
        }
    }

    /// What is absent is left out here: a problem says only what it has to say.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(type, forKey: .type)
        try fields.encode(title, forKey: .title)
        try fields.encode(status, forKey: .status)
        if let detail { try fields.encode(detail, forKey: .detail) }
        try fields.encode(code, forKey: .code)
        if let errors { try fields.encode(errors, forKey: .errors) }
        if let ticket { try fields.encode(ticket, forKey: .ticket) }
        if let number { try fields.encode(number, forKey: .number) }
        if let counter { try fields.encode(counter, forKey: .counter) }
        if let staff { try fields.encode(staff, forKey: .staff) }
        if let service { try fields.encode(service, forKey: .service) }
        if let names = self.fields { try fields.encode(names, forKey: .fields) }
        if let state { try fields.encode(state, forKey: .state) }
        if let bookedFor { try fields.encode(bookedFor, forKey: .bookedFor) }
        if let opensAt { try fields.encode(opensAt, forKey: .opensAt) }
        if let reason { try fields.encode(reason, forKey: .reason) }
        if let retryAfterSeconds { try fields.encode(retryAfterSeconds, forKey: .retryAfterSeconds) }
    }
}
