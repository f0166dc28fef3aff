import Hummingbird
import JSON
import QueueCore
import QueueStore
import QueueWire
import Secrets

extension Server {
    /// Signing in and out, PINs, undo.
    func addSessionRoutes(to router: Router<Context>) {
        serve(Endpoints.signIn, on: router) { ask throws(Refusal) in try await signIn(ask) }
        serve(Endpoints.session, on: router) { ask throws(Refusal) in
            guard case .staff(let session, let person, let role) = ask.caller.kind else { throw .forbidden }
            return Answer(view(session, person, role, token: nil))
        }
        serve(Endpoints.signOut, on: router, even: .signedOut) { ask throws(Refusal) in
            try await signOut(ask)
        }
        serve(Endpoints.undo, on: router) { ask throws(Refusal) in try await undo(ask) }
        serve(Endpoints.pin, on: router, even: .oneTimePin) { ask throws(Refusal) in
            try await changePin(ask)
        }
    }

    private func signIn(_ ask: Ask<SessionBody>) async throws(Refusal) -> Answer<SessionView> {
        let (user, address) = (ask.body.user, ask.caller.address)
        let (known, place) = (people.account(user)?.user, place(of: user, address))
        if let seconds = pinPace.delay(known, from: address, place, at: now) {
            throw .tooMany(retryAfterSeconds: seconds)
        }
        guard let person = people.account(user), let hash = person.pinHash,
            await hashing.matches(ask.body.pin, hash)
        else {
            // One who does not exist costs as much time as one who does.
            if people.account(user)?.pinHash == nil { _ = await hashing.hash(ask.body.pin) }
            pinPace.wrong(known, from: address, place, at: now)
            try await noteFailedSignIn(ask)
            throw .wrongPin
        }
        pinPace.right(user, from: address)
        let branch = try workplace(of: person, ask.body.branch)
        let token = Secrets.text(settings.unpredictable(32))
        let session = Session(
            tokenHash: ServerKey.hash(ofToken: token), user: user, branch: branch, startedAt: now)
        let role = try role(of: person, in: branch, session)
        if let counter = ask.body.counter {
            guard let branch else {
                throw .badRequest([.init(path: "/branch", reason: "missing: which branch is the counter in?")]
                )
            }
            guard !person.mustChange else { throw .pinChangeRequired }
            guard Endpoints.counter.access.roles.contains(role) else { throw .forbidden }
            let open = Act.open(counter, services: nil, elsewhere: nil)
            _ = try await ledger.submit(
                Submission(branch, .command(Command(open, by: .staff(user, role)))))
        }
        try await kept { people in
            try await people.begin(session)
            try await people.makeFamiliar(address, to: user, at: session.startedAt)
        }
        try await noteSignIn(ask, branch)
        return Answer(view(session, person, role, token: token))
    }

    private func place(of user: StaffID, _ address: String) -> PinPace.Place {
        let known = people.familiarAddresses(of: user)
        if known.contains(address) { return .familiar }
        return known.contains { $0.network == address.network } ? .near : .strange
    }

    /// The branch of a new session: the one asked for, or the only one.
    private func workplace(of person: Account, _ asked: BranchID?) throws(Refusal) -> BranchID? {
        let places = assignments(of: person.user)
        guard let asked else {
            return person.isEverywhere ? nil : places.count == 1 ? places[0].branch : nil
        }
        _ = try published(asked)
        guard person.isEverywhere || places.contains(where: { $0.branch == asked }) else { throw .forbidden }
        return asked
    }

    private func view(_ session: Session, _ person: Account, _ role: Role, token: String?) -> SessionView {
        SessionView(
            token: token, staff: view(person, role),
            branch: session.branch, expiresAt: max(session.usedAt, now) + settings.sessionIdle)
    }

    private func view(_ person: Account, _ role: Role) -> StaffView {
        StaffView(id: person.user, name: person.name, role: role, assignments: assignments(of: person.user))
    }

    /// With a visitor in hand nobody goes; else the counter closes.
    private func signOut(_ ask: Ask<Nothing>) async throws(Refusal) -> Answer<Nothing> {
        if case .former(let hash) = ask.caller.kind {
            return Answer(nil, isReplay: ask.key.map { Secrets.hash($0.key, count: 16) == hash } ?? false)
        }
        guard case .staff(let session, let person, let role) = ask.caller.kind else { throw .forbidden }
        let isReplay = try await wasDone(ask.key)
        for branch in ledger.branches {
            let own = try published(branch).read { office in
                office.counter(of: person.user).map { ($0.id, office.ticket(at: $0.id)) }
            }
            guard let (counter, hand) = own else { continue }
            if let hand { throw .counterBusy(ticket: hand.id, number: hand.number) }
            _ = try await ledger.submit(
                Submission(branch, .command(Command(.shut(counter), by: .staff(person.user, role)))))
        }
        try await noteSignedOut(session, ask.key)
        if !isReplay { try await remember(ask.key, nil, nil) }
        try await kept { try await $0.end(tokenHash: session.tokenHash) }
        return Answer(nil, isReplay: isReplay)
    }

    private func undo(_ ask: Ask<Nothing>) async throws(Refusal) -> Answer<UndoReply> {
        guard case .staff(let session, let person, let role) = ask.caller.kind else { throw .forbidden }
        var ask = ask
        guard let branch = try await lastPlace(of: person.user) ?? session.branch ?? ledger.branches.first
        else { throw .nothingToUndo }
        ask.branch = branch
        let receipt = try await submit(.undo, ask, by: .staff(person.user, role))
        let ticket = receipt.ticketID == nil ? nil : try await view(receipt, ask)
        return Answer(UndoReply(ticket: ticket), isReplay: receipt.isReplay)
    }

    /// The branch in which this person acted last.
    private func lastPlace(of user: StaffID) async throws(Refusal) -> BranchID? {
        var last: (branch: BranchID, at: Instant)?
        for branch in ledger.branches {
            guard let act = try published(branch).read({ $0.lastActs[user]?.last }) else { continue }
            let event = try await stored { try await $0.events(branch, after: act - 1, limit: 1).first }
            let at = try await stored { _ in
                try event.map { try JSONReader.value(Dated.self, from: $0.body.utf8) }
            }
            if let at = at?.at, last.map({ $0.at < at }) ?? true { last = (branch, at) }
        }
        return last?.branch
    }

    private func changePin(_ ask: Ask<PinBody>) async throws(Refusal) -> Answer<StaffView> {
        guard case .staff(let session, let caller, _) = ask.caller.kind else { throw .forbidden }
        let user = StaffID(ask.parameters[0])
        guard Pin.isAcceptable(ask.body.pin) else {
            throw .badRequest([.init(path: "/pin", reason: "must be 6 to 64 digits")])
        }
        if caller.mustChange, caller.user != user { throw .pinChangeRequired }
        guard let person = people.account(user) else {
            throw maySetPins(caller) ? .unknown(.staff) : .forbidden
        }
        guard caller.user == user || maySetPin(caller, of: user) else { throw .forbidden }
        return try await once(ask) { () throws(Refusal) in
            if caller.user == user {
                try await checkPin(ask.body.current, of: person, from: ask.caller.address)
            }
            var changed = person
            changed.pinHash = await hashing.hash(ask.body.pin)
            changed.mustChange = false
            try await keep(changed, endingAllBut: caller.user == user ? session : nil)
            try await note(.pinChanged, ask, subject: user.text)
        } reply: { () throws(Refusal) in
            view(person, highestRole(of: person) ?? .clerk)
        }
    }

    private func keep(_ person: Account, endingAllBut session: Session?) async throws(Refusal) {
        try await kept { people in
            try await people.save(person)
            try await people.endSessions(of: person.user, except: session?.tokenHash)
        }
    }

    private func checkPin(_ current: String?, of person: Account, from address: String) async throws(Refusal)
    {
        // One who signed in with a one-time PIN a moment ago need not type it again.
        if current == nil, person.mustChange { return }
        guard let current else { throw .badRequest([.init(path: "/current", reason: "missing")]) }
        if let seconds = pinPace.delay(person.user, from: address, .familiar, at: now) {
            throw .tooMany(retryAfterSeconds: seconds)
        }
        guard let hash = person.pinHash, await hashing.matches(current, hash) else {
            pinPace.wrong(person.user, from: address, .familiar, at: now)
            throw .wrongPin
        }
    }

    private func maySetPins(_ caller: Account) -> Bool {
        caller.isEverywhere || assignments(of: caller.user).contains { $0.role.overrides }
    }

    /// Administrators for everybody in their branches, supervisors for clerks in theirs.
    private func maySetPin(_ caller: Account, of user: StaffID) -> Bool {
        if caller.isEverywhere { return true }
        guard people.account(user)?.isEverywhere == false else { return false }
        let theirs = assignments(of: user)
        return !theirs.isEmpty
            && theirs.allSatisfy { place in
                assignments(of: caller.user).contains { own in
                    own.branch == place.branch
                        && (own.role == .administrator || (own.role == .supervisor && place.role == .clerk))
                }
            }
    }
}

/// Of an event, only when it was.
private struct Dated: Decodable, Sendable { var at: Instant }
