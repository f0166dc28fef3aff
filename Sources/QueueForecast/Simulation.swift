import QueueCore

/// Drives the office itself through a scenario on a virtual clock. It has no rules of its own: it
/// opens and closes counters, issues tickets, ends services and lets visitors leave, each at its
/// time; whom a counter calls is the office's answer.
public struct Simulation {
    private let scenario: Scenario
    private var office: Office
    private var agenda = Agenda()
    private var traces: [Trace]
    private let places: [TicketID: Int]
    /// Tells each visitor a window, and learns from what comes of it; nil: nothing is told.
    private var teller: Teller?

    /// One row for each visitor, in their order.
    public static func run(_ scenario: Scenario) -> [Trace] {
        var simulation = Simulation(scenario)
        simulation.play()
        return simulation.traces
    }

    /// The same, and what each visitor was told when the ticket was issued.
    public static func tell(
        _ scenario: Scenario, truth: Truth? = nil, seed: UInt64
    ) -> Told {
        var simulation = Simulation(scenario, Teller(scenario, truth: truth, seed: seed))
        simulation.play()
        let teller = simulation.teller!
        return Told(traces: simulation.traces, windows: teller.told, naive: teller.naive)
    }

    private mutating func play() {
        while let step = agenda.next() { take(step) }
    }

    private init(_ scenario: Scenario, _ teller: Teller? = nil) {
        self.scenario = scenario
        self.teller = teller
        let start = scenario.visitors.lazy.map(\.arrival).min() ?? 0
        office = Office(scenario.configuration, at: .simulated(min(0, start)))
        traces = scenario.visitors.map { Trace($0.ticket) }
        places = Dictionary(
            uniqueKeysWithValues: scenario.visitors.enumerated().map { ($1.ticket, $0) })
        for (index, visitor) in scenario.visitors.enumerated() {
            agenda.add(Step(at: visitor.arrival, what: .arrive, index: index))
        }
        for (index, counter) in scenario.counters.enumerated() {
            for opening in counter.openings.joined {
                agenda.add(Step(at: opening.lowerBound, what: .open, index: index))
                agenda.add(Step(at: opening.upperBound, what: .close, index: index))
            }
        }
    }

    private mutating func take(_ step: Step) {
        switch step.what {
        case .arrive: arrive(step.index, at: step.at)
        case .leave: leave(step.index, at: step.at)
        case .open: act(.open(scenario.counters[step.index].id, services: nil, elsewhere: nil), step)
        case .close: act(.shut(scenario.counters[step.index].id), step)
        case .finish:
            guard let ticket = office.ticket(at: scenario.counters[step.index].id) else {
                preconditionFailure("a counter finishes the visitor in hand")
            }
            act(.close(ticket.id, nil), step)
            if let place = places[ticket.id] { teller?.finished(place, traces[place]) }
        }
    }

    private mutating func arrive(_ index: Int, at time: Int) {
        let visitor = scenario.visitors[index]
        let issue = Issue(
            id: visitor.ticket, service: visitor.service, priority: scenario.priority(of: visitor),
            booked: visitor.booked.map { Instant(milliseconds: $0) }, ordinal: index + 1)
        perform(Command(.issue(issue), by: .device("door")), at: time)
        teller?.tell(index, traces[index], office, at: time)
        guard let patience = visitor.patience, traces[index].call == nil else { return }
        agenda.add(Step(at: time + patience, what: .leave, index: index))
    }

    private mutating func leave(_ index: Int, at time: Int) {
        guard traces[index].call == nil else { return }
        perform(Command(.leave(traces[index].ticket), by: .visitor), at: time)
        traces[index].end = time
        traces[index].outcome = .left
        teller?.left(index, at: time)
    }

    /// An act of the clerk at a counter.
    private mutating func act(_ act: Act, _ step: Step) {
        let clerk = StaffID(scenario.counters[step.index].id.text)
        perform(Command(act, by: .staff(clerk, .clerk)), at: step.at)
    }

    private mutating func perform(_ command: Command, at time: Int) {
        let moment = Moment.simulated(time)
        do throws(Refusal) {
            for event in office.advance(to: moment) { note(event, at: time) }
            for event in try office.perform(command, at: moment) { note(event, at: time) }
        } catch {
            preconditionFailure("a scenario asks for nothing that an office refuses: \(error)")
        }
    }

    /// A call: from now on the counter is busy for as long as the visitor's service takes.
    private mutating func note(_ event: Event, at time: Int) {
        guard case .ticket(let id, _, .called(let counter, _, _)) = event.what, let place = places[id],
            let index = scenario.counters.firstIndex(where: { $0.id == counter })
        else { return }
        let visitor = scenario.visitors[place]
        let end = time + visitor.serviceTime
        traces[place] = Trace(
            id, counter: counter, call: time, end: end, wait: time - visitor.arrival, outcome: .served)
        agenda.add(Step(at: end, what: .finish, index: index))
        teller?.called(place, traces[place])
    }
}

extension Moment {
    /// All of a scenario is one business day: its queue goes on.
    fileprivate static func simulated(_ time: Int) -> Moment {
        Moment(instant: Instant(milliseconds: time), day: BusinessDay(daysSince1970: 0), minute: 0)
    }
}

extension [Range<Int>] {
    /// In order, empty ones gone, and those that touch made one: nobody closes to open again at once.
    fileprivate var joined: [Range<Int>] {
        filter { !$0.isEmpty }.sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { joined, next in
            if let last = joined.last, next.lowerBound <= last.upperBound {
                joined[joined.count - 1] = last.lowerBound..<Swift.max(last.upperBound, next.upperBound)
            } else {
                joined.append(next)
            }
        }
    }
}
