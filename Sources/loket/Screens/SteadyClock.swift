import Foundation
import LocalTime
import QueueCore

/// The time, that never goes back: a clock that is set right must not leave a ticket on a screen for an hour.
struct SteadyClock: Sendable {
    private let first = Instant(Date())
    private let began = ContinuousClock.now

    var now: Instant { first + Int((ContinuousClock.now - began) / .milliseconds(1)) }

    /// The time again and again, until its reader has gone.
    func times(every pause: Duration) -> AsyncStream<Instant> {
        AsyncStream {
            do {
                try await Task.sleep(for: pause)
                return now
            } catch {
                return nil  // cancelled: the screen is closing
            }
        }
    }
}
