import QueueCore
import Synchronization

/// Who is connected, by address.
final class Connections: Sendable {
    enum Admission: Hashable, Sendable {
        case admitted
        /// Is told why not, and closed.
        case told(Refusal)
        /// Is closed without a word: those who are told stand in the way too.
        case turnedAway
    }

    private struct Count {
        var all = 0
        var byAddress: [String: Int] = [:]
    }

    /// So many beyond each limit are told why.
    private static let told = 16
    private let limits: Limits
    private let count = Mutex(Count())

    init(_ limits: Limits) { self.limits = limits }

    /// Each `enter` is followed by one `leave`, whatever the answer.
    func enter(_ address: String) -> Admission {
        let isCounted = limits.holds(for: address)
        return count.withLock { count in
            count.all += 1
            count.byAddress[address, default: 0] += 1
            let own = isCounted ? count.byAddress[address, default: 0] - limits.connectionsPerAddress : 0
            let all = count.all - limits.connections
            if max(own, all) > Self.told { return .turnedAway }
            if own > 0 { return .told(.tooManyConnections) }
            return all > 0 ? .told(.tooBusy) : .admitted
        }
    }

    func leave(_ address: String) {
        count.withLock { count in
            count.all -= 1
            let left = count.byAddress[address, default: 0] - 1
            count.byAddress[address] = left > 0 ? left : nil
        }
    }

    var open: Int { count.withLock { $0.all } }
}
