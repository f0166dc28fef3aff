import QueueCore

/// An appointment; who comes is for staff alone.
public struct AppointmentView: Hashable, Codable, Sendable {
    public var id: String
    /// What its holder types or scans at the kiosk.
    public var code: String
    public var branch: BranchID
    public var service: ServiceID
    public var at: Instant
    /// "2026-11-23 14:30" by the branch's wall clock.
    public var localTime: String
    public var state: Appointment.State
    public var language: String?
    public var priority: PriorityID?
    /// Of the check-in.
    public var ticket: TicketID?
    public var madeAt: Instant
    public var madeBy: StaffID?
    public var name: String?
    public var email: String?
    public var phone: String?
    public var reference: String?
    public var note: String?

    public init(_ appointment: Appointment, _ state: Appointment.State) {
        id = appointment.id
        code = appointment.code
        branch = appointment.branch
        service = appointment.service
        at = appointment.at.instant
        localTime = appointment.localTime
        self.state = state
        language = appointment.language
        priority = appointment.priority
        ticket = appointment.ticket
        madeAt = appointment.madeAt
        madeBy = appointment.madeBy
    }
}

/// A time that may be booked.
public struct SlotView: Hashable, Codable, Sendable {
    public var at: Instant
    public var capacity: Int
    public var free: Int

    public init(at: Instant, capacity: Int, free: Int) {
        self.at = at
        self.capacity = capacity
        self.free = free
    }
}

/// What became of a calendar that was imported.
public struct ImportReply: Codable, Sendable {
    public var added: Int
    public var changed: Int

    public init(added: Int, changed: Int) {
        self.added = added
        self.changed = changed
    }
}
