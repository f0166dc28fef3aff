import Foundation
import GRDB
import QueueCore

extension Database {
    /// Adds a line to the audit.
    public func audit(_ entry: AuditEntry) async throws {
        try await kept { try Self.audit(entry, $0) }
    }

    static func audit(_ entry: AuditEntry, _ db: GRDB.Database) throws {
        let head = try Row.fetchOne(db, sql: "SELECT id, hash FROM audit_head")
        var entry = entry
        entry.id = (head?["id"] ?? 0) + 1
        let before: Data = head?["hash"] ?? Data()
        let hash = Data(entry.hash(after: Array(before)))
        try db.cached(
            """
            INSERT INTO audit (id, at, branch, who, address, what, subject, count, hash)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """
        ).run([
            entry.id, entry.at.milliseconds, entry.branch?.text, entry.who, entry.address,
            entry.what.rawValue, entry.subject, entry.count, hash,
        ])
        try db.cached("INSERT OR REPLACE INTO audit_head (one, id, hash) VALUES (1, ?, ?)")
            .run([entry.id, hash])
    }

    /// A branch's part of the audit, with what concerns the whole server, oldest first.
    public func audit(of branch: BranchID, after id: Int, limit: Int) async throws -> [AuditEntry] {
        try await pool.read { db in
            try Row.fetchAll(
                db.cached(
                    """
                    SELECT * FROM audit WHERE id > ? AND (branch = ? OR branch IS NULL) ORDER BY id LIMIT ?
                    """), arguments: [id, branch.text, limit]
            ).map(Self.entry)
        }
    }

    private static func entry(_ row: Row) throws -> AuditEntry {
        var entry = AuditEntry(
            at: Instant(milliseconds: row["at"]), branch: (row["branch"] as String?).map { BranchID($0) },
            who: row["who"], address: row["address"], what: try row.choice("what"),
            subject: row["subject"], count: row["count"])
        entry.id = row["id"]
        return entry
    }

    /// What is out of order in the chain.
    static func auditFindings(_ db: GRDB.Database) throws -> [String] {
        var (last, hash): (Int, [UInt8]) = (0, [])
        let rows = try Row.fetchCursor(db, sql: "SELECT * FROM audit ORDER BY id")
        while let row = try rows.next() {
            let id: Int = row["id"]
            guard id == last + 1 else { return ["the audit: line \(last + 1) is missing"] }
            let kept: Data = row["hash"]
            hash = try entry(row).hash(after: hash)
            guard Array(kept) == hash else { return ["the audit: line \(id) was changed"] }
            last = id
        }
        let head = try Row.fetchOne(db, sql: "SELECT id, hash FROM audit_head")
        guard (head?["id"] ?? 0) == last, Array((head?["hash"] as Data?) ?? Data()) == hash else {
            return ["the audit: lines after \(last) are missing"]
        }
        return []
    }
}
