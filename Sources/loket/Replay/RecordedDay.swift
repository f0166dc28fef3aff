import QueueCore

/// A real day as somebody wrote it down: what the office offered, who came when and was called when,
/// and what the lobby looked like every few minutes.
struct RecordedDay: Sendable {
    var date: BusinessDay
    /// Of the services' names, the house's first.
    var languages: [String]
    /// In the order of services.csv; then those that the other files alone name.
    var services: [Service]
    /// In the order of their issue.
    var visits: [Visit]
    /// In the order of time; empty where nobody took any.
    var snapshots: [Snapshot]
}

extension RecordedDay {
    struct Service: Sendable {
        let id: ServiceID
        var names: Texts = [:]
        /// The day's totals as the record itself adds them up, if it does.
        var issued: Int?
        var called: Int?
    }

    struct Visit: Sendable {
        let number: TicketNumber
        let service: ServiceID
        let issued: TimeOfDay
        /// nil: never called.
        let called: TimeOfDay?

        /// Nobody can be called before there is a ticket, whatever was written down.
        var callable: TimeOfDay? { called.map { max($0, issued) } }
    }

    struct Snapshot: Sendable {
        struct Line: Sendable {
            let waiting: Int
            let countersOpen: Int?
        }

        let at: TimeOfDay
        var lines: [ServiceID: Line]
    }
}

extension RecordedDay {
    /// How many waited for each service when all of that second had happened.
    func waiting(at time: TimeOfDay) -> [ServiceID: Int] {
        visits.reduce(into: [:]) { waiting, visit in
            guard visit.issued <= time, visit.callable.map({ $0 > time }) ?? true else { return }
            waiting[visit.service, default: 0] += 1
        }
    }

    /// How long each of those called had waited, in seconds.
    func waits(for service: ServiceID?) -> [Int] {
        visits.compactMap { visit in
            guard service == nil || visit.service == service, let called = visit.callable else { return nil }
            return called.seconds - visit.issued.seconds
        }
    }

    /// The first and the last second of which anything is recorded.
    var span: ClosedRange<TimeOfDay> {
        let times = visits.flatMap { [$0.issued] + ($0.callable.map { [$0] } ?? []) } + snapshots.map(\.at)
        let noon = TimeOfDay(seconds: 12 * 3600)
        return (times.min() ?? noon)...(times.max() ?? noon)
    }
    /// At which the day takes 10 seconds, or longer if more happens than an ordinary machine does in that
    /// time: an issue, a call and a closing for each ticket, at 7 ms each.
    var ordinarySpeed: Int {
        let acts = visits.reduce(0) { $0 + ($1.called == nil ? 1 : 3) }
        return max(1, (span.upperBound.seconds - span.lowerBound.seconds) * 1_000 / max(10_000, acts * 7))
    }
}
