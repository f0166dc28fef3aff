import GRDB
import JSON
import QueueCore

/// The embedded store: one SQLite file in WAL mode, every commit synced.
public struct Database: Sendable {
    let pool: DatabasePool
    let files: StoreFiles

    /// Why a store cannot be used, in words for the operator.
    public enum OpeningError: Error, Equatable {
        case newerSchema
        case damaged(String)
        case unwritable(String)
    }

    /// Opens the store for its one server, and brings an older schema up to date.
    public init(path: String) throws(OpeningError) {
        do {
            pool = try DatabasePool(path: path, configuration: Self.configuration)
            // The pool lowers this after its own preparation; without it a power cut loses
            // acknowledged tickets.
            try pool.writeWithoutTransaction { db in
                try db.execute(sql: "PRAGMA synchronous = FULL")
                // A batch of sixty tickets touches some hundred pages. With the defaults nearly each
                // commit would copy the log into the database, and read pages that it just let go.
                try db.execute(sql: "PRAGMA wal_autocheckpoint = 4000; PRAGMA cache_size = -16384")
                // What is deleted is overwritten, and no copy of it goes into a temporary file.
                try db.execute(sql: "PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY")
                let level = try Int.fetchOne(db, sql: "PRAGMA synchronous")
                precondition(level == 2, "every commit is synced")
            }
            guard try pool.read(Schema.migrator.hasBeenSuperseded) == false else {
                throw OpeningError.newerSchema
            }
            try Schema.migrator.migrate(pool)
            files = StoreFiles(database: path)
        } catch {
            throw OpeningError(error)
        }
    }

    /// Opens the store beside the server that works on it, changing nothing.
    public init(reading path: String) throws(OpeningError) {
        var configuration = Self.configuration
        configuration.readonly = true
        do {
            pool = try DatabasePool(path: path, configuration: configuration)
            guard try pool.read(Schema.migrator.hasBeenSuperseded) == false else {
                throw OpeningError.newerSchema
            }
            files = StoreFiles(database: path)
        } catch {
            throw OpeningError(error)
        }
    }

    private static var configuration: GRDB.Configuration {
        var configuration = GRDB.Configuration()
        configuration.maximumReaderCount = 4
        configuration.busyMode = .timeout(5)
        return configuration
    }

    /// Copies the whole store to another file while it is in use (SQLite's online backup).
    public func backup(to path: String) throws {
        let target = try DatabaseQueue(path: path)
        try pool.backup(to: target)
        // A backup is one file: no log beside it.
        try target.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
        try target.close()
    }

    /// Closes it, with all of its log in the one file.
    public func close() throws {
        let (path, isReading) = (pool.path, pool.configuration.readonly)
        // A log that is no longer in its place is lost with the last connection; a new database must not
        // be made where the one that was taken away belongs.
        let isDisplaced = !isReading && displaced() != nil
        try pool.close()
        guard !isReading, !isDisplaced else { return }
        // The pool's readers close last, and leave the log behind; a writer that does takes it in. Where
        // there is no room for that it stays, and the next start takes it in.
        let last = try DatabaseQueue(path: path)
        do {
            try last.writeWithoutTransaction { try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
        } catch let error as DatabaseError where error.resultCode != .SQLITE_FULL {
            throw error
        }
        try last.close()
    }

    /// Leaves the files as a kill would. After a failed sync the log is to be read by the next start, which
    /// proves each page of it; here its pages would be taken into the database as the disk gives them.
    public func abandon() { _ = Unmanaged.passRetained(pool) }
}

extension Database.OpeningError {
    init(_ error: any Error) {
        switch error {
        case let known as Self: self = known
        case let error as DatabaseError:
            switch error.resultCode {
            case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_CONSTRAINT, .SQLITE_ERROR:
                self = .damaged(error.message ?? "not a database")
            default: self = .unwritable(error.message ?? "\(error.resultCode)")
            }
        default: self = .damaged("\(error)")
        }
    }
}

/// Values that stand as JSON in one column.
func text(_ value: some Encodable) -> String {
    String(decoding: JSONWriter.bytes(value), as: UTF8.self)
}

func value<Value: Decodable>(_ type: Value.Type, _ text: String) throws -> Value {
    try JSONReader.value(type, from: text.utf8)
}
