import QueueCore
import QueueStore
import QueueWire

extension Server {
    func auditEntry<Body>(
        _ what: AuditEntry.Deed, _ ask: Ask<Body>, subject: String? = nil, count: Int? = nil
    ) -> AuditEntry {
        AuditEntry(
            at: ask.now, branch: ask.branch, who: ask.caller.scope, address: ask.caller.address, what: what,
            subject: subject, count: count)
    }

    /// Notes what a caller did, before the caller is told that it is done.
    func note<Body>(
        _ what: AuditEntry.Deed, _ ask: Ask<Body>, subject: String? = nil, count: Int? = nil
    ) async throws(Refusal) {
        let entry = auditEntry(what, ask, subject: subject, count: count)
        try await recorded { try await $0.audit(entry) }
    }

    /// The same of an act that may be a repetition, which is noted once.
    func note<Body>(
        _ what: AuditEntry.Deed, _ ask: Ask<Body>, _ receipt: Receipt, subject: String? = nil
    ) async throws(Refusal) {
        if !receipt.isReplay { try await note(what, ask, subject: subject) }
    }
}

extension Server {
    /// What was done at the machine itself, on the folder of a server that does not run.
    public func note(
        _ what: AuditEntry.Deed, byHandOf who: String, in branch: BranchID?, subject: String? = nil
    ) async throws {
        try await database.audit(
            AuditEntry(at: now, branch: branch, who: who, what: what, subject: subject))
    }

    /// What was typed as a user may be anything, also a PIN: only a known one is noted.
    func noteFailedSignIn(_ ask: Ask<SessionBody>) async throws(Refusal) {
        let known = people.account(ask.body.user)?.user
        try await note(.signInFailed, ask, subject: known?.text)
    }

    func noteSignIn(_ ask: Ask<SessionBody>, _ branch: BranchID?) async throws(Refusal) {
        let entry = AuditEntry(
            at: ask.now, branch: branch, who: "staff:\(ask.body.user)", address: ask.caller.address,
            what: .signedIn)
        try await recorded { try await $0.audit(entry) }
    }
}
