import Foundation
import GRDB
import QueueCore

/// A commit that did not end well.
public struct CommitFailure: Error {
    public let result: CommitResult
}

/// What came of an act, or of the first asking of it.
public struct ActDone: Hashable, Sendable {
    /// What it was about, by its id.
    public var subject: String
    public var isReplay: Bool
}

extension Database {
    /// Acts on what no office's ledger keeps (cases, answers, what is due): one transaction, with the key.
    /// `act` gives the id of what it was about, and may refuse.
    func once(
        _ key: RequestKey?, at instant: Instant, _ act: @escaping @Sendable (GRDB.Database) throws -> String
    ) async throws -> ActDone {
        do {
            let outcome = try await pool.write { db in
                if let key, let known = try Self.subject(of: key, db) {
                    return ActDone(subject: known, isReplay: true)
                }
                let subject = try act(db)
                if let key { try Self.keep(key, at: instant, subject, db) }
                return ActDone(subject: subject, isReplay: false)
            }
            if let file = displaced() { throw CommitFailure(result: .displaced(file)) }
            return outcome
        } catch let error as DatabaseError {
            throw CommitFailure(result: CommitResult(error))
        }
    }

    /// What an earlier request with this key was about; another request with it is refused.
    private static func subject(of key: RequestKey, _ db: GRDB.Database) throws -> String? {
        let row = try Row.fetchOne(
            db.cached("SELECT request, ticket FROM request_key WHERE scope = ? AND key = ?"),
            arguments: [key.scope, key.key])
        guard let row else { return nil }
        guard [UInt8](row["request"] as Data) == key.request else { throw Refusal.keyReused }
        return row["ticket"] ?? ""
    }

    private static func keep(
        _ key: RequestKey, at instant: Instant, _ subject: String, _ db: GRDB.Database
    ) throws {
        try db.cached(
            "INSERT INTO request_key (scope, key, request, at, ticket) VALUES (?, ?, ?, ?, ?)"
        ).run([key.scope, key.key, Data(key.request), instant.milliseconds, subject])
    }
}
