import QueueClient
import QueueCore
import QueueWire

/// A recorded day as far as it has been played.
struct PlayedDay: Sendable {
    private var lanes: [String: Lane]
    private let door: QueueClient
    private var waiting: [[ServiceID: Int]] = []

    /// `url`: of the server to which the seats move.
    init(_ plan: Plan, _ seats: [Seat], at url: String) {
        let door = QueueClient(server: url)
        self.door = door
        let moved = seats.map { $0.moved(to: url) }
        lanes = plan.lanes.mapValues { services in
            Lane(moved.filter { services.contains($0.post.service) }, door: door)
        }
    }

    /// Plays what happened up to a snapshot, and takes it.
    mutating func play(
        _ stretch: Plan.Stretch, by clock: OfficeClock, on wall: Wall, _ record: RecordedDay
    ) async throws {
        try await withThrowingTaskGroup(of: (String, Lane).self) { group in
            for (prefix, acts) in stretch.lanes {
                guard var lane = lanes[prefix] else {
                    preconditionFailure("a plan has a lane for each series")
                }
                group.addTask {
                    try await lane.play(acts, by: clock, on: wall)
                    return (prefix, lane)
                }
            }
            for try await (prefix, lane) in group { lanes[prefix] = lane }
        }
        guard let snapshot = stretch.snapshot else { return }
        try await clock.sleep(until: wall.instant(record.snapshots[snapshot].at))
        waiting.append(try await countWaiting())
    }

    private func countWaiting() async throws -> [ServiceID: Int] {
        do throws(ClientFailure) {
            let board = try await door.send(Endpoints.board, [RecordedOffice.branch.text])
            return Dictionary(board.waiting.map { ($0.service, $0.count) }) { first, _ in first }
        } catch {
            throw Halt(error, while: "reading the board")
        }
    }

    /// The clerks go home; what has become of the day.
    mutating func end(speed: Int) async throws -> Performance {
        var performance = Performance()
        for prefix in lanes.keys.sorted() {
            try await lanes[prefix]?.leave()
        }
        for lane in lanes.values {
            performance.numbers.merge(lane.numbers) { first, _ in first }
            performance.passed += lane.passed
            performance.delay = max(performance.delay, lane.delay)
        }
        performance.waiting = waiting
        performance.speed = speed
        return performance
    }
}
