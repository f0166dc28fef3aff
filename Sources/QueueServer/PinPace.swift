import QueueCore
import Synchronization

/// Slows down guessing. Wrong PINs count by user and address; by either alone only for addresses from
/// which this person never signed in, so that an outsider cannot lock a clerk out at the counter.
final class PinPace: Sendable {
    private struct Record {
        var wrong = 0
        var notBefore = Instant(milliseconds: 0)
    }

    /// So many wrong PINs cost nothing: fingers slip, and behind one address many people's do.
    private static let free = (person: 5, address: 30)
    private let records = Mutex<[Subject: Record]>([:])

    private enum Subject: Hashable {
        case pair(StaffID, String)
        case person(StaffID)
        case address(String)

        var free: Int { if case .address = self { PinPace.free.address } else { PinPace.free.person } }
    }

    /// Seconds to wait before another PIN is looked at; nil: at once.
    func delay(_ user: StaffID, from address: String, isFamiliar: Bool, at now: Instant) -> Int? {
        records.withLock { records in
            let until = subjects(user, address, isFamiliar).compactMap { records[$0]?.notBefore }.max()
            guard let until, now < until else { return nil }
            return (until - now + 999) / 1_000
        }
    }

    /// Doubles from one second up to five minutes.
    func wrong(_ user: StaffID, from address: String, isFamiliar: Bool, at now: Instant) {
        records.withLock { records in
            if records.count > 10_000 { records = records.filter { now < $0.value.notBefore } }
            for subject in subjects(user, address, isFamiliar) {
                records[subject, default: Record()].wrong += 1
                let excess = records[subject]!.wrong - subject.free
                if excess >= 0 { records[subject]!.notBefore = now + min(300, 1 << min(excess, 9)).seconds }
            }
        }
    }

    /// Who signs in says nothing about the other guesses from there.
    func right(_ user: StaffID, from address: String) {
        records.withLock { records in
            records[.pair(user, address)] = nil
            records[.person(user)] = nil
        }
    }

    private func subjects(_ user: StaffID, _ address: String, _ isFamiliar: Bool) -> [Subject] {
        isFamiliar ? [.pair(user, address)] : [.pair(user, address), .person(user), .address(address)]
    }
}
