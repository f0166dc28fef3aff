import Foundation
import OfficeFile
import QueueCore
import QueueStore
import Synchronization
import TestDice

/// Days that an office has behind it: visitors are drawn, everything else is the real ledger's answer,
/// written into a real folder on a clock of its own.
struct PastDays {
    /// `PAST_DAYS=14 PAST_VISITORS=330` asks for an office of real size.
    static let count = given("PAST_DAYS") ?? 3
    static let visitors = given("PAST_VISITORS") ?? 100
    static let first = BusinessDay(year: 2026, month: 2, day: 2)!

    private static func given(_ name: String) -> Int? {
        ProcessInfo.processInfo.environment[name].flatMap { Int($0) }
    }

    private(set) var waits: [BusinessDay: [Int]] = [:]
    private let office: Configuration
    private let ledger: Ledger
    private let database: Database
    private let clock = PastClock()
    private var dice = Dice(seed: 1)
    /// What each busy counter has in hand, and when it will be done.
    private var hands: [CounterID: (ticket: TicketID, until: Instant)] = [:]

    /// Makes them in the folder of a server that does not run.
    static func make(in data: String) async throws -> PastDays {
        try FileManager.default.createDirectory(atPath: data, withIntermediateDirectories: true)
        var days = try PastDays(data)
        _ = try await days.ledger.submit(Submission("hall", .found(days.office)))
        for day in 0..<count { try await days.play(first + day) }
        try days.database.close()
        return days
    }

    private init(_ data: String) throws {
        office = try OfficeFile.read(Self.officeFile, file: "office.yaml").configuration
        let database = try Database(path: data + "/loket.db")
        let clock = clock
        ledger = try Ledger(Ledger.Store(database), now: { clock.now })
        self.database = database
    }

    /// Eight hours of visitors, at a load of about nine tenths, and until the last of them is served.
    private mutating func play(_ day: BusinessDay) async throws {
        let opening = PastClock.morning + (day.daysSince1970 - Self.first.daysSince1970).days
        clock.now = max(clock.now, opening)
        for id in office.counters.map(\.id) {
            try await act(.open(id, services: nil, elsewhere: nil), at: id)
        }
        let gap = 480.0 / Double(Self.visitors)
        var arrival = opening + drawn(mean: gap)
        while arrival < opening + 480.minutes || !hands.isEmpty {
            let isOver = arrival >= opening + 480.minutes
            let done = hands.min { ($0.value.until, $0.key) < ($1.value.until, $1.key) }
            if let done, isOver || done.value.until <= arrival {
                clock.now = done.value.until
                hands[done.key] = nil
                try await act(.close(done.value.ticket, .resolved), at: done.key)
            } else {
                clock.now = arrival
                arrival = arrival + drawn(mean: gap)
                try await issue()
            }
            look(on: day)
        }
        for id in office.counters.map(\.id) { try await act(.shut(id), at: id) }
    }

    private mutating func issue() async throws {
        let bits = (0..<16).map { _ in UInt8.random(in: .min ... .max, using: &dice) }
        let service: ServiceID = Bool.random(using: &dice) ? "passports" : "permits"
        let priority: PriorityID = Int.random(in: 0..<10, using: &dice) == 0 ? "priority" : "regular"
        let id = TicketID(bits.map { String($0, radix: 16) }.joined(separator: "-"))
        var submission = Submission(
            "hall",
            .command(
                Command(.issue(Issue(id: id, service: service, priority: priority)), by: .device("door"))))
        submission.secretHash = bits
        _ = try await ledger.submit(submission)
    }

    private func act(_ act: Act, at counter: CounterID) async throws {
        let user = StaffID("clerk\(counter.text)")
        _ = try await ledger.submit(Submission("hall", .command(Command(act, by: .staff(user, .clerk)))))
    }

    /// Whom the counters have called by themselves.
    private mutating func look(on day: BusinessDay) {
        let now = ledger.office("hall")!.read { $0 }
        for counter in office.counters where hands[counter.id] == nil {
            guard let ticket = now.ticket(at: counter.id) else { continue }
            // A load of nine tenths, whatever the number of visitors.
            let mean = 0.9 * 480 / Double(Self.visitors) * Double(office.counters.count)
            hands[counter.id] = (ticket.id, clock.now + 30.seconds + drawn(mean: mean - 0.5))
            waits[day, default: []].append(clock.now - ticket.issuedAt)
        }
    }

    private mutating func drawn(mean minutes: Double) -> Int {
        Int(-60_000 * minutes * log(1 - Double.random(in: 0..<1, using: &dice)))
    }

    private static let officeFile = """
        branch: hall
        timeZone: Europe/Warsaw
        languages: [en]
        priorities: [ { id: regular, headStart: 0 }, { id: priority, headStart: 15 } ]
        services:
          - { id: passports, prefix: A, names: Passports, minutes: 5 }
          - { id: permits, prefix: B, names: Permits, minutes: 5 }
        counters:
          - { id: 1, calls: automatic, services: [passports] }
          - { id: 2, calls: automatic, services: [passports, permits] }
          - { id: 3, calls: automatic, services: [passports, permits] }
          - { id: 4, calls: automatic, services: [permits] }
        staff:
        \((1...4).map { "  - { user: clerk\($0), name: Clerk, role: clerk }" }.joined(separator: "\n"))
        """
}

/// Stands where it is put.
private final class PastClock: Sendable {
    /// Eight o'clock of the first day.
    static let morning = Instant("2026-02-02T07:00:00Z")!
    private let time = Mutex(morning)

    var now: Instant {
        get { time.withLock { $0 } }
        set { time.withLock { $0 = newValue } }
    }
}
