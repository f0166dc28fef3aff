/// Visits being added up.
public struct VisitTally: Sendable {
    private var counts = VisitFigures()
    private var waits: [Int] = []
    private var walks: [Int] = []
    private var services: [Int] = []
    private var holds: [Int] = []
    private var atCounters = 0

    public init() {}

    public var figures: VisitFigures {
        var figures = counts
        figures.waiting = TimeFigures(milliseconds: waits)
        figures.walking = TimeFigures(milliseconds: walks)
        figures.serving = TimeFigures(milliseconds: services)
        figures.held = TimeFigures(milliseconds: holds)
        figures.counterSeconds = atCounters.wholeSeconds
        return figures
    }

    /// Counts what became of a visit.
    public mutating func add(_ visit: PastVisit) {
        switch visit.kind {
        case .contact: counts.contacts += 1
        case .ticket(let ending):
            counts.issued += 1
            switch ending {
            case .served: counts.served += 1
            case .absent: counts.absent += 1
            case .left: counts.abandoned += 1
            case .endOfDay: counts.endOfDay += 1
            case nil: counts.open += 1
            }
        }
        if visit.wasServed { counts.outcomes.add(visit.outcome) }
    }

    /// Counts the times of one of its legs.
    public mutating func add(_ leg: Leg, at place: Int, of visit: PastVisit, _ times: ServiceTimes) {
        guard visit.kind != .contact else {
            atCounters += (leg.closedAt ?? leg.waitingAt) - leg.waitingAt
            return
        }
        let isLast = place == visit.legs.count - 1
        if place == 0 || !leg.wasAdded { addArrival(leg, hasLeft: isLast && visit.hasLeft, times) }
        if leg.held > 0 { holds.append(leg.held) }
        // Nobody knows when a visit really ended that midnight had to close.
        guard let ended = leg.closedAt, !(isLast && visit.kind == .ticket(.endOfDay)) else { return }
        if let called = leg.calledAt { atCounters += ended - called - leg.held }
        if let started = leg.startedAt { addService(ended - started - leg.held, leg, times) }
    }

    private mutating func addArrival(_ leg: Leg, hasLeft: Bool, _ times: ServiceTimes) {
        if let called = leg.calledAt {
            let wait = called - leg.waitingAt
            waits.append(wait)
            if let target = times.target { counts.withinTarget.add(wait <= target) }
            if let started = leg.startedAt, !leg.isStartAssumed { walks.append(started - called) }
        } else if hasLeft, let left = leg.closedAt, let target = times.target, left - leg.waitingAt > target {
            counts.withinTarget.add(false)
        }
    }

    private mutating func addService(_ time: Int, _ leg: Leg, _ times: ServiceTimes) {
        services.append(time)
        guard let budget = times.budget, !leg.log.individualAttention else { return }
        counts.withinBudget.add(time <= budget)
    }
}

extension PastVisit {
    var hasLeft: Bool { kind == .ticket(.left) }
    var wasServed: Bool { kind == .contact || kind == .ticket(.served) }
}

extension Leg {
    /// Begun while serving: nobody waited for it or walked.
    fileprivate var wasAdded: Bool { calledAt == waitingAt && startedAt == waitingAt }
}
