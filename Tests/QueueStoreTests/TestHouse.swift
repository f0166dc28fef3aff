import QueueCore
import Secrets
import Synchronization

@testable import QueueStore

/// A ledger on a store of its own, whose clock stands still until a test moves it. Monday, eight
/// o'clock; nobody is at a counter yet.
final class TestHouse: Sendable {
    let folder: TestFolder
    let database: Database
    let ledger: Ledger
    let clock: TestClock
    let alarms: Alarms

    /// - Parameter store: how the ledger's store differs from the real one.
    init(
        _ offices: [Configuration] = [.test()], in folder: TestFolder? = nil,
        at clock: TestClock = TestClock(), store: (Ledger.Store) -> Ledger.Store = { $0 }
    ) async throws {
        let alarms = Alarms()
        self.folder = try folder ?? TestFolder()
        self.clock = clock
        self.alarms = alarms
        database = try self.folder.database()
        ledger = try Ledger(
            store(Ledger.Store(database)), now: { clock.now }, alarm: { alarms.add($0) })
        for office in offices where ledger.office(office.branch) == nil {
            _ = try await ledger.submit(Submission(office.branch, .found(office)))
        }
    }

    /// The same folder after an end and a new start.
    func restarted() async throws -> TestHouse {
        try database.close()
        return try await TestHouse([], in: folder, at: clock)
    }

    func office(_ branch: BranchID = "test") -> Office { ledger.office(branch)!.read { $0 } }
}

/// The acts in the words of the house.
extension TestHouse {
    @discardableResult
    func act(
        _ act: Act, by actor: Actor = .eva, in branch: BranchID = "test", key: RequestKey? = nil,
        beside: [Beside] = []
    ) async throws(Refusal) -> Receipt {
        var submission = Submission(branch, .command(Command(act, by: actor)), key: key)
        if case .issue(let issue) = act { submission.secretHash = Secrets.hash(issue.id.text, count: 16) }
        submission.beside = beside
        return try await ledger.submit(submission)
    }

    @discardableResult
    func issue(
        _ service: ServiceID = "A", id: TicketID = .fresh(), in branch: BranchID = "test",
        key: RequestKey? = nil, beside: [Beside] = []
    ) async throws(Refusal) -> Ticket {
        let issue = Issue(id: id, service: service)
        return try await act(.issue(issue), by: .kiosk, in: branch, key: key, beside: beside).ticket!
    }

    func open(_ counter: CounterID, by actor: Actor, in branch: BranchID = "test") async throws(Refusal) {
        try await act(.open(counter, services: nil, elsewhere: nil), by: actor, in: branch)
    }

    /// nil: nobody waits.
    func call(
        at counter: CounterID, by actor: Actor, key: RequestKey? = nil
    ) async throws(Refusal) -> Ticket? {
        try await act(.call(counter, .next), by: actor, key: key).ticket
    }
}

/// A clock that stands still until somebody moves it.
final class TestClock: Sendable {
    private let instant: Mutex<Instant>

    init(_ time: String = "2026-03-02T08:00:00Z") { instant = Mutex(Instant(time)!) }

    var now: Instant { instant.withLock { $0 } }

    func advance(by milliseconds: Int) { instant.withLock { $0 = $0 + milliseconds } }
    func set(_ time: String) { instant.withLock { $0 = Instant(time)! } }
}

/// What the ledger cried out.
final class Alarms: Sendable {
    private let heard = Mutex<[String]>([])

    var all: [String] { heard.withLock { $0 } }
    func add(_ alarm: String) { heard.withLock { $0.append(alarm) } }
}

extension TicketID {
    private static let made = Atomic(0)
    static func fresh() -> TicketID { TicketID("t\(made.add(1, ordering: .relaxed).newValue)") }
}

extension Actor {
    static let ana = Actor.staff("ana", .clerk)
    static let bob = Actor.staff("bob", .clerk)
    static let eva = Actor.staff("eva", .supervisor)
    static let kiosk = Actor.device("kiosk")
    static func clerk(_ number: Int) -> Actor { .staff(StaffID("clerk\(number)"), .clerk) }
}

extension Configuration {
    /// Two services, and counters that serve both.
    static func test(
        _ branch: BranchID = "test", counters: Int = 3, overnight: Overnight = .close
    ) -> Configuration {
        Configuration(
            branch: branch, overnight: overnight,
            priorities: [.regular, Priority(id: "priority", headStartMinutes: 15)],
            services: [Service(id: "A", prefix: "A"), Service(id: "B", prefix: "B")],
            counters: (1...counters).map { CounterPlan(id: CounterID("\($0)"), tiers: [["A", "B"]]) })
    }
}

extension RequestKey {
    /// `request` stands for method, path and body.
    static func key(_ key: String, _ request: String = "the request") -> RequestKey {
        RequestKey(scope: "device:kiosk", key: key, request: Secrets.hash(request, count: 16))
    }
}
