import QueueCore
import Synchronization

/// Wakes those who watch a branch. A watcher who is slow is woken once for all that it missed: it
/// then looks at what is true now, so that nothing is queued for anybody.
final class Bell: Sendable {
    enum Ring: Sendable { case change, beat }

    private struct State {
        var watchers: [BranchID: [Int: AsyncStream<Ring>.Continuation]] = [:]
        var next = 0
        var marked: Set<BranchID> = []
    }

    private let state = Mutex(State())
    private let wake = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))

    /// Something changed in a branch. Costs the writer next to nothing; `run` does the waking.
    func mark(_ branch: BranchID) {
        state.withLock { _ = $0.marked.insert(branch) }
        wake.continuation.yield()
    }

    /// Wakes the watchers of marked branches until cancelled.
    func run() async {
        for await _ in wake.stream {
            let waking = state.withLock { state in
                defer { state.marked = [] }
                return state.marked.flatMap { state.watchers[$0, default: [:]].values }
            }
            for watcher in waking { watcher.yield(.change) }
        }
    }

    /// Ends `run`.
    func stop() { wake.continuation.finish() }

    /// The heart-beat of all streams.
    func beat() {
        for watcher in state.withLock({ $0.watchers.values.flatMap(\.values) }) { watcher.yield(.beat) }
    }

    /// Rings until the reader stops reading.
    func rings(of branch: BranchID) -> AsyncStream<Ring> {
        let (stream, continuation) = AsyncStream<Ring>.makeStream(bufferingPolicy: .bufferingNewest(1))
        let id = state.withLock { state in
            state.next += 1
            state.watchers[branch, default: [:]][state.next] = continuation
            return state.next
        }
        continuation.onTermination = { [weak self] _ in
            self?.state.withLock { $0.watchers[branch]?[id] = nil }
        }
        return stream
    }

    var watchers: Int { state.withLock { $0.watchers.values.reduce(0) { $0 + $1.count } } }
}
