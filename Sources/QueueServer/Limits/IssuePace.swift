import QueueCore
import Synchronization

/// How fast each kiosk, and each open address, takes tickets out: a minute's worth at once, then evenly.
/// Kept in memory: a restart forgets it, which gives nobody more than another minute's worth.
final class IssuePace: Sendable {
    /// The moment at which each has used up nothing.
    private let even = Mutex<[String: Instant]>([:])

    /// Takes one ticket's worth, or gives the seconds until there is one.
    func take(_ name: String, perMinute: Int, at now: Instant) -> Int? {
        let each = 60_000 / perMinute
        return even.withLock { even in
            if even.count > 10_000 { even = even.filter { now < $0.value } }
            // A clock that was set back must not stop a kiosk for so long.
            let used = min(max(even[name] ?? now, now), now + 60_000)
            let wait = used + each - 60_000 - now
            guard wait <= 0 else { return (wait + 999) / 1_000 }
            even[name] = used + each
            return nil
        }
    }

    /// The office gave no ticket.
    func giveBack(_ name: String, perMinute: Int) {
        even.withLock { even in even[name] = even[name].map { $0 - 60_000 / perMinute } }
    }
}
