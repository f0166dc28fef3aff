import GRDB
import QueueCore

// What is personal goes when it is old enough, kind by kind; visits and figures stay.
extension Database {
    /// Deletes what is older than its branch keeps it, and notes in the audit how much that was. Nothing
    /// is noted where nothing was deleted.
    ///
    /// - Parameter limit: how long the log may still be looked at by others.
    @discardableResult
    public func purge(
        _ rule: RetentionRule, in branch: BranchID, today: BusinessDay, at now: Instant, by who: String,
        within limit: Duration = .seconds(60)
    ) async throws -> Int {
        let count = try await kept { db in
            var count = 0
            for kind in RetentionRule.Kind.allCases {
                guard let days = rule.days(kind) else { continue }
                let before = db.totalChangesCount
                for sql in Self.purges(kind) {
                    try db.execute(
                        sql: sql,
                        arguments: Self.arguments(
                            sql, branch, (now - days * 24 * 60.minutes).milliseconds,
                            today.daysSince1970 - days))
                }
                count += db.totalChangesCount - before
            }
            guard count > 0 else { return 0 }
            try Self.rewriteSideTables(db)
            try Self.audit(
                AuditEntry(at: now, branch: branch, who: who, what: .purged, count: count), db)
            return count
        }
        // Also where nothing was left to delete: what an earlier attempt deleted may still stand in the log.
        try await emptyLog(within: limit)
        return count
    }

    private static func arguments(
        _ sql: String, _ branch: BranchID, _ before: Int, _ day: Int
    ) -> StatementArguments {
        var arguments: StatementArguments = ["branch": branch.text]
        if sql.contains(":before") { arguments += ["before": before] }
        if sql.contains(":day") { arguments += ["day": day] }
        return arguments
    }

    private static let ended = """
        (EXISTS (SELECT 1 FROM ticket t WHERE t.id = ticket AND t.branch = :branch AND t.closed_at < :before)
        OR EXISTS (SELECT 1 FROM contact c WHERE c.id = ticket AND c.branch = :branch
        AND c.ended_at < :before))
        """

    private static func purges(_ kind: RetentionRule.Kind) -> [String] {
        switch kind {
        case .visitors:
            [
                """
                UPDATE visitor SET name = NULL, phone = NULL, email = NULL, reference = NULL
                WHERE coalesce(name, phone, email, reference) IS NOT NULL AND \(side("visitor"))
                """
            ]
        case .answers:
            ["visitor", "former_log"].map {
                "UPDATE \($0) SET answers = NULL WHERE answers IS NOT NULL AND \(side($0))"
            }
        case .notes: ["DELETE FROM note WHERE \(side("note"))"]
        case .logs: ["visit_log", "former_log"].map { "DELETE FROM \($0) WHERE \(side($0))" }
        case .cases:
            ["case_text", "case_person"].map {
                """
                DELETE FROM \($0) WHERE case_id IN
                (SELECT id FROM case_file WHERE branch = :branch AND closed_at < :before)
                """
            }
        case .promises:
            [
                """
                DELETE FROM due_person WHERE due IN (SELECT due.id FROM due
                LEFT JOIN ticket ON ticket.id = due.ticket WHERE due.branch = :branch
                AND (cancelled_at < :before OR (closed_as = 'served' AND closed_at < :before)))
                """
            ]
        case .appointments:
            [
                """
                DELETE FROM appointment_person WHERE appointment IN (SELECT appointment.id FROM appointment
                LEFT JOIN ticket ON ticket.id = appointment.ticket WHERE appointment.branch = :branch
                AND at < :before AND (ticket.id IS NULL OR ticket.closed_at < :before))
                """
            ]
        case .comments: ["DELETE FROM answer_comment WHERE branch = :branch AND day < :day"]
        }
    }

    /// That the visit beside which a row stands has ended long enough ago.
    private static func side(_ table: String) -> String {
        ended.replacing("= ticket AND", with: "= \(table).ticket AND")
    }

    /// The day on which a branch was purged last.
    public func lastPurge(of branch: BranchID) async throws -> BusinessDay? {
        try await pool.read { db in
            try String.fetchOne(
                db, sql: "SELECT value FROM mark WHERE name = ?", arguments: ["purged \(branch)"])
        }.flatMap { Int($0) }.map(BusinessDay.init(daysSince1970:))
    }

    public func notePurge(of branch: BranchID, on day: BusinessDay) async throws {
        try await kept { db in
            try db.cached("INSERT OR REPLACE INTO mark (name, value) VALUES (?, ?)")
                .run(["purged \(branch)", "\(day.daysSince1970)"])
        }
    }
}
