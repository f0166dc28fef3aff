import Foundation
import QueueCore

/// Where the time of a server comes from: the only place that reads a clock for it.
enum ServerClock {
    /// The machine's.
    static func real() -> Instant {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Instant(milliseconds: time.tv_sec * 1_000 + time.tv_nsec / 1_000_000)
    }

    /// Since the machine was started, whatever its clock is set to.
    static func uptime() -> Duration {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
    }

    /// For demonstrations and replays: begins at `start` and runs `speed` times as fast.
    static func driven(from start: Instant, speed: Int) -> @Sendable () -> Instant {
        let began = ContinuousClock.now
        return {
            let elapsed = (ContinuousClock.now - began) * speed
            let (seconds, attoseconds) = elapsed.components
            return start + (Int(seconds) * 1_000 + Int(attoseconds / 1_000_000_000_000_000))
        }
    }
}
