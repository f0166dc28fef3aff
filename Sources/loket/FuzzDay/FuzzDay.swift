import JSON
import LocalTime
import QueueCore
import QueueStore

/// One day of two offices that share their people, through the real ledger: random acts in random batches,
/// clocks that jump, disks that fail, servers that start again, office files that change.
struct FuzzDay {
    static let branches: [BranchID] = ["here", "there"]
    /// Stands in everything personal, and nowhere else.
    static let personal = "Zaupno"

    let seed: UInt64
    var dice: SeededGenerator
    let surroundings: FuzzSurroundings
    let faults = FuzzFaults()
    var store: FuzzStore
    var ledger: Ledger
    var watches: [BranchID: Watch] = [:]
    var whims: [BranchID: Whim] = [:]
    /// Requests with a key: those that nobody answered, and what the others were answered.
    var unanswered: [FuzzRequest] = []
    var answered: [(request: FuzzRequest, ticket: TicketID?)] = []
    /// Every ticket that was asked for under one key.
    var asked: [String: [TicketID]] = [:]
    var keys = 0
    /// How often each type of event happened, each refusal, each fault.
    var met: [String: Int] = [:]
    private(set) var step = 0

    /// What broke, and where to find it again.
    struct Broken: Error, CustomStringConvertible {
        let seed: UInt64
        let step: Int
        let rule: String
        var description: String { "SEED=\(seed), step \(step): \(rule)" }
    }

    /// Plays the whole day.
    static func play(seed: UInt64, in store: FuzzStore = .inMemory) async throws -> [String: Int] {
        var day = try FuzzDay(seed: seed, in: store)
        do {
            try await day.play()
        } catch let broken as Watch.Broken {
            throw Broken(seed: seed, step: day.step, rule: broken.description)
        }
        try day.store.close()
        return day.met
    }

    private init(seed: UInt64, in store: FuzzStore) throws {
        self.seed = seed
        self.store = store
        dice = SeededGenerator(seed: seed)
        surroundings = FuzzSurroundings(at: Self.morning(&dice))
        ledger = try Self.ledger(on: store, faults, surroundings)
    }

    static func ledger(
        on store: FuzzStore, _ faults: FuzzFaults, _ surroundings: FuzzSurroundings
    ) throws -> Ledger {
        try Ledger(
            faults.under(store.store), now: { surroundings.now }, alarm: { surroundings.alarm($0) })
    }

    private mutating func play() async throws {
        for branch in Self.branches { try await found(branch) }
        for number in 1...Int.random(in: 60...300, using: &dice) {
            step = number
            try await act()
            if number.isMultiple(of: 50) { try await checkAll() }
        }
        try await endDay()
    }

    private mutating func found(_ branch: BranchID) async throws {
        whims[branch] = Whim(SeededGenerator(seed: dice.next()))
        let configuration = Configuration.anywhere(branch, &dice)
        let moment = LocalTime(configuration.timeZone)!.moment(at: surroundings.now)
        watches[branch] = Watch(Office(configuration, at: moment))
        for result in await ledger.submit(all: [Submission(branch, .found(configuration))]) {
            _ = try result.get()
        }
        try await follow()
    }

    /// Over the next midnight of both branches.
    private mutating func endDay() async throws {
        surroundings.now = surroundings.now + 26 * 60.minutes
        try await checkAll()
        surroundings.now = surroundings.now + 1.days
        try await checkAll()
    }
}

extension FuzzDay {
    /// Any day of three years, one of three near a change to or from daylight-saving time.
    private static func morning(_ dice: inout SeededGenerator) -> Instant {
        let start = Instant("2026-01-01T00:00:00Z")! + Int.random(in: 0..<1_096, using: &dice).days
        let zone = LocalTime("Europe/Warsaw")!.timeZone
        guard dice.isOne(in: 3), let change = zone.nextDaylightSavingTimeTransition(after: .init(start))
        else {
            return start + Int.random(in: 0..<1.days, using: &dice)
        }
        return Instant(change) - Int.random(in: 0..<16 * 60.minutes, using: &dice)
    }

    /// Mostly seconds or minutes; now and then hours, nothing at all, or a clock that goes back.
    mutating func passTime() {
        let now = surroundings.now
        switch Int.random(in: 0..<200, using: &dice) {
        case 0: surroundings.now = now - Int.random(in: 0...2 * 60.minutes, using: &dice)
        case 1, 2: surroundings.now = now + Int.random(in: 0...3 * 60.minutes, using: &dice)
        case 3: surroundings.now = now + Int.random(in: 0...1.days, using: &dice)
        case 4..<40: break
        default: surroundings.now = now + Int.random(in: 0...6.minutes, using: &dice)
        }
    }
}

extension Configuration {
    /// A house in one of the places where clocks change, change by half an hour, or never.
    static func anywhere(_ branch: BranchID, _ dice: inout SeededGenerator) -> Configuration {
        var house = Configuration.house(&dice, branch: branch)
        let zones = [
            "Europe/Warsaw", "Europe/Warsaw", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu",
        ]
        house.timeZone = zones.randomElement(using: &dice)!
        return house
    }
}
