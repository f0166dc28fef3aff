import LocalTime
import QueueClient
import QueueCore
import QueueWire

/// Plays a recorded day through a real server on a throw-away folder.
///
/// The server is started three times on the same folder, each time with a later clock: before opening, for
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
        performance.duration = Double((ContinuousClock.now - began).milliseconds) / 1_000
        return performance
    }

    /// All clerks at their counters, before the office opens.
    private func open(_ folder: ThrowawayFolder) async throws -> (TrialStaff, [Seat]) {
        let office = RecordedOffice(record: record, plan: plan, name: name, timeZone: zone.name)
        let file = try folder.write(office.yaml, to: "office.yaml")
        let before = first - lead - 5.minutes
        return try await TrialServer.with(folder, office: file, at: before, speed: 1) { server in
            try say("\(plan.posts.count) clerks sign in")
            let staff = try await TrialStaff(office.users, of: RecordedOffice.branch, on: server)
            let door = server.client
            let seats = try await plan.posts.mapped(together: 4) { try await Seat($0, staff, at: door) }
            return (staff, seats)
        }
    }

    /// Office time that goes by while a server starts: two real seconds.
    private var lead: Int { max(1.minutes, speed * 2.seconds) }

    private func playDay(_ folder: ThrowawayFolder, _ seats: [Seat]) async throws -> Performance {
        try await TrialServer.with(folder, at: first - lead, speed: speed) { server in
            let clock = try await server.clock(of: RecordedOffice.branch)
            var day = PlayedDay(plan, seats, at: server.url)
            try say("the day runs, \(speed) times as fast as it did")
            for stretch in plan.stretches {
                try await day.play(stretch, by: clock, on: wall, record)
            }
            return try await day.end(speed: speed)
        }
    }

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
