import Foundation
import GRDB
import QueueCore

/// How a commit ended.
public enum CommitResult: Sendable {
    /// With the codes that new tickets got.
    case done(codes: [TicketID: String])
    /// The schema refused a row: nothing was written, and one of the commands is to blame.
    case refused(String)
    /// No room: nothing was written. It may work when there is room again.
    case full
    /// Nothing may be trusted to be durable before a restart.
    case syncFailed
    /// A file of the store is not there any more, or another stands in its place: what goes into the
    /// open one is lost with this process.
    case displaced(String)
    /// Nobody may write there: nothing was written.
    case readOnly
    /// It may have been written, or not: what is in memory must be read again.
    case uncertain(String)
}

extension Database {
    /// Writes a batch in one transaction, synced when this returns `.done`.
    public func commit(_ batch: Batch) async -> CommitResult {
        do {
            return result(try await pool.write { try Self.write(batch, $0) })
        } catch {
            return CommitResult(error)
        }
    }

    /// The same for one who has a thread to wait on.
    func commit(_ batch: Batch) -> CommitResult {
        do {
            return result(try pool.write { try Self.write(batch, $0) })
        } catch {
            return CommitResult(error)
        }
    }

    private func result(_ codes: [TicketID: String]) -> CommitResult {
        displaced().map(CommitResult.displaced) ?? .done(codes: codes)
    }

    /// In every branch those who leave a counter come before those who take one: the schema allows one
    /// visitor a counter and one counter a person at every single row.
    private static func write(_ batch: Batch, _ db: GRDB.Database) throws -> [TicketID: String] {
        for change in batch.changes { try writeHeader(change, db) }
        for change in batch.changes { try writeLeaving(change, db) }
        for change in batch.changes { try writeComing(change, db) }
        for change in batch.changes { try writeDay(change, db) }
        for change in batch.changes {
            for (contact, seq) in change.contacts {
                try write(contact, seq: seq, change.branch, db)
            }
        }
        for key in batch.keys { try write(key, db) }
        var codes: [TicketID: String] = [:]
        for item in batch.beside { try write(item, &codes, db) }
        if let proof = batch.proof {
            try db.cached("INSERT OR REPLACE INTO mark (name, value) VALUES ('written', ?)")
                .run([proof.description])
        }
        return codes
    }

    private static func write(_ key: KeyRecord, _ db: GRDB.Database) throws {
        try db.cached(
            """
            INSERT INTO request_key (scope, key, request, at, branch, ticket, counter, why)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """
        ).run([
            key.scope, key.key, Data(key.request), key.at.milliseconds, key.branch?.text, key.ticket?.text,
            key.counter?.text, key.why.map { text($0) },
        ])
    }
}

/// The branch has other events than the batch was decided on.
struct Conflict: Error {}

extension CommitResult {
    init(_ error: any Error) {
        guard let error = error as? DatabaseError else {
            self = .uncertain("\(error)")
            return
        }
        switch (error.resultCode, error.extendedResultCode) {
        case (.SQLITE_CONSTRAINT, _): self = .refused(error.message ?? "a constraint")
        case (.SQLITE_FULL, _): self = .full
        case (.SQLITE_READONLY, _), (.SQLITE_CANTOPEN, _): self = .readOnly
        case (_, .SQLITE_IOERR_FSYNC), (_, .SQLITE_IOERR_DIR_FSYNC): self = .syncFailed
        default: self = .uncertain("\(error)")
        }
    }
}

extension GRDB.Database {
    /// A statement compiled once for the connection.
    func cached(_ sql: String) throws -> Statement { try cachedStatement(sql: sql) }
}

extension Statement {
    /// Executes with as many values as the statement has places. The library counts them anew each
    /// time, at half the price of the row; here it does in debug builds alone, where all tests run.
    func run(_ values: StatementArguments) throws {
        #if DEBUG
            try validateArguments(values)
        #endif
        setUncheckedArguments(values)
        try execute()
    }
}
