import QueueCore

/// Goes through an office's own days as a forecast would have met them: each visitor is told a wait when
/// the ticket is issued, from what had happened until then, and the call shows how true it was.
public struct Backtest: Sendable {
    private let days: ClosedRange<BusinessDay>
    private let seed: UInt64
    private let bookings: PastBookings
    private var experience = Experience()
    /// By service and class; only those who had to wait.
    public private(set) var scores: [Experience.Group: Score] = [:]

    /// Days before `days` are learned from, and not scored.
    public init(
        days: ClosedRange<BusinessDay>, bookings: PastBookings = PastBookings(), seed: UInt64 = 1
    ) {
        self.days = days
        self.bookings = bookings
        self.seed = seed
    }

    public var all: Score { scores.values.reduce(Score(), +) }

    public func score(of service: ServiceID) -> Score {
        scores.filter { $0.key.service == service }.values.reduce(Score(), +)
    }

    public func score(of priority: PriorityID) -> Score {
        scores.filter { $0.key.priority == priority }.values.reduce(Score(), +)
    }

    /// The next event, with the office after it.
    public mutating func take(_ event: Event, _ office: Office, _ moment: Moment) {
        if case .ticket(let id, _, .called) = event.what, let told = experience.told[id],
            let ticket = office.ticket(id), days.contains(office.day), event.at.milliseconds > told.at
        {
            scores[Experience.Group(ticket.service, ticket.priority), default: Score()]
                .note(event.at.milliseconds - told.at, told: told.window, naive: told.naive)
        }
        experience.learn(from: [event], in: office)
        guard office.day <= days.upperBound, case .issued(let issued, _, _) = event.what,
            let ticket = office.ticket(issued.id), ticket.isWaiting
        else { return }
        let booked = bookings.booked(at: moment, latest: office.configuration.appointments.latest)
        let asked = WaitTable.Question(office, experience, at: moment, newcomers: false, booked: booked)
        guard let question = asked else { return }
        _ = WaitTable(question, &experience, seed: seed &+ UInt64(ticket.ordinal))
    }
}
