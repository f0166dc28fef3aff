import GRDB

extension Database {
    /// Writes what no office's ledger keeps, and sees to it that it went into the file of that name. Throws
    /// `CommitFailure` for what the disk did: whoever writes must hear of a failed sync.
    func kept<Value: Sendable>(
        _ write: @escaping @Sendable (GRDB.Database) throws -> Value
    ) async throws -> Value {
        do {
            let value = try await pool.write(write)
            if let file = displaced() { throw CommitFailure(result: .displaced(file)) }
            return value
        } catch let error as DatabaseError {
            throw CommitFailure(result: CommitResult(error))
        }
    }
}
