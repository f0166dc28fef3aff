/// The live state of one branch's day: a value that `decide` reads and `apply` changes.
///
/// `decide` may refuse and never mutates; `apply` never fails. Everything here follows from the
/// events of the day, in their order.
public struct Office: Sendable {
    /// As it works today: what was published, with the plan in force.
    public internal(set) var configuration: Configuration
    public internal(set) var published: Configuration {
        didSet { configuration = published.inForce(on: day) }
    }
    /// Of the configuration, from 1.
    public internal(set) var version: Int
    public internal(set) var day: BusinessDay
    /// The last event.
    public internal(set) var seq = 0
    /// The last moment: a clock that goes back moves nobody.
    public internal(set) var now: Instant
    /// The last issue ordinal, over all days.
    public internal(set) var lastOrdinal = 0

    /// Today's tickets, closed ones too, by issue ordinal.
    public internal(set) var tickets: [Int: Ticket] = [:]
    public internal(set) var counters: [CounterID: Counter] = [:]
    public internal(set) var closedServices: [ServiceID: ServiceClosure] = [:]
    /// Opened or closed by hand, against the hours.
    public internal(set) var openingByHand: OpeningByHand?
    /// The last number of each series today.
    public internal(set) var series: [String: Int] = [:]
    public internal(set) var issuedToday: [ServiceID: Int] = [:]
    /// Newest last.
    public internal(set) var calls: [Call] = []
    public internal(set) var lastActs: [StaffID: LastAct] = [:]

    // Indices, kept by `place(_:)` and `displace(_:)`.
    var ordinals: [TicketID: Int] = [:]
    var numbers: [String: Int] = [:]
    var lines: [ServiceID: Line] = [:]
    var boundLines: [Ticket.Binding: Line] = [:]
    var paused: Set<Int> = []
    var hands: [CounterID: Int] = [:]
    var timed: Set<Int> = []

    /// An office on its first day, before anybody came.
    public init(_ configuration: Configuration, version: Int = 1, at moment: Moment) {
        published = configuration
        self.configuration = configuration.inForce(on: moment.day)
        self.version = version
        day = moment.day
        now = moment.instant
        fitCounters()
    }
}

/// What somebody decided against the hours, for this day; nil: until somebody decides otherwise.
public struct OpeningByHand: Hashable, Codable, Sendable {
    public var isOpen: Bool
    public var until: Instant?

    public init(isOpen: Bool, until: Instant?) {
        self.isOpen = isOpen
        self.until = until
    }
}

/// One call or recall, as boards announce it.
public struct Call: Hashable, Codable, Sendable {
    public var seq: Int
    public var ticket: TicketID
    public var number: String
    public var service: ServiceID
    public var language: String
    public var counter: CounterID
    public var at: Instant
    public var recall: Int
}

/// A person's last act, with what was before it.
public struct LastAct: Hashable, Codable, Sendable {
    public var first: Int
    public var last: Int
    public var ticketID: TicketID?
    /// nil: the act issued it.
    public var ticket: Ticket?
    public var counter: Counter?
}

extension Office {
    public func ticket(_ id: TicketID) -> Ticket? {
        ordinals[id].flatMap { tickets[$0] }
    }

    /// Today's ticket with this text.
    public func ticket(number: String) -> Ticket? {
        numbers[number].flatMap { tickets[$0] }
    }

    /// The ticket called to or served at a counter.
    public func ticket(at counter: CounterID) -> Ticket? {
        hands[counter].flatMap { tickets[$0] }
    }

    /// The counter that this person has opened.
    public func counter(of user: StaffID) -> Counter? {
        counters.values.first { $0.staff == user && $0.state != .closed }
    }

    /// By the hours, unless somebody decided otherwise.
    public func isOpen(at moment: Moment) -> Bool {
        if let openingByHand, openingByHand.until.map({ moment.instant < $0 }) ?? true {
            return openingByHand.isOpen
        }
        return configuration.hours.isOpen(on: moment.day, minute: moment.minute)
    }

    public func isOpen(_ service: ServiceID, at instant: Instant) -> Bool {
        if configuration.plan(on: day)?.closed.contains(service) ?? false { return false }
        guard let closure = closedServices[service] else { return true }
        return closure.until.map { $0 <= instant } ?? false
    }

    func known(_ id: TicketID) throws(Refusal) -> Ticket {
        guard let ticket = ticket(id) else { throw .unknown(.ticket) }
        return ticket
    }

    func known(_ id: CounterID) throws(Refusal) -> Counter {
        guard let counter = counters[id] else { throw .unknown(.counter) }
        return counter
    }

    func known(_ id: ServiceID) throws(Refusal) -> Service {
        guard let service = configuration.service(id) else { throw .unknown(.service) }
        return service
    }
}
