import QueueCore
import Synchronization

/// Who has how many live streams open. A seat is given back when the answer that holds it goes, also one
/// that was never begun.
final class StreamSeats: Sendable {
    final class Seat: Sendable {
        private let seats: StreamSeats
        private let names: [String]

        fileprivate init(_ seats: StreamSeats, _ names: [String]) {
            (self.seats, self.names) = (seats, names)
        }
        deinit { seats.free(names) }
    }

    private let limits: Limits
    private let taken = Mutex<[String: Int]>([:])

    init(_ limits: Limits) { self.limits = limits }

    func seat(for caller: Caller) throws(Refusal) -> Seat {
        var names: [(name: String, most: Int)] = []
        if caller.isKnown { names.append((caller.scope, limits.streamsPerCaller)) }
        if limits.holds(for: caller.address) {
            names.append(("address:" + caller.address.neighbourhood, limits.streamsPerAddress))
        }
        let hasRoom = taken.withLock { taken in
            guard names.allSatisfy({ taken[$0.name, default: 0] < $0.most }) else { return false }
            for (name, _) in names { taken[name, default: 0] += 1 }
            return true
        }
        guard hasRoom else { throw .tooManyStreams }
        return Seat(self, names.map(\.name))
    }

    private func free(_ names: [String]) {
        taken.withLock { taken in
            for name in names {
                let left = taken[name, default: 0] - 1
                taken[name] = left > 0 ? left : nil
            }
        }
    }
}

extension Caller {
    /// Somebody with a token.
    fileprivate var isKnown: Bool {
        switch kind {
        case .staff, .device: true
        case .nobody, .former: false
        }
    }
}
