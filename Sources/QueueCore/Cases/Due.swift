/// Something promised: a follow-up on a day, or a call between two times. Codes and times alone.
public struct Due: Hashable, Sendable {
    public enum Kind: String, Sendable { case followUp, callback }

    /// `taken`: somebody is at it, with a ticket. It is done when that ticket ends as served, or when an
    /// appointment is made of it; a visit that ends otherwise, or a cancelled appointment, leaves it due.
    public enum State: String, Codable, CaseIterable, Sendable { case due, taken, done, cancelled }

    public enum Time: Hashable, Sendable {
        case day(BusinessDay)
        case between(Instant, Instant)
    }

    public var id: String
    public var branch: BranchID
    public var time: Time
    public var service: ServiceID?
    public var visit: TicketID?
    public var caseID: CaseID?
    public var addedAt: Instant
    public var addedBy: StaffID?
    public var state: State
    public var ticket: TicketID?
    public var takenBy: StaffID?
    public var attempts: Int
    public var doneAt: Instant?
    /// The appointment that was made of it; nil: none that holds.
    public var appointment: String?

    public init(
        id: String, branch: BranchID, time: Time, service: ServiceID?, visit: TicketID?, caseID: CaseID?,
        addedAt: Instant, addedBy: StaffID?
    ) {
        self.id = id
        self.branch = branch
        self.time = time
        self.service = service
        self.visit = visit
        self.caseID = caseID
        self.addedAt = addedAt
        self.addedBy = addedBy
        state = .due
        attempts = 0
    }

    public var kind: Kind {
        switch time {
        case .day: .followUp
        case .between: .callback
        }
    }

    /// The day or time is over, and it is not done.
    public func isOverdue(at moment: Moment) -> Bool {
        guard state == .due || state == .taken else { return false }
        switch time {
        case .day(let day): return day < moment.day
        case .between(_, let to): return to <= moment.instant
        }
    }
}
