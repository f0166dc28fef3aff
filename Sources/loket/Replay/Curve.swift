import QueueCore

/// How many waited for each service whenever a snapshot was taken.
struct Curve: Encodable {
    let compared: Int
    let different: Int
    let greatestDifference: Int
    let points: [Point]

    struct Point: Encodable {
        let time: TimeOfDay
        let service: ServiceID
        /// By the visits: issued, and not yet called.
        let recorded: Int
        /// On the office's own board.
        let own: Int
        /// As the snapshot itself has it.
        let snapshot: Int
    }

    var isEqual: Bool { different == 0 }
}

extension Curve {
    /// `own`: what the board said, by the snapshots' places in the record.
    init(_ record: RecordedDay, _ own: [[ServiceID: Int]]) {
        points = zip(record.snapshots, own).flatMap { snapshot, own in
            let recorded = record.waiting(at: snapshot.at)
            return record.services.compactMap { service in
                snapshot.lines[service.id].map { line in
                    Point(
                        time: snapshot.at, service: service.id, recorded: recorded[service.id] ?? 0,
                        own: own[service.id] ?? 0, snapshot: line.waiting)
                }
            }
        }
        let differences = points.map { abs($0.own - $0.recorded) }
        compared = points.count
        different = differences.count { $0 != 0 }
        greatestDifference = differences.max() ?? 0
    }
}
