extension Office {
    /// The first tick after local midnight: what is still open closes, or is carried over; then, as a
    /// second step, the numbers start again.
    mutating func endDay(at moment: Moment) -> [Event] {
        var events: [Event] = []
        for ordinal in tickets.keys.sorted() {
            let ticket = tickets[ordinal]!
            guard !ticket.isClosed, !isCarried(ticket) else { continue }
            let closing = Closing(.endOfDay, at: max(now, moment.instant))
            events += happen([.ticket(ticket.id, number: ticket.number, .closed(closing))], at: moment)
        }
        if !configuration.hours.isOpenOvernight(into: moment.day) {
            for counter in counters.values.sorted(by: { $0.id < $1.id }) where counter.state != .closed {
                events += happen(ended(counter, as: .closed), at: moment)
            }
        }
        guard events.isEmpty else { return events }
        return happen([.office(.dayOpened(opening(of: moment.day)))], at: moment)
    }

    /// Those called or served at midnight are not there in the morning.
    private func isCarried(_ ticket: Ticket) -> Bool {
        configuration.overnight == .keep && ticket.occupied == nil
    }

    /// The first event of a day: all that the day begins with.
    func opening(of day: BusinessDay) -> DayOpening {
        DayOpening(
            day: day, version: version, lastOrdinal: lastOrdinal,
            tickets: tickets.values.filter { !$0.isClosed }.sorted { $0.ordinal < $1.ordinal },
            counters: counters.values.sorted { $0.id < $1.id }, closedServices: closedServices)
    }

    /// The events with which an office comes into being: its configuration, and its first day.
    public static func founding(
        _ configuration: Configuration, at moment: Moment
    ) -> (office: Office, events: [Event]) {
        var office = Office(configuration, at: moment)
        let configured = OfficeChange.configured(configuration, version: 1)
        var events = office.happen([.office(configured)], at: moment)
        events += office.happen([.office(.dayOpened(office.opening(of: moment.day)))], at: moment)
        return (office, events)
    }

    mutating func open(_ opening: DayOpening) {
        self = Office(opening: opening, published, seq: seq, at: now)
    }

    /// An office at the beginning of a day, from the day's first event: `seq` is the one before it.
    public init(opening: DayOpening, _ configuration: Configuration, seq: Int, at now: Instant) {
        published = configuration
        self.configuration = configuration.inForce(on: opening.day)
        version = opening.version
        day = opening.day
        self.seq = seq
        self.now = now
        lastOrdinal = opening.lastOrdinal
        closedServices = opening.closedServices
        for var counter in opening.counters {
            // Yesterday's breaks say nothing about today's, and one that lasted until midnight is over.
            counter.breakDone = 0
            if counter.breakUntil != nil { counter.breakUntil = 0 }
            counters[counter.id] = counter
        }
        for ticket in opening.tickets { place(ticket) }
        fitCounters()
    }

    /// An office as the tables hold it.
    public init(restoring state: OfficeState) {
        published = state.configuration
        configuration = state.configuration.inForce(on: state.day)
        version = state.version
        day = state.day
        now = state.now
        seq = state.seq
        lastOrdinal = state.lastOrdinal
        closedServices = state.closedServices
        openingByHand = state.openingByHand
        series = state.series
        calls = state.calls
        lastActs = state.lastActs
        for counter in state.counters { counters[counter.id] = counter }
        for ticket in state.tickets { place(ticket) }
        issuedToday = state.issuedToday
        fitCounters()
    }
}

/// All of an office that is not an index: what the tables keep.
public struct OfficeState: Hashable, Sendable {
    public var configuration: Configuration
    public var version: Int
    public var day: BusinessDay
    public var now: Instant
    public var seq: Int
    public var lastOrdinal: Int
    public var closedServices: [ServiceID: ServiceClosure]
    public var openingByHand: OpeningByHand?
    public var series: [String: Int]
    public var issuedToday: [ServiceID: Int]
    public var calls: [Call]
    public var lastActs: [StaffID: LastAct]
    public var counters: [Counter]
    public var tickets: [Ticket]

    public init(
        configuration: Configuration, version: Int, day: BusinessDay, now: Instant, seq: Int,
        lastOrdinal: Int, closedServices: [ServiceID: ServiceClosure], openingByHand: OpeningByHand?,
        series: [String: Int], issuedToday: [ServiceID: Int], calls: [Call],
        lastActs: [StaffID: LastAct], counters: [Counter], tickets: [Ticket]
    ) {
        self.configuration = configuration
        self.version = version
        self.day = day
        self.now = now
        self.seq = seq
        self.lastOrdinal = lastOrdinal
        self.closedServices = closedServices
        self.openingByHand = openingByHand
        self.series = series
        self.issuedToday = issuedToday
        self.calls = calls
        self.lastActs = lastActs
        self.counters = counters
        self.tickets = tickets
    }
}

extension Office {
    /// This office as the tables should hold it: `loket verify` compares the two.
    public var state: OfficeState {
        OfficeState(
            configuration: published, version: version, day: day, now: now, seq: seq,
            lastOrdinal: lastOrdinal, closedServices: closedServices, openingByHand: openingByHand,
            series: series, issuedToday: issuedToday, calls: calls, lastActs: lastActs,
            counters: counters.values.sorted { $0.id < $1.id },
            tickets: tickets.values.sorted { $0.ordinal < $1.ordinal })
    }
}
