import QueueCore
import QueueStore

extension Server {
    /// An act that no office's ledger keeps, in one transaction with its key. A store that cannot be
    /// trusted any more stops the ledger too.
    func recorded<Value: Sendable>(
        _ write: @Sendable (Database) async throws -> Value
    ) async throws(Refusal) -> Value {
        guard ledger.health != .readOnly else { throw .storeUnavailable }
        do {
            return try await write(database)
        } catch let refusal as Refusal {
            throw refusal
        } catch let failure as CommitFailure {
            throw refusal(for: failure.result)
        } catch {
            log.error("the store cannot be written: \(error)")
            throw .storeUnavailable
        }
    }

    /// What is done beside the requests may fail; that a disk cannot be trusted any more counts there too.
    func heed(_ error: any Error) {
        if let failure = error as? CommitFailure { _ = refusal(for: failure.result) }
    }

    func refusal(for result: CommitResult) -> Refusal {
        switch result {
        case .refused(let reason):
            log.critical("an act broke a guard of the schema and was refused: \(reason)")
            return .internalError
        case .syncFailed: ledger.stop(.syncFailed, "a sync failed")
        case .displaced(let file): ledger.stop(.fileLost, "\(file) was taken away or replaced")
        case .full: return .storeFailed(.diskFull)
        case .readOnly: return .storeFailed(.diskReadOnly)
        case .done: break
        case .uncertain(let reason): log.error("a commit ended uncertainly: \(reason)")
        }
        return .storeUnavailable
    }

    /// The same act twice is told as the first.
    func answer<Reply>(
        _ done: ActDone, _ reply: (String) async throws(Refusal) -> Reply
    ) async throws(Refusal) -> Answer<Reply> {
        Answer(try await reply(done.subject), isReplay: done.isReplay)
    }
}
