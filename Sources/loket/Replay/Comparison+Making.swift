import QueueCore

extension Comparison {
    init(_ record: RecordedDay, _ plan: Plan, in timeZone: String, _ performance: Performance) {
        let tickets = performance.tickets
        day = record.date.description
        self.timeZone = timeZone
        speed = performance.speed
        counters = plan.posts.count
        durationSeconds = performance.duration
        delaySeconds = performance.delay
        services = record.services.map { service in
            ServiceRow(
                service: service.id, name: service.name(in: record.languages),
                tickets: Pair(
                    recorded: Tickets(record.visits.filter { $0.service == service.id }),
                    own: Tickets(tickets.filter { $0.service == service.id })))
        }
        total = Pair(recorded: Totals(record.visits), own: Totals(tickets))
        numbers = Numbers(record.visits, performance.numbers)
        curve = Curve(record, performance.waiting)
        waits = ([nil] + record.services.map(\.id)).map { service in
            WaitRow(
                service: service, recorded: WaitFigures(record.waits(for: service)),
                own: WaitFigures(tickets.waits(for: service)))
        }
        notes = record.contradictions + performance.remarks
        isEqual =
            total.isEqual && services.allSatisfy(\.tickets.isEqual) && numbers.different.isEmpty
            && curve.isEqual
    }
}

extension [DayLog.Entry] {
    /// Of all services where none is named, in seconds.
    fileprivate func waits(for service: ServiceID?) -> [Int] {
        filter { service == nil || $0.service == service }.compactMap(\.wait)
    }
}

extension Performance {
    /// All but those that stand in for holes in the record.
    fileprivate var tickets: [DayLog.Entry] { log.entries.filter { $0.closedAs != .left } }

    fileprivate var remarks: [String] {
        guard passed > 0 else { return [] }
        return [
            "The record lacks \(passed) numbers in the middle of a series: those tickets were taken and "
                + "given up at once, and are not counted."
        ]
    }
}

extension Comparison.Totals {
    fileprivate init(_ visits: [RecordedDay.Visit]) {
        issued = visits.count
        called = visits.count { $0.called != nil }
        served = called
        endOfDay = issued - called
    }

    fileprivate init(_ tickets: [DayLog.Entry]) {
        issued = tickets.count
        called = tickets.count { $0.calledAt != nil }
        served = tickets.count { $0.closedAs == .served }
        endOfDay = tickets.count { $0.closedAs == .endOfDay }
    }
}

extension Comparison.Tickets {
    fileprivate init(_ visits: [RecordedDay.Visit]) {
        let called = visits.filter { $0.called != nil }
        let last = called.max { ($0.callable!, $0.number.value) < ($1.callable!, $1.number.value) }
        issued = visits.count
        self.called = called.count
        lastIssued = visits.last?.number.description
        lastCalled = last?.number.description
    }

    fileprivate init(_ tickets: [DayLog.Entry]) {
        let called = tickets.filter { $0.calledAt != nil }
        issued = tickets.count
        self.called = called.count
        lastIssued = tickets.last?.number
        lastCalled = called.max { $0.calledIn! < $1.calledIn! }?.number
    }
}

extension Comparison.Numbers {
    fileprivate init(_ visits: [RecordedDay.Visit], _ own: [Int: String]) {
        compared = visits.count
        different = visits.enumerated().compactMap { index, visit in
            own[index] == visit.number.description
                ? nil : Different(recorded: visit.number.description, own: own[index])
        }
    }
}

extension RecordedDay.Service {
    /// A service without a name is known by its letter.
    func name(in languages: [String]) -> String {
        languages.lazy.compactMap { names[$0] }.first ?? id.text
    }
}
