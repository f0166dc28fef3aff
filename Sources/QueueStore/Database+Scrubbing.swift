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

    /// Brings the log into the database and empties it; readers that look at an older picture end soon.
    func emptyLog() async throws {
        for _ in 0..<20 {
            do {
                try await pool.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
                return
            } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
                try await Task.sleep(for: .milliseconds(100))
            }
        }
        throw DatabaseError(resultCode: .SQLITE_BUSY, message: "the log is being read all the time")
    }
}
