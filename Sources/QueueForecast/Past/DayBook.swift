import QueueCore

/// What came to pass on a day, so that it can be played again: who came when, how long each service took,
/// who left, and which counters were open. Milliseconds from local midnight.
public struct PastDay: Sendable {
    public let day: BusinessDay
    /// As it was; with the visitors and the counters' openings of this day.
    public var scenario: Scenario
    /// Of each visitor, as it really was; nil: never called.
    public let waits: [Int?]
    /// The office's counters, in the order of its file.
    public let plan: [CounterPlan]
}

/// Writes days down from their events. A transfer is one visitor who goes and another who comes; a clerk
/// with other skills makes another counter of it.
public struct DayBook: Sendable {
    public private(set) var days: [PastDay] = []
    private var current: Draft?

    fileprivate struct Draft {
        let day: BusinessDay
        let midnight: Int
        var configuration: Configuration
        var visits: [Visit] = []
        var open: [TicketID: Int] = [:]
        var posts: [Post] = []
    }

    fileprivate struct Visit {
        let service: ServiceID
        let priority: PriorityID
        let arrival: Int
        let booked: Int?
        var call: Int?
        var end: Int?
        var held = 0
    }

    fileprivate struct Post {
        let counter: CounterID
        let tiers: [[ServiceID]]
        var openings: [Range<Int>]
        /// nil: it is open still.
        var closed = false
    }

    public init() {}

    /// All days, the last one too.
    public mutating func finished() -> [PastDay] {
        close()
        return days
    }

    public mutating func take(_ event: Event, _ office: Office, _ moment: Moment) {
        if current?.day != office.day {
            close()
            let now = moment.instant.milliseconds
            let midnight = now - moment.minute.minutes - now % 1.minutes
            current = Draft(day: office.day, midnight: midnight, configuration: office.configuration)
        }
        let time = event.at.milliseconds - current!.midnight
        current!.configuration = office.configuration
        switch event.what {
        case .issued(let ticket, _, _): arrive(ticket, at: time)
        case .ticket(let id, _, let change):
            if let ticket = office.ticket(id) { note(change, of: ticket, at: time) }
        case .counter(let change, let counter): note(change, counter, office, at: time)
        case .contact, .office, .undone: break
        }
    }

    private mutating func arrive(_ ticket: Ticket, at time: Int) {
        let booked = ticket.booked.map { $0.milliseconds - current!.midnight }
        current!.open[ticket.id] = current!.visits.count
        current!.visits.append(
            Visit(service: ticket.service, priority: ticket.priority, arrival: time, booked: booked))
    }

    private mutating func note(_ change: TicketChange, of ticket: Ticket, at time: Int) {
        guard let place = current!.open[ticket.id] else { return }
        switch change {
        case .called: current!.visits[place].call = time
        case .held: current!.visits[place].held = ticket.leg.held
        case .closed, .requeued:
            current!.visits[place].end = time
            current!.visits[place].held = ticket.leg.held
            current!.open[ticket.id] = nil
        case .transferred:
            current!.visits[place].end = time
            arrive(ticket, at: time)
        default: break
        }
    }

    private mutating func note(
        _ change: CounterChange, _ counter: Counter, _ office: Office, at time: Int
    ) {
        if let last = current!.posts.lastIndex(where: { $0.counter == counter.id && !$0.closed }) {
            let from = current!.posts[last].openings.removeLast().lowerBound
            current!.posts[last].openings.append(from..<max(from, time))
            current!.posts[last].closed = true
        }
        guard change == .opened || change == .takenOver, counter.state == .open else { return }
        let tiers = office.tiers(at: counter.id)
        let same = current!.posts.firstIndex { $0.counter == counter.id && $0.tiers == tiers }
        if let same {
            current!.posts[same].openings.append(time..<Self.end)
            current!.posts[same].closed = false
        } else {
            current!.posts.append(Post(counter: counter.id, tiers: tiers, openings: [time..<Self.end]))
        }
    }

    private static let end = 1.days

    private mutating func close() {
        guard let draft = current, !draft.visits.isEmpty else { return }
        days.append(draft.finished)
        current = nil
    }
}

extension DayBook.Draft {
    fileprivate var finished: PastDay {
        let rule = configuration.appointments
        let kept = Priority(id: "appointment", headStart: rule.headStart)
        let classes = configuration.priorities + (configuration.priority(kept.id) == nil ? [kept] : [])
        let means = Dictionary(grouping: visits, by: \.service).mapValues { visits in
            let times = visits.compactMap(\.serviceTime)
            return times.isEmpty ? 5.minutes : times.reduce(0, +) / times.count
        }
        let visitors = visits.enumerated().map { index, visit in
            Scenario.Visitor(
                TicketID("\(index + 1)"), arrival: visit.arrival, service: visit.service,
                priority: visit.booked == nil ? visit.priority : kept.id,
                serviceTime: visit.serviceTime ?? means[visit.service] ?? 5.minutes,
                patience: visit.call == nil ? visit.end.map { max(0, $0 - visit.arrival) } : nil,
                booked: visit.booked)
        }
        let counted = Dictionary(grouping: posts.indices) { posts[$0].counter }
        let scenario = Scenario(
            services: configuration.services.map(\.id),
            counters: posts.enumerated().map { index, post in
                let place = counted[post.counter]!.firstIndex(of: index)!
                let name = post.counter.text + (place == 0 ? "" : "/\(place + 1)")
                return Scenario.Post(CounterID(name), tiers: post.tiers, openings: post.openings)
            },
            priorities: classes, discipline: configuration.discipline, grace: rule.grace,
            visitors: visitors)
        let waits = visits.map { visit in visit.call.map { $0 - visit.arrival } }
        return PastDay(day: day, scenario: scenario, waits: waits, plan: configuration.counters)
    }
}

extension DayBook.Visit {
    fileprivate var serviceTime: Int? {
        guard let call, let end else { return nil }
        return max(0, end - call - held)
    }
}
