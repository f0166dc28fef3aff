import ArgumentParser
import Dispatch
import Foundation
import Synchronization

/// Runs something that must clean up after itself: Ctrl-C, SIGTERM and SIGHUP cancel it, and when it has
/// cleaned up the program ends with the exit code by which shells know the signal.
func interruptible<Result: Sendable>(
    _ body: @escaping @Sendable (Interruption) async throws -> Result
) async throws -> Result {
    let interruption = Interruption()
    let task = Task { try await body(interruption) }
    let sources = [SIGINT, SIGTERM, SIGHUP].map { number in
        signal(number, SIG_IGN)
        let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
        source.setEventHandler { if interruption.take(number) { task.cancel() } }
        source.activate()
        return source
    }
    let result = await task.result
    for source in sources { source.cancel() }
    if let number = interruption.number { throw ExitCode(128 + number) }
    return try result.get()
}

/// What came of the signals by which a person, or the system, asks the program to end.
final class Interruption: Sendable {
    private struct State {
        var number: Int32?
        var awaited: AsyncStream<Never>.Continuation?
    }

    private let state = Mutex(State())

    /// The signal that cancelled everything, if one did.
    var number: Int32? { state.withLock(\.number) }

    /// Returns at the next signal, which then cancels nothing: its taker ends by itself.
    func next() async {
        let (silence, end) = AsyncStream<Never>.makeStream()
        state.withLock { $0.awaited = end }
        for await _ in silence {}
        state.withLock { $0.awaited = nil }
    }

    /// Whether all must be cancelled.
    fileprivate func take(_ number: Int32) -> Bool {
        state.withLock { state in
            if let awaited = state.awaited {
                awaited.finish()
                return false
            }
            state.number = state.number ?? number
            return true
        }
    }
}
