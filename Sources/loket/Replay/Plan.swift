import QueueCore

/// How a recorded day is played: the counters, and all acts in the order in which the office must see
/// them.
struct Plan: Sendable {
    /// The numbers of one series of letters.
    let series: [String: Series]
    let posts: [Post]
    let stretches: [Stretch]
    /// The services of each series.
    let lanes: [String: Set<ServiceID>]

    /// One counter with its clerk, for one service.
    struct Post: Sendable {
        let counter: CounterID
        let clerk: StaffID
        let service: ServiceID
    }

    /// All that happens up to a snapshot. Its lanes do not touch one another's tickets, numbers or
    /// counters and may run side by side; the snapshot is taken when all of them are done.
    struct Stretch: Sendable {
        var lanes: [String: [PlannedAct]]
        /// An index into the record's snapshots; nil after the last one.
        let snapshot: Int?
    }

    init(_ record: RecordedDay) throws {
        series = try Series.all(of: record)
        posts = Plan.posts(for: record)
        lanes = Dictionary(grouping: record.visits, by: \.number.prefix).mapValues { Set($0.map(\.service)) }
        stretches = Plan.stretches(PlannedAct.all(of: record, series: series), record.snapshots)
    }

    /// One series of numbers for each lane, so that its tickets are taken in the recorded order.
    private static func stretches(
        _ acts: [PlannedAct], _ snapshots: [RecordedDay.Snapshot]
    ) -> [Stretch] {
        var rest = acts[...]
        var stretches = snapshots.indices.map { index in
            let now = rest.prefix { $0.at <= snapshots[index].at }
            rest = rest.dropFirst(now.count)
            return Stretch(lanes: Dictionary(grouping: now, by: \.prefix), snapshot: index)
        }
        if !rest.isEmpty {
            stretches.append(Stretch(lanes: Dictionary(grouping: rest, by: \.prefix), snapshot: nil))
        }
        return stretches
    }
}

// How many counters it takes. The record does not say at which counter somebody was served, nor when
// that ended; here a visit ends with its counter's next call, so that any number of counters can play
// the day. As many serve each service as were ever seen open for it at once, but no more than it has
// calls, and one at least: every service of an office has a counter.
extension Plan {
    private static func posts(for record: RecordedDay) -> [Post] {
        let calls = Dictionary(grouping: record.visits.filter { $0.called != nil }, by: \.service)
        let places = record.services.flatMap { service in
            let open = record.snapshots.compactMap { $0.lines[service.id]?.countersOpen }.max() ?? 1
            let count = max(1, min(open, calls[service.id]?.count ?? 0))
            return Array(repeating: service.id, count: count)
        }
        return places.enumerated().map { index, service in
            Post(counter: CounterID("\(index + 1)"), clerk: StaffID("r\(index + 1)"), service: service)
        }
    }
}
