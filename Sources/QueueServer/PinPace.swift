import QueueCore
import Synchronization

/// Slows down guessing. Wrong PINs count by user and address. By the user's network they count only for
/// addresses that are new there, and by user or address alone only from where this person never signed in:
/// so an outsider, whatever they try, cannot lock a clerk out at the office.
final class PinPace: Sendable {
    /// How well a person is known at an address.
    enum Place: Sendable {
        /// Has signed in from there before.
        case familiar
        /// Has signed in from its network before: addresses are given out anew each day.
        case near
        case strange
    }

    private struct Record {
        var wrong = 0
        var last = Instant(milliseconds: 0)
        var notBefore = Instant(milliseconds: 0)
    }

    private enum Subject: Hashable {
        case pair(StaffID, String)
        case network(StaffID, String)
        case person(StaffID)
        case address(String)

        /// So many wrong PINs cost nothing: fingers slip, and behind one address many people's do.
        var free: Int {
            switch self {
            case .pair, .person: 5
            case .network: 15
            case .address: 30
            }
        }
    }

    /// After so long without a wrong PIN the count begins again.
    private static let memory = 60.minutes
    private let records = Mutex<[Subject: Record]>([:])

    /// Seconds to wait before another PIN is looked at; nil: at once. `user` is nil for one who does not
    /// exist: what outsiders invent fills no memory.
    func delay(_ user: StaffID?, from address: String, _ place: Place, at now: Instant) -> Int? {
        records.withLock { records in
            let until = subjects(user, address, place).compactMap { records[$0]?.notBefore }.max()
            guard let until, now < until else { return nil }
            return (until - now + 999) / 1_000
        }
    }

    /// Doubles from one second up to five minutes.
    func wrong(_ user: StaffID?, from address: String, _ place: Place, at now: Instant) {
        records.withLock { records in
            if records.count > 10_000 { records = records.filter { now < $0.value.last + Self.memory } }
            for subject in subjects(user, address, place) {
                var record = records[subject] ?? Record()
                if record.last + Self.memory <= now { record.wrong = 0 }
                (record.wrong, record.last) = (record.wrong + 1, now)
                let excess = record.wrong - subject.free
                if excess >= 0 { record.notBefore = now + min(300, 1 << min(excess, 9)).seconds }
                records[subject] = record
            }
        }
    }

    /// Who signs in says nothing about the other guesses from there.
    func right(_ user: StaffID, from address: String) {
        records.withLock { records in
            records[.pair(user, address)] = nil
            records[.network(user, address.network)] = nil
            records[.person(user)] = nil
        }
    }

    private func subjects(_ user: StaffID?, _ address: String, _ place: Place) -> [Subject] {
        guard let user else { return [.address(address.neighbourhood)] }
        let pair = Subject.pair(user, address)
        return switch place {
        case .familiar: [pair]
        case .near: [pair, .network(user, address.network)]
        case .strange: [pair, .person(user), .address(address.neighbourhood)]
        }
    }
}
