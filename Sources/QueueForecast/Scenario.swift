import QueueCore

/// What an office meets: who comes when, and which counters are open. All times are in milliseconds
/// from opening; the days of a longer scenario follow one another without a break in the queue.
public struct Scenario: Sendable {
    public var services: [ServiceID]
    /// In the order in which counters act at one instant.
    public var counters: [Post]
    public var priorities: [Priority]
    public var discipline: DisciplineRule
    /// How long after the booked time an appointment is still kept.
    public var grace: Int
    /// In the order of their tickets, which settles ties.
    public var visitors: [Visitor]

    public init(
        services: [ServiceID], counters: [Post], priorities: [Priority] = [.regular],
        discipline: DisciplineRule = .headStart, grace: Int = 10.minutes, visitors: [Visitor]
    ) {
        self.services = services
        self.counters = counters
        self.priorities = priorities
        self.discipline = discipline
        self.grace = grace
        self.visitors = visitors
    }

    /// A counter, what it serves, and when.
    public struct Post: Hashable, Sendable {
        public var id: CounterID
        /// The first tier with anyone callable is taken.
        public var tiers: [[ServiceID]]
        /// Between two of them is a break.
        public var openings: [Range<Int>]

        public init(_ id: CounterID, tiers: [[ServiceID]], openings: [Range<Int>]) {
            self.id = id
            self.tiers = tiers
            self.openings = openings
        }
    }

    /// One who comes, with what only fate knows: how long the service takes, and when patience ends.
    public struct Visitor: Hashable, Sendable {
        public var ticket: TicketID
        public var arrival: Int
        public var service: ServiceID
        /// nil: the first class.
        public var priority: PriorityID?
        public var serviceTime: Int
        /// nil: waits for ever.
        public var patience: Int?
        public var booked: Int?

        public init(
            _ ticket: TicketID, arrival: Int, service: ServiceID, priority: PriorityID? = nil,
            serviceTime: Int, patience: Int? = nil, booked: Int? = nil
        ) {
            self.ticket = ticket
            self.arrival = arrival
            self.service = service
            self.priority = priority
            self.serviceTime = serviceTime
            self.patience = patience
            self.booked = booked
        }
    }
}

extension Scenario {
    /// The class of those who come too late for their appointment.
    private static let walkIn = Priority(id: "late appointment", headStart: 0)

    /// The class with which a visitor gets a ticket. A late appointment has no present; where the class
    /// goes before all times, it keeps its rank.
    func priority(of visitor: Visitor) -> PriorityID? {
        let isLate = visitor.booked.map { $0 + grace < visitor.arrival } ?? false
        return isLate && discipline == .headStart ? Self.walkIn.id : visitor.priority
    }

    /// An office that calls by itself, and is open always: its counters alone open and close.
    var configuration: Configuration {
        Configuration(
            branch: "simulation", discipline: discipline, priorities: priorities + [Self.walkIn],
            // The present of an appointment is that of its class.
            appointments: AppointmentRule(headStart: 0, grace: grace, latest: .max),
            services: services.map { Service(id: $0, prefix: $0.text) },
            counters: counters.map { CounterPlan(id: $0.id, calls: .automatic, tiers: $0.tiers) })
    }
}
