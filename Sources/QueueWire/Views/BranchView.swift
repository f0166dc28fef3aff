import QueueCore

/// What a visitor may know of a branch before taking a ticket.
public struct BranchView: Codable, Sendable {
    public var id: BranchID
    public var names: Texts
    public var address: String
    public var timeZone: String
    public var languages: [String]
    public var open: Bool
    /// The present or next opening; nil where none is near, or it does not end.
    public var opensAt: Instant?
    public var closesAt: Instant?
    /// Where to ask for help.
    public var help: Texts
    public var services: [ServiceView]
    public var groups: [ServiceGroup]
    public var counters: [CounterView]
    public var priorities: [PriorityView]
    public var notices: [Notice]

    public init(_ office: Office, at moment: Moment, _ times: OpeningTimes, reasons: [ServiceID: String]) {
        let plan = office.configuration
        id = plan.branch
        names = plan.name
        address = plan.address
        timeZone = plan.timeZone
        languages = plan.languages
        open = office.isOpen(at: moment)
        opensAt = times.opensAt
        closesAt = times.closesAt
        help = plan.help
        services = plan.services.filter { !$0.isInternal && !$0.isRetired }.map {
            ServiceView($0, in: office, at: moment, reason: reasons[$0.id])
        }
        groups = plan.groups
        counters = plan.counters.map { CounterView($0, office.counters[$0.id]?.state ?? .closed) }
        priorities = plan.priorities.map(PriorityView.init)
        notices = plan.notices.filter { $0.isShown(on: moment.day) }
    }
}

/// What a visitor may know of a service.
public struct ServiceView: Codable, Sendable {
    public var id: ServiceID
    public var prefix: String
    public var group: String?
    public var names: Texts
    public var open: Bool
    /// In words; nil where it is open.
    public var closedReason: String?
    public var waiting: Int
    public var wait: Wait

    public init(_ service: Service, in office: Office, at moment: Moment, reason: String?) {
        id = service.id
        prefix = service.prefix
        group = service.group
        names = service.names
        open = office.takes(service, at: moment)
        closedReason = open ? nil : reason
        waiting = office.waiting(for: service.id)
        wait = .unknown
    }
}

extension Office {
    /// Whether a kiosk would get a ticket for this service now.
    public func takes(_ service: Service, at moment: Moment) -> Bool {
        let isFull = service.limit.map { issuedToday[service.id, default: 0] >= $0 } ?? false
        return isOpen(at: moment) && isOpen(service.id, at: moment.instant) && !isFull && !service.isRetired
    }
}

/// What a visitor may know of a counter.
public struct CounterView: Codable, Sendable {
    public var id: CounterID
    public var names: Texts
    public var hall: String?
    public var state: Counter.State

    public init(_ plan: CounterPlan, _ state: Counter.State) {
        id = plan.id
        names = plan.name
        hall = plan.hall
        self.state = state
    }
}

/// A counter as staff see it.
public struct StaffCounter: Codable, Sendable {
    public var id: CounterID
    public var names: Texts
    public var hall: String?
    public var state: Counter.State
    /// What it becomes when the visitor in hand is done.
    public var next: Counter.State?
    public var staff: StaffID?
    public var reason: String?
    /// The services that it serves now, in tiers.
    public var tiers: [[ServiceID]]
    public var ticket: TicketID?
    public var number: String?
    public var ticketState: TicketFacts.State?

    public init(_ counter: Counter, in office: Office, reason: String?) {
        let plan = office.configuration.counter(counter.id)
        let hand = office.ticket(at: counter.id)
        id = counter.id
        names = plan?.name ?? [:]
        hall = plan?.hall
        state = counter.state
        next = counter.next
        staff = counter.staff
        self.reason = reason
        tiers = office.tiers(at: counter.id)
        ticket = hand?.id
        number = hand?.number
        ticketState = hand.map { TicketFacts.State($0.state) }
    }
}

/// A class of visitors, as it is offered to them.
public struct PriorityView: Codable, Sendable {
    public var id: PriorityID
    public var names: Texts
    public var headStartSeconds: Int

    init(_ priority: Priority) {
        id = priority.id
        names = priority.names
        headStartSeconds = priority.headStartMinutes * 60
    }
}
