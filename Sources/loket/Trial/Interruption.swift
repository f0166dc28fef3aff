import ArgumentParser
import Dispatch
import Foundation
import Synchronization

/// Runs something that must clean up after itself: Ctrl-C, SIGTERM and SIGHUP cancel it, and when it has
/// cleaned up the program ends with the exit code by which shells know the signal.
func interruptible<Result: Sendable>(
    _ body: @escaping @Sendable () async throws -> Result
) async throws -> Result {
    let task = Task { try await body() }
    let caught = Mutex<Int32?>(nil)
    let sources = [SIGINT, SIGTERM, SIGHUP].map { number in
        signal(number, SIG_IGN)
        let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
        source.setEventHandler {
            caught.withLock { $0 = $0 ?? number }
            task.cancel()
        }
        source.activate()
        return source
    }
    let result = await task.result
    for source in sources { source.cancel() }
    if let number = caught.withLock({ $0 }) { throw ExitCode(128 + number) }
    return try result.get()
}
