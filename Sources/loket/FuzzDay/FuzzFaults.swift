import QueueCore
import QueueStore
import Synchronization

/// What a disk may do to the next commit, the next look at the keys, or the next reading.
enum FuzzFault: CaseIterable {
    case full, notWritten, writtenUnanswered, syncFailed, syncFailedButWritten, keysUnreadable,
        tablesUnreadable
}

/// The store with whatever fault was planned for it.
final class FuzzFaults: Sendable {
    struct Unreadable: Error {}

    private let planned = Mutex<[FuzzFault]>([])

    func plan(_ fault: FuzzFault) {
        // Tables are read again only after a commit of which nothing is known.
        planned.withLock { $0 = fault == .tablesUnreadable ? [.writtenUnanswered, fault] : [fault] }
    }

    func end() { planned.withLock { $0 = [] } }

    func under(_ store: Ledger.Store) -> Ledger.Store {
        Ledger.Store(
            lookup: { [self] keys in
                guard !takes({ $0 == .keysUnreadable }) else { throw Unreadable() }
                return try store.lookup(keys)
            },
            commit: { [self] batch in commit(batch, to: store) },
            load: { [self] in
                guard !takes({ $0 == .tablesUnreadable }) else { throw Unreadable() }
                return try store.load()
            },
            persons: store.persons)
    }

    private func takes(_ isMeant: (FuzzFault) -> Bool) -> Bool {
        planned.withLock { planned in
            guard let index = planned.firstIndex(where: isMeant) else { return false }
            planned.remove(at: index)
            return true
        }
    }

    private func commit(_ batch: Batch, to store: Ledger.Store) -> CommitResult {
        let fault: FuzzFault? = planned.withLock { planned in
            let isOfCommits = planned.first.map { $0 != .keysUnreadable && $0 != .tablesUnreadable } ?? false
            return isOfCommits ? planned.removeFirst() : nil
        }
        switch fault {
        case .full: return .full
        case .notWritten: return .uncertain("not written")
        case .syncFailed: return .syncFailed
        case .writtenUnanswered:
            if case .refused(let rule) = store.commit(batch) { return .refused(rule) }
            return .uncertain("written, perhaps")
        case .syncFailedButWritten:
            if case .refused(let rule) = store.commit(batch) { return .refused(rule) }
            return .syncFailed
        case .keysUnreadable, .tablesUnreadable, nil: return store.commit(batch)
        }
    }
}
