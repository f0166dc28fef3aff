import GRDB
import LocalTime
import QueueCore

/// By what cases are told apart.
public enum CaseGroup: String, CaseIterable, Codable, Sendable { case kind, cause, service }

extension Database {
    /// Cases opened and decided on these days, and those that are open and overdue now, by group. A case
    /// with several causes counts under each; the key nil is of those without one.
    public func caseFigures(
        of branch: BranchID, _ days: ClosedRange<BusinessDay>, by group: CaseGroup, now: Instant,
        _ local: LocalTime
    ) async throws -> (total: CaseFigures, groups: [String?: CaseFigures]) {
        try await pool.read { db in
            var arguments = Self.arguments(branch, days, local)
            _ = arguments.append(contentsOf: ["now": now.milliseconds])
            let total = try Row.fetchOne(
                db.cached("SELECT \(Self.caseCounts) FROM case_file WHERE branch = :branch"),
                arguments: arguments
            ).map(CaseFigures.init)
            let rows = try Row.fetchAll(db.cached(Self.caseSQL(group)), arguments: arguments)
            let groups = rows.map { row in (row["cell"] as String?, CaseFigures(row)) }
            return (total ?? CaseFigures(), Dictionary(uniqueKeysWithValues: groups))
        }
    }

    private static func caseSQL(_ group: CaseGroup) -> String {
        """
        SELECT \(group.rawValue) AS cell, \(caseCounts) FROM case_file
        \(group == .cause ? "LEFT JOIN case_cause ON case_id = id" : "")
        WHERE branch = :branch GROUP BY cell
        """
    }

    /// Praise is never overdue, and nobody has to decide it.
    private static let caseCounts = """
        count(*) FILTER (WHERE opened_at >= :from AND opened_at < :until) AS opened,
        count(*) FILTER (WHERE decided_at >= :from AND decided_at < :until) AS decided,
        count(*) FILTER (WHERE decided_at >= :from AND decided_at < :until AND decided_at > due_at)
        AS decided_late,
        count(*) FILTER (WHERE kind <> 'compliment' AND decided_at IS NULL AND closed_at IS NULL) AS open,
        count(*) FILTER (WHERE kind <> 'compliment' AND decided_at IS NULL AND closed_at IS NULL
        AND due_at <= :now) AS overdue
        """
}

extension CaseFigures {
    fileprivate init(_ row: Row) {
        self.init(
            opened: row["opened"], decided: row["decided"], decidedLate: row["decided_late"],
            open: row["open"], overdue: row["overdue"])
    }
}
