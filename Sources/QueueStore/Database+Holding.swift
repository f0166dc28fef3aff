import GRDB
import QueueCore

/// One row about a visitor, with all that stands in it.
public struct HeldItem: Sendable {
    /// visit, note, log, formerLog, case, caseText, promise, appointment.
    public var kind: String
    public var id: String
    public var at: Instant?
    public var values: [String: String]
}

extension Database {
    /// All that is held about a visitor.
    public func held(about reference: String, in branch: BranchID) async throws -> [HeldItem] {
        try await pool.read { db in
            let visits = text(try Self.visits(of: reference, in: branch, db))
            let named: [(String, String)] = [
                (
                    "visit",
                    """
                    SELECT visitor.*, ticket.id, number, issued_at AS at, channel, closed_as, outcome
                    FROM visitor JOIN ticket ON ticket.id = visitor.ticket WHERE ticket.id IN (\(Self.among))
                    UNION ALL SELECT visitor.*, contact.id, NULL, started_at, channel, NULL, outcome
                    FROM visitor JOIN contact ON contact.id = visitor.ticket
                    WHERE contact.id IN (\(Self.among))
                    """
                ),
                ("note", "SELECT ticket AS id, at, kind, text FROM note WHERE ticket IN (\(Self.among))"),
                ("log", "SELECT ticket AS id, * FROM visit_log WHERE ticket IN (\(Self.among))"),
                (
                    "formerLog",
                    """
                    SELECT ticket AS id, replaced_at AS at, problem, solution, benefit, note, answers
                    FROM former_log WHERE ticket IN (\(Self.among))
                    """
                ),
                ("case", "SELECT f.id, number, opened_at AS at, p.* \(Self.ownCases)"),
                (
                    "caseText",
                    """
                    SELECT case_text.case_id AS id, at, what, text FROM case_text JOIN case_step
                    USING (case_id, seq) WHERE case_id IN (SELECT f.id \(Self.ownCases)) ORDER BY at, seq
                    """
                ),
                (
                    "promise",
                    """
                    SELECT due.id, kind, added_at AS at, p.* FROM due JOIN due_person p ON p.due = due.id
                    WHERE branch = :branch AND (reference = :reference OR visit IN (\(Self.among))
                    OR ticket IN (\(Self.among)))
                    """
                ),
                (
                    "appointment",
                    """
                    SELECT a.id, a.at, p.* FROM appointment a JOIN appointment_person p ON appointment = a.id
                    WHERE branch = :branch AND (reference = :reference OR ticket IN (\(Self.among)))
                    """
                ),
            ]
            return try named.flatMap { kind, sql in
                var arguments: StatementArguments = ["visits": visits]
                if sql.contains(":branch") { arguments += ["branch": branch.text, "reference": reference] }
                return try Row.fetchAll(db, sql: sql, arguments: arguments).map { Self.held(kind, $0) }
            }
        }
    }

    private static let among = "SELECT value FROM json_each(:visits)"
    private static let ownCases = """
        FROM case_file f LEFT JOIN case_person p ON p.case_id = f.id
        WHERE branch = :branch AND (reference = :reference OR visit IN (\(among)))
        """

    private static func held(_ kind: String, _ row: Row) -> HeldItem {
        var values: [String: String] = [:]
        for (name, value) in row
        where !["id", "at", "ticket", "case_id", "due", "appointment"].contains(name) {
            if !value.isNull { values[name] = String.fromDatabaseValue(value) ?? "\(value)" }
        }
        return HeldItem(
            kind: kind, id: row["id"], at: (row["at"] as Int?).map(Instant.init(milliseconds:)),
            values: values)
    }
}
