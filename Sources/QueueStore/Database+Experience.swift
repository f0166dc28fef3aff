import GRDB
import QueueCore

extension Database {
    /// What the forecasts of each branch have learned, as they wrote it.
    public func experiences() throws -> [BranchID: String] {
        try pool.read { db in
            let rows = try Row.fetchAll(db, sql: "SELECT branch, body FROM experience")
            return Dictionary(uniqueKeysWithValues: rows.map { (BranchID($0[0]), $0[1]) })
        }
    }

    /// Instead of what was kept before.
    public func keepExperience(_ branch: BranchID, _ body: String, at instant: Instant) async throws {
        try await kept {
            try $0.execute(
                sql: """
                    INSERT INTO experience (branch, at, body) VALUES (?, ?, ?)
                    ON CONFLICT (branch) DO UPDATE SET at = excluded.at, body = excluded.body
                    """, arguments: [branch.text, instant.milliseconds, body])
        }
    }
}
