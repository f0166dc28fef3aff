import Dispatch
import QueueCore
import Synchronization

/// What waits for the ledger: put in by anybody, taken out by its one thread, all at once.
final class Inbox: Sendable {
    /// A submission, and whom to tell what became of it.
    struct Item: Sendable {
        let submission: Submission
        let answer: @Sendable (Result<Receipt, Refusal>) -> Void
    }

    /// How many are expected, and how long the first of them may be kept waiting for the others.
    struct Gathering {
        var crowd = 0
        var patience = Duration.zero
    }

    private struct State {
        var items: [Item] = []
        var isBeingEmptied = false
        /// So many are waited for.
        var crowd: Int?
    }

    private let state = Mutex(State())
    private let isComplete = DispatchSemaphore(value: 0)

    var count: Int { state.withLock { $0.items.count } }

    /// true: nobody is taking out, and whoever put in must see to it.
    func put(_ items: [Item]) -> Bool {
        state.withLock { state in
            state.items += items
            if let crowd = state.crowd, state.items.count >= crowd {
                state.crowd = nil
                isComplete.signal()
            }
            defer { state.isBeingEmptied = true }
            return !state.isBeingEmptied
        }
    }

    /// All that is there, after waiting for those who are on their way. nil: there is nothing, and nobody
    /// is taking out any more.
    func take(_ gathering: Gathering) -> [Item]? {
        wait(for: gathering)
        return state.withLock { state in
            guard !state.items.isEmpty else {
                state.isBeingEmptied = false
                return nil
            }
            defer { state.items = [] }
            return state.items
        }
    }

    private func wait(for gathering: Gathering) {
        let isWorthIt = state.withLock { state in
            guard !state.items.isEmpty, state.items.count < gathering.crowd else { return false }
            state.crowd = gathering.crowd
            return true
        }
        guard isWorthIt else { return }
        let patience = Int(gathering.patience / .nanoseconds(1))
        guard isComplete.wait(timeout: .now() + .nanoseconds(patience)) == .timedOut else { return }
        // The last of them may have come between the end of the wait and this.
        if state.withLock({ $0.crowd.take() }) == nil { isComplete.wait() }
    }
}
