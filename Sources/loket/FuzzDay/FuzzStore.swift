import QueueCore
import QueueStore
import Synchronization

/// Where a simulated day is kept, and how it is looked at from outside.
struct FuzzStore: Sendable {
    var store: Ledger.Store
    /// The texts of the log behind an event.
    var log: @Sendable (BranchID, Int) async throws -> [String]
    /// What the store finds wrong with itself.
    var findings: @Sendable () throws -> [String]
    /// The same store under a new life of the server.
    var reopen: @Sendable () throws -> FuzzStore
    var close: @Sendable () throws -> Void

    static var inMemory: FuzzStore { inMemory(FuzzTables()) }

    private static func inMemory(_ tables: FuzzTables) -> FuzzStore {
        FuzzStore(
            store: tables.store, log: { tables.log($0, after: $1) }, findings: { [] },
            reopen: { inMemory(tables) }, close: {})
    }

    /// The real one.
    static func onDisk(_ path: String) throws -> FuzzStore {
        let database = try Database(path: path)
        return FuzzStore(
            store: Ledger.Store(database),
            log: { try await database.events($0, after: $1, limit: .max).map(\.body) },
            findings: { try database.verify() },
            reopen: {
                try database.close()
                return try onDisk(path)
            }, close: { try database.close() })
    }
}

/// A clock that goes where it is put, and what the ledger cried out meanwhile.
final class FuzzSurroundings: Sendable {
    private let state: Mutex<(now: Instant, alarms: [String])>

    init(at start: Instant) { state = Mutex((start, [])) }

    var now: Instant {
        get { state.withLock { $0.now } }
        set { state.withLock { $0.now = newValue } }
    }

    func alarm(_ text: String) { state.withLock { $0.alarms.append(text) } }

    func takeAlarms() -> [String] {
        state.withLock { state in
            defer { state.alarms = [] }
            return state.alarms
        }
    }
}
