/// A visit agreed on for a time. It is in no queue and counts nowhere until its holder checks in.
public struct Appointment: Hashable, Sendable {
    /// `arrived`: checked in, with a ticket. `missed`: too late to check in, or another day.
    public enum State: String, Codable, CaseIterable, Sendable { case booked, arrived, missed, cancelled }

    /// 128 bits, as of tickets.
    public var id: String
    /// What its holder types or scans at the kiosk.
    public var code: String
    public var branch: BranchID
    public var service: ServiceID
    /// The booked time, and the branch's day and wall clock then.
    public var at: Moment
    public var language: String?
    public var priority: PriorityID?
    public var madeAt: Instant
    /// nil: by a program.
    public var madeBy: StaffID?
    public var cancelledAt: Instant?
    /// The ticket of the check-in.
    public var ticket: TicketID?

    public init(
        id: String, code: String, branch: BranchID, service: ServiceID, at: Moment, language: String?,
        priority: PriorityID?, madeAt: Instant, madeBy: StaffID?
    ) {
        self.id = id
        self.code = code
        self.branch = branch
        self.service = service
        self.at = at
        self.language = language
        self.priority = priority
        self.madeAt = madeAt
        self.madeBy = madeBy
    }

    public func state(at moment: Moment, _ rule: AppointmentRule) -> State {
        if cancelledAt != nil { return .cancelled }
        if ticket != nil { return .arrived }
        return moment.day > at.day || moment.instant > at.instant + rule.latest ? .missed : .booked
    }

    /// "2026-11-23 14:30" by the branch's wall clock.
    public var localTime: String {
        "\(at.day) \((at.minute / 60).padded(2)):\((at.minute % 60).padded(2))"
    }
}

extension Appointment {
    /// Whether its holder may check in now: once, on its day, and not past what the branch allows. Early is
    /// welcome, and wins nothing: the place in line comes from the booked time.
    public func mayArrive(at moment: Moment, _ rule: AppointmentRule) throws(Refusal) {
        switch state(at: moment, rule) {
        case .cancelled: throw .appointmentCancelled
        case .arrived: throw .alreadyArrived
        case .booked, .missed: break
        }
        guard moment.day == at.day else { throw .notToday(localTime) }
        guard moment.instant <= at.instant + rule.latest else { throw .appointmentOver(localTime) }
    }

    /// Whether it may still be moved or cancelled.
    public func mayChange() throws(Refusal) {
        if cancelledAt != nil { throw .appointmentCancelled }
        if ticket != nil { throw .alreadyArrived }
    }
}
