import QueueCore
import Synchronization

/// Wakes those who watch a branch. A watcher who is slow is woken once for all that it missed: it
/// then looks at what is true now, so that nothing is queued for anybody.
final class Bell: Sendable {
    private struct State {
        var watchers: [BranchID: [Int: AsyncStream<Void>.Continuation]] = [:]
        var next = 0
        var marked: Set<BranchID> = []
        var beats = 0
    }

    private let state = Mutex(State())
    private let wake = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))

    /// Something changed in a branch. Costs the writer next to nothing; `run` does the waking.
    func mark(_ branch: BranchID) {
        state.withLock { _ = $0.marked.insert(branch) }
        wake.continuation.yield()
    }

    /// Wakes the watchers of marked branches, and tells which these are, until cancelled.
    func run(_ tell: @Sendable (Set<BranchID>) -> Void) async {
        for await _ in wake.stream {
            let (marked, waking) = state.withLock { state in
                defer { state.marked = [] }
                return (state.marked, state.marked.flatMap { state.watchers[$0, default: [:]].values })
            }
            tell(marked)
            for watcher in waking { watcher.yield() }
        }
    }

    /// Ends `run`.
    func stop() { wake.continuation.finish() }

    /// The heart-beat of all streams.
    func beat() {
        let waking = state.withLock { state in
            state.beats += 1
            return state.watchers.values.flatMap(\.values)
        }
        for watcher in waking { watcher.yield() }
    }

    /// How often it beat: a watcher who was rung only once for a change and a beat knows of both.
    var beats: Int { state.withLock { $0.beats } }

    /// Rings until the reader stops reading.
    func rings(of branch: BranchID) -> AsyncStream<Void> {
        let (stream, continuation) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
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
