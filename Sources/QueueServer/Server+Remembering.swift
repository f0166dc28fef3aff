import Hummingbird
import QueueCore
import QueueStore
import Secrets

// Keys of requests that no office's ledger sees: about people, devices, and what is true already.
extension Server {
    /// Acts once for one key, and tells what is true now. The ledger and this share one table, so that a
    /// key that was used for either is not used again for the other.
    func once<Body, Reply>(
        _ ask: Ask<Body>, about ticket: TicketID? = nil, _ act: () async throws(Refusal) -> Void,
        reply: () async throws(Refusal) -> Reply?
    ) async throws(Refusal) -> Answer<Reply> {
        let isReplay = try await wasDone(ask.key)
        if !isReplay {
            try await act()
            try await remember(ask.key, ask.branch, ticket)
        }
        return Answer(try await reply(), isReplay: isReplay)
    }

    /// Whether this very request was done before; another one with its key is refused.
    func wasDone(_ key: RequestKey?) async throws(Refusal) -> Bool {
        guard let key else { return false }
        let record = try await stored { try await $0.keys([(key.scope, key.key)]).first }
        guard let record else { return false }
        guard record.request == key.request else { throw .keyReused }
        return true
    }

    func remember(
        _ key: RequestKey?, _ branch: BranchID?, _ ticket: TicketID?
    ) async throws(Refusal) {
        guard let key else { return }
        try await write(
            KeyRecord(
                scope: key.scope, key: key.key, request: key.request, at: now, branch: branch, ticket: ticket)
        )
    }

    private func write(_ record: KeyRecord) async throws(Refusal) {
        var batch = Batch()
        batch.keys = [record]
        switch await database.commit(batch) {
        case .done: break
        // Somebody was quicker with it.
        case .refused: throw .keyReused
        case .full, .readOnly, .syncFailed, .displaced, .uncertain: throw .storeUnavailable
        }
    }
}

// A second sign-out is no error: for two days it is known which tokens were signed out.
extension Server {
    private static let scope = "signed out"

    func noteSignedOut(_ session: Session, _ key: RequestKey?) async throws(Refusal) {
        let hash = key.map { Secrets.hash($0.key, count: 16) } ?? []
        try await write(
            KeyRecord(scope: Self.scope, key: Secrets.text(session.tokenHash), request: hash, at: now))
    }

    func formerCaller(_ request: Request, _ context: Context) async throws(Refusal) -> Caller {
        guard let token = request.token else { throw .unauthenticated }
        let name = Secrets.text(ServerKey.hash(ofToken: token))
        let record = try await stored { try await $0.keys([(Self.scope, name)]).first }
        guard let record else { throw .unauthenticated }
        return Caller(kind: .former(key: record.request), address: context.address)
    }
}
