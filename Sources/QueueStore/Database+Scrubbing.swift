import GRDB

// What was deleted must be gone from the disk as well: deleted rows leave their bytes in pages, and the
// pages' former pictures in the log.
extension Database {
    /// The tables that hold what is personal.
    static let sideTables = [
        "visitor", "note", "visit_log", "former_log", "case_text", "case_person", "due_person",
        "appointment_person", "answer_comment",
    ]

    /// Writes the side tables anew into pages that were overwritten. Row by row, what a page held between
    /// its rows would stay. It takes as long as there is personal data, about a second for a million rows.
    static func rewriteSideTables(_ db: GRDB.Database) throws {
        for table in sideTables {
            try db.execute(
                sql: """
                    CREATE TEMP TABLE remaining AS SELECT * FROM main.\(table);
                    DELETE FROM main.\(table);
                    INSERT INTO main.\(table) SELECT * FROM remaining;
                    DROP TABLE remaining;
                    """)
        }
    }

    /// Brings the log into the database and empties it, as soon as nobody looks at an older picture: a
    /// backup or `loket verify` beside the server may do so for a while. Nobody's act waits for that.
    func emptyLog(within limit: Duration = .seconds(60)) async throws {
        for _ in 0..<max(1, Int(limit / Self.logPause)) {
            do {
                return try await pool.writeWithoutTransaction(Self.truncateLog)
            } catch let error as DatabaseError {
                guard error.resultCode == .SQLITE_BUSY else {
                    throw CommitFailure(result: CommitResult(error))
                }
                try await Task.sleep(for: Self.logPause)
            }
        }
        throw CommitFailure(result: .uncertain("the log is being read all the time"))
    }

    /// The same at once. false: somebody reads, or there is no room; the log stays, and what stands in it.
    public func takeInLog() -> Bool {
        do {
            try pool.writeWithoutTransaction(Self.truncateLog)
            return true
        } catch {
            return false
        }
    }

    private static let logPause = Duration.milliseconds(100)

    /// While it waits for readers the only writer stands still, so that it waits for none.
    private static func truncateLog(_ db: GRDB.Database) throws {
        let patience = try Int.fetchOne(db, sql: "PRAGMA busy_timeout") ?? 0
        try db.execute(sql: "PRAGMA busy_timeout = 0")
        // The setting is the connection's; whatever came of the checkpoint, it is as it was.
        let outcome = Result { try db.checkpoint(.truncate) }
        try db.execute(sql: "PRAGMA busy_timeout = \(patience)")
        _ = try outcome.get()
    }
}
