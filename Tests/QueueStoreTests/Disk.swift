import QueueStore
import Synchronization

/// A store whose next commit fails, or waits, when a test says so.
final class Disk: Sendable {
    private struct State {
        var commits = 0
        var failure: (result: CommitResult, isWritten: Bool)?
        var gate: Gate?
    }

    private let state = Mutex(State())
    private let atTheGate = Gate()

    var commits: Int { state.withLock { $0.commits } }

    func under(_ store: Ledger.Store) -> Ledger.Store {
        var failing = store
        failing.commit = { [self] batch in commit(batch, in: store) }
        return failing
    }

    func fails(with result: CommitResult, afterWriting isWritten: Bool = false) {
        state.withLock { $0.failure = (result, isWritten) }
    }

    /// The next commit waits at this gate.
    func stops() -> Gate {
        let gate = Gate()
        state.withLock { $0.gate = gate }
        return gate
    }

    /// Returns when a commit stands at the gate.
    func reached() async { await atTheGate.wait() }

    private func commit(_ batch: Batch, in store: Ledger.Store) -> CommitResult {
        let (failure, gate) = state.withLock { state in
            state.commits += 1
            defer { (state.failure, state.gate) = (nil, nil) }
            return (state.failure, state.gate)
        }
        if let gate {
            atTheGate.open()
            gate.wait()
        }
        guard let failure else { return store.commit(batch) }
        if failure.isWritten, case .done = store.commit(batch) { return failure.result }
        return failure.result
    }
}
