import LocalTime
import QueueClient
import QueueCore
import QueueWire

/// Plays a recorded day through a real server on a throw-away folder.
///
/// The server is started three times on the same folder, each time with another clock: before opening, for
/// the clerks to sign in without office time running away (a sign-in is slow on purpose); for the day
/// itself, with its clock driven; and half a minute after the next midnight, to see the day end.
struct Stage: Sendable {
    let record: RecordedDay
    let plan: Plan
    let name: String
    let zone: LocalTime
    let speed: Int
    /// Tells the person who waits what is going on.
    let say: @Sendable (String) throws -> Void

    /// Above this a server has hardly started when its day is over.
    static let fastest = 10_000

    private var wall: Wall { Wall(day: record.date, zone: zone) }
    private var first: Instant { wall.instant(record.span.lowerBound) }

    func play() async throws -> Performance {
        let began = ContinuousClock.now
        var performance = try await ThrowawayFolder.with(for: "replay") { folder in
            let (staff, seats) = try await open(folder)
            var performance = try await playDay(folder, seats)
            performance.log = try await endDay(folder, staff)
            return performance
        }
        performance.speed = speed
        performance.duration = Double((ContinuousClock.now - began).milliseconds) / 1_000
        return performance
    }

    /// All clerks at their counters, before the office opens.
    private func open(_ folder: ThrowawayFolder) async throws -> (TrialStaff, [Seat]) {
        let office = RecordedOffice(record: record, plan: plan, name: name, timeZone: zone.name)
        let file = try folder.write(office.yaml, to: "office.yaml")
        let before = first - lead(speed) - 5.minutes
        return try await TrialServer.with(folder, office: file, at: before, speed: 1) { server in
            try say("clerks sign in, \(plan.posts.count) of them")
            let staff = try await TrialStaff(office.users, of: RecordedOffice.branch, on: server)
            let door = server.client
            let seats = try await plan.posts.mapped(together: 4) { try await Seat($0, staff, at: door) }
            return (staff, seats)
        }
    }

    /// The acts take what time they take. Where that is so much that the clock, driven as it is, would be at
    /// midnight before the record is, the rest is played by a clock set back and half as fast.
    private func playDay(_ folder: ThrowawayFolder, _ seats: [Seat]) async throws -> Performance {
        var day = PlayedDay(record, plan, seats, on: wall)
        var speed = speed
        while !day.isOver {
            try say("from \(wall.time(day.next)) the day runs \(speed) times as fast as it did")
            day = try await TrialServer.with(folder, at: day.next - lead(speed), speed: speed) { server in
                var day = day
                try await day.play(on: server)
                return day
            }
            guard day.isOver || speed > 1 else { throw Halt.software("the day does not end before midnight") }
            if !day.isOver { speed /= 2 }
        }
        return day.performance
    }

    /// Office time that goes by while a server starts: two real seconds.
    private func lead(_ speed: Int) -> Int { speed * 2.seconds }

    /// The server's first act on a new day is to end the old one.
    private func endDay(_ folder: ThrowawayFolder, _ staff: TrialStaff) async throws -> DayLog {
        try say("midnight: those never called end with the day")
        return try await TrialServer.with(folder, at: wall.end + 30.seconds, speed: 1) { server in
            let head = try await staff.signIn(RecordedOffice.supervisor, to: server.client)
            var log = DayLog()
            for _ in 0..<50 {
                log.take(try await head.events(of: RecordedOffice.branch, after: log.seq))
                if log.entries.allSatisfy({ $0.closedAs != nil }) { break }
                try await Task.sleep(for: .milliseconds(100))
            }
            return log
        }
    }
}
