import Hummingbird
import QueueCore
import QueueStore
import QueueWire
import Secrets

/// Who asks.
struct Caller: Sendable {
    enum Kind: Sendable {
        case nobody
        case staff(Session, Account, Role)
        case device(Device, DeviceRole)
        /// Somebody who has signed out, with a hash of that request's key.
        case former(key: [UInt8])
    }

    var kind: Kind
    var address: String

    /// As the rules of the queue know it.
    var actor: Actor {
        switch kind {
        case .nobody, .former: .device("address:\(address)")
        case .staff(_, let person, let role): .staff(person.user, role)
        case .device(let device, _): .device(device.id)
        }
    }

    /// Idempotency keys are the caller's own: a person's over all sessions, a device's, an address's.
    var scope: String {
        switch kind {
        case .nobody, .former: "address:\(address)"
        case .staff(_, let person, _): "staff:\(person.user)"
        case .device(let device, _): "device:\(device.id)"
        }
    }

    var isStaff: Bool { if case .staff = kind { true } else { false } }
}

extension Server {
    /// Whoever the token belongs to, if it may use this endpoint.
    func admit(
        _ request: Request, _ context: Context, to access: Access, branch: BranchID?,
        even exception: Exception?
    ) throws(Refusal) -> Caller {
        guard !access.isPublic else { return known(request, context, branch) }
        guard let token = request.token else {
            return try admitByAddress(context, to: access, branch: branch)
        }
        let hash = ServerKey.hash(ofToken: token)
        if let session = people.session(tokenHash: hash), let person = people.account(session.user),
            now - session.usedAt < settings.sessionIdle
        {
            if person.mustChange, exception != .oneTimePin { throw .pinChangeRequired }
            let role = try role(of: person, in: branch, session)
            guard access.roles.contains(role) else { throw .forbidden }
            return Caller(kind: .staff(session, person, role), address: context.address)
        }
        if let device = people.device(tokenHash: hash), let role = DeviceRole(rawValue: device.role) {
            try exists(branch)
            guard access.devices.contains(role), device.branch == branch else { throw .forbidden }
            return Caller(kind: .device(device, role), address: context.address)
        }
        throw .unauthenticated
    }

    /// Whether the token that opened a stream would still open it.
    func isStillAdmitted(_ caller: Caller, to access: Access, _ branch: BranchID) -> Bool {
        switch caller.kind {
        case .nobody, .former: return true
        case .device(let device, _): return people.device(tokenHash: device.tokenHash) != nil
        case .staff(let former, let person, _):
            guard let session = people.session(tokenHash: former.tokenHash),
                now - session.usedAt < settings.sessionIdle
            else { return false }
            if access.isPublic { return true }
            do throws(Refusal) {
                return access.roles.contains(try role(of: person, in: branch, session))
            } catch {
                return false
            }
        }
    }

    /// Where anybody may ask, a token only adds what it adds.
    private func known(_ request: Request, _ context: Context, _ branch: BranchID?) -> Caller {
        var caller = Caller(kind: .nobody, address: context.address)
        guard let token = request.token else { return caller }
        let hash = ServerKey.hash(ofToken: token)
        if let device = people.device(tokenHash: hash), let role = DeviceRole(rawValue: device.role) {
            caller.kind = .device(device, role)
        } else if let branch, let session = people.session(tokenHash: hash),
            let person = people.account(session.user), !person.mustChange,
            now - session.usedAt < settings.sessionIdle
        {
            do throws(Refusal) {
                caller.kind = .staff(session, person, try role(of: person, in: branch, session))
            } catch {
                // Staff of another branch are visitors like any here.
                return caller
            }
        }
        return caller
    }

    private func admitByAddress(
        _ context: Context, to access: Access, branch: BranchID?
    ) throws(Refusal) -> Caller {
        guard access.openAddresses, let branch else { throw .unauthenticated }
        try exists(branch)
        let ranges = ledger.office(branch)?.read { $0.configuration.kiosk.openTo } ?? []
        guard ranges.contains(where: { AddressRange($0)?.contains(context.address) ?? false }) else {
            throw .unauthenticated
        }
        return Caller(kind: .nobody, address: context.address)
    }

    private func exists(_ branch: BranchID?) throws(Refusal) {
        if let branch, ledger.office(branch) == nil { throw .unknown(.branch) }
    }

    /// A person's role in a branch; without one in the path, in the session's, else their highest.
    func role(of person: Account, in branch: BranchID?, _ session: Session?) throws(Refusal) -> Role {
        // Who is administrator everywhere may make new branches.
        if person.isEverywhere { return .administrator }
        try exists(branch)
        let places = assignments(of: person.user)
        if let branch = branch ?? session?.branch {
            guard let place = places.first(where: { $0.branch == branch }) else { throw .forbidden }
            return place.role
        }
        guard let role = highestRole(of: person) else { throw .forbidden }
        return role
    }

    func highestRole(of person: Account) -> Role? {
        if person.isEverywhere { return .administrator }
        let roles = Set(assignments(of: person.user).map(\.role))
        return Role.byRank.first { roles.contains($0) }
    }

    /// Where a person works, by the office files.
    func assignments(of user: StaffID) -> [AssignmentView] {
        ledger.branches.compactMap { branch in
            let assignment = ledger.office(branch)?.read { $0.configuration.assignment(user) }
            return assignment.map { AssignmentView(branch: branch, role: $0.role, services: $0.services) }
        }
    }
}

extension Role {
    static let byRank: [Role] = [.administrator, .supervisor, .auditor, .clerk]
}

extension Request {
    /// Of `Authorization: Bearer …`.
    var token: String? {
        guard let header = headers[.authorization] else { return nil }
        let parts = header.split(separator: " ", maxSplits: 1)
        guard parts.count == 2, parts[0].lowercased() == "bearer" else { return nil }
        return String(parts[1])
    }
}
