import QueueClient
import QueueCore
import QueueWire

/// A recorded day as far as it has been played.
struct PlayedDay: Sendable {
    private let record: RecordedDay
    private let wall: Wall
    private var rest: ArraySlice<Plan.Stretch>
    private var lanes: [String: Lane]
    private var waiting: [[ServiceID: Int]] = []
    /// All is played, and the clerks have gone home.
    private(set) var isOver = false

    init(_ record: RecordedDay, _ plan: Plan, _ seats: [Seat], on wall: Wall) {
        self.record = record
        self.wall = wall
        rest = plan.stretches[...]
        lanes = plan.lanes.mapValues { services in
            Lane(seats.filter { services.contains($0.post.service) })
        }
    }

    /// When the next thing is due.
    var next: Instant {
        let acts = rest.first?.lanes.values.compactMap(\.first?.at).min()
        return wall.instant(acts ?? snapshot?.at ?? record.span.upperBound)
    }

    private var snapshot: RecordedDay.Snapshot? {
        rest.first?.snapshot.map { record.snapshots[$0] }
    }

    /// Goes on until all is over, or the clock would run into midnight: then the rest is for another clock.
    mutating func play(on server: TrialServer) async throws {
        let clock = try await server.clock(of: RecordedOffice.branch)
        for prefix in lanes.keys { lanes[prefix]?.move(to: server.client) }
        while let stretch = rest.first {
            let unplayed = try await play(stretch, by: clock)
            rest[rest.startIndex].lanes = unplayed
            if let snapshot { try await clock.sleep(until: wall.instant(snapshot.at)) }
            guard unplayed.isEmpty, !clock.shows(wall.end, within: .milliseconds(500)) else { return }
            if snapshot != nil { waiting.append(try await server.client.countWaiting()) }
            rest.removeFirst()
        }
        // All of them have gone before midnight, or none: this takes some seconds.
        guard !clock.shows(wall.end, within: .seconds(4)) else { return }
        for prefix in lanes.keys { try await lanes[prefix]?.leave() }
        isOver = true
    }

    /// All lanes side by side; what they could not play any more.
    private mutating func play(
        _ stretch: Plan.Stretch, by clock: OfficeClock
    ) async throws -> [String: [PlannedAct]] {
        let (before, wall) = (lanes, wall)
        return try await withThrowingTaskGroup(of: (String, Lane, [PlannedAct]).self) { group in
            for (prefix, acts) in stretch.lanes {
                guard var lane = before[prefix] else {
                    preconditionFailure("a plan has a lane for each series")
                }
                group.addTask {
                    let rest = try await lane.play(acts, by: clock, on: wall)
                    return (prefix, lane, rest)
                }
            }
            var unplayed: [String: [PlannedAct]] = [:]
            for try await (prefix, lane, rest) in group {
                lanes[prefix] = lane
                if !rest.isEmpty { unplayed[prefix] = rest }
            }
            return unplayed
        }
    }

    var performance: Performance {
        var performance = Performance()
        for lane in lanes.values {
            performance.numbers.merge(lane.numbers) { first, _ in first }
            performance.passed += lane.passed
            performance.delay = max(performance.delay, lane.delay)
        }
        performance.waiting = waiting
        return performance
    }
}

extension QueueClient {
    /// By service, as the board says.
    fileprivate func countWaiting() async throws -> [ServiceID: Int] {
        do throws(ClientFailure) {
            let board = try await send(Endpoints.board, [RecordedOffice.branch.text])
            return Dictionary(board.waiting.map { ($0.service, $0.count) }) { first, _ in first }
        } catch {
            throw Halt(error, while: "reading the board")
        }
    }
}
