import JSON
import QueueCore
import QueueStore
import Synchronization

/// A store in memory, with the tables and the guards of the real one, so that a day costs milliseconds.
/// It is built from the rows of each batch alone: events and rows must come to the same by themselves.
final class FuzzTables: Sendable {
    struct Tables {
        var branches: [BranchID: FuzzBranch] = [:]
        var keys: [String: KeyRecord] = [:]
    }

    private let tables = Mutex(Tables())

    var store: Ledger.Store {
        Ledger.Store(
            lookup: { [self] asked in keys(asked) }, commit: { [self] in commit($0) },
            load: { [self] in load() }, persons: { [self] in count($0) })
    }

    private func keys(_ asked: [(scope: String, key: String)]) -> [KeyRecord] {
        tables.withLock { tables in asked.compactMap { tables.keys["\($0.scope) \($0.key)"] } }
    }

    private func count(_ persons: [PersonToday]) -> [PersonToday: Int] {
        tables.withLock { tables in
            persons.reduce(into: [:]) { $0[$1] = tables.branches[$1.branch]?.count($1) }
        }
    }

    func commit(_ batch: Batch) -> CommitResult {
        tables.withLock { tables in
            var after = tables
            do {
                for change in batch.changes {
                    try after.branches[change.branch, default: .init()].take(change, batch.references)
                }
                try FuzzBranch.guardAll(after.branches)
                for key in batch.keys {
                    guard after.keys.updateValue(key, forKey: "\(key.scope) \(key.key)") == nil else {
                        return .refused("a key is used twice")
                    }
                }
            } catch let broken as FuzzBranch.Broken {
                return .refused(broken.guardOfTheSchema)
            } catch {
                return .uncertain("\(error)")
            }
            tables = after
            return .done(codes: [:])
        }
    }

    func load() -> [OfficeState] {
        tables.withLock { tables in tables.branches.sorted { $0.key < $1.key }.map(\.value.state) }
    }

    /// The texts of the log behind `after`.
    func log(_ branch: BranchID, after: Int) -> [String] {
        tables.withLock { Array($0.branches[branch]?.log.dropFirst(after) ?? []) }
    }
}

extension Batch {
    /// Of those who said who they are.
    fileprivate var references: [TicketID: String] {
        beside.reduce(into: [:]) { references, item in
            if case .visitor(let id, let visitor) = item { references[id] = visitor.reference }
        }
    }
}
