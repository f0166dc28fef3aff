import QueueCore
import Synchronization

/// Slows down guessing. Wrong PINs count by user and address; by user alone only for addresses from
/// which this person never signed in, so that an outsider cannot lock a clerk out at the counter.
final class PinPace: Sendable {
    private struct Record {
        var wrong = 0
        var notBefore = Instant(milliseconds: 0)
    }

    /// So many wrong PINs cost nothing: fingers slip.
    private static let free = 5
    private let records = Mutex<[String: Record]>([:])

    /// Seconds to wait before another PIN is looked at; nil: at once.
    func delay(_ user: StaffID, from address: String, isFamiliar: Bool, at now: Instant) -> Int? {
        records.withLock { records in
            let until = keys(user, address, isFamiliar).compactMap { records[$0]?.notBefore }.max()
            guard let until, now < until else { return nil }
            return (until - now + 999) / 1_000
        }
    }

    /// Doubles from one second up to five minutes.
    func wrong(_ user: StaffID, from address: String, isFamiliar: Bool, at now: Instant) {
        records.withLock { records in
            if records.count > 10_000 { records = records.filter { now < $0.value.notBefore } }
            for key in keys(user, address, isFamiliar) {
                records[key, default: Record()].wrong += 1
                let excess = records[key]!.wrong - Self.free
                if excess >= 0 { records[key]!.notBefore = now + min(300, 1 << min(excess, 9)).seconds }
            }
        }
    }

    func right(_ user: StaffID, from address: String) {
        records.withLock { records in
            for key in keys(user, address, false) { records[key] = nil }
        }
    }

    private func keys(_ user: StaffID, _ address: String, _ isFamiliar: Bool) -> [String] {
        let own = "\(user) from \(address)"
        return isFamiliar ? [own] : [own, "\(user)", "from \(address)"]
    }
}
