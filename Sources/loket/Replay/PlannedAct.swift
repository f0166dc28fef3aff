import QueueCore

/// One thing that a visitor or a clerk does in a recorded day.
struct PlannedAct: Sendable {
    enum What: Hashable, Sendable {
        /// A visitor, an index into the record's visits, takes a ticket.
        case issue(Int, ServiceID)
        /// Somebody of whom nothing is recorded takes a ticket for this service and goes away, so that
        /// the series can go on.
        case pass(ServiceID)
        /// A visitor is called.
        case call(Int, ServiceID)
    }

    let at: TimeOfDay
    let what: What
    /// Of the series that it belongs to.
    let prefix: String
}

extension PlannedAct {
    /// All acts of a day, by time; within a second tickets first, and both by number.
    static func all(of record: RecordedDay, series: [String: Series]) -> [PlannedAct] {
        var series = series
        let visits = record.visits.enumerated()
        let issues = visits.flatMap { index, visit -> [PlannedAct] in
            let prefix = visit.number.prefix
            let passed = series[prefix]?.passed(before: visit.number.value) ?? 0
            let acts =
                Array(repeating: What.pass(visit.service), count: passed) + [.issue(index, visit.service)]
            return acts.map { PlannedAct(at: visit.issued, what: $0, prefix: prefix) }
        }
        let calls = visits.compactMap { index, visit in
            visit.callable.map {
                PlannedAct(at: $0, what: .call(index, visit.service), prefix: visit.number.prefix)
            }
        }
        .sorted { ($0.at, $0.number(in: record)) < ($1.at, $1.number(in: record)) }
        return merged(issues, calls)
    }

    private func number(in record: RecordedDay) -> Int {
        if case .call(let index, _) = what { record.visits[index].number.value } else { 0 }
    }

    private static func merged(_ issues: [PlannedAct], _ calls: [PlannedAct]) -> [PlannedAct] {
        var merged: [PlannedAct] = []
        var calls = calls[...]
        for issue in issues {
            let before = calls.prefix { $0.at < issue.at }
            calls = calls.dropFirst(before.count)
            merged += before + [issue]
        }
        return merged + calls
    }
}
