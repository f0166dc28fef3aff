import QueueCore
import QueueWire
import Secrets
import Synchronization

/// Devices that show a code and wait until a supervisor has typed it. In memory alone: after a restart a
/// device asks anew.
final class Pairings: Sendable {
    struct Pairing: Sendable {
        var branch: BranchID
        var role: DeviceRole
        var name: String?
        var code: String
        var secretHash: [UInt8]
        /// Who asked, as limits count it.
        var address: String
        var expiresAt: Instant
        /// nil: nobody has typed the code yet.
        var device: String?
    }

    /// Long enough to walk from the device to a counter.
    static let lifetime = 10.minutes
    /// So many may wait at a time, in all and from one address: each is a code that a guess might hit.
    static let most = (all: 200, address: 10)
    private let pending = Mutex<[Pairing]>([])

    /// Refused while too many wait.
    func begin(
        _ body: DeviceBody, in branch: BranchID, from address: String, _ unpredictable: (Int) -> [UInt8],
        at now: Instant
    ) throws(Refusal) -> (Pairing, secret: String) {
        let secret = Secrets.text(unpredictable(16))
        let begun: Pairing? = pending.withLock { pending in
            pending.removeAll { $0.expiresAt <= now || now + Self.lifetime < $0.expiresAt }
            guard pending.count < Self.most.all,
                pending.count(where: { $0.address == address }) < Self.most.address
            else { return nil }
            var code = ServerKey.code(unpredictable(8))
            while pending.contains(where: { $0.code == code }) { code = ServerKey.code(unpredictable(8)) }
            let pairing = Pairing(
                branch: branch, role: body.role, name: body.name, code: code,
                secretHash: ServerKey.hash(ofToken: secret), address: address,
                expiresAt: now + Self.lifetime, device: nil)
            pending.append(pairing)
            return pairing
        }
        guard let begun else { throw .tooMany(retryAfterSeconds: 60) }
        return (begun, secret)
    }

    /// Uses a code up. nil: there is none like it here now.
    func confirm(_ code: String, in branch: BranchID, as device: String, at now: Instant) -> Pairing? {
        pending.withLock { pending in
            let index = pending.firstIndex {
                $0.code == code && $0.branch == branch && $0.device == nil && now < $0.expiresAt
            }
            guard let index else { return nil }
            pending[index].device = device
            return pending[index]
        }
    }

    /// What the device that asked is told, until its code would be too old.
    func pairing(secret: String, at now: Instant) -> Pairing? {
        let hash = ServerKey.hash(ofToken: secret)
        return pending.withLock { $0.first { $0.secretHash == hash && now < $0.expiresAt } }
    }
}
