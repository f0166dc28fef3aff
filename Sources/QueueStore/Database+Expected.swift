import GRDB
import QueueCore

extension Database {
    /// Those of one day that have not checked in and were booked for `earliest` or later.
    public func expected(
        in branch: BranchID, at moment: Moment, since earliest: Instant
    ) async throws -> [Appointment] {
        try await pool.read {
            try Self.appointments(
                """
                appointment.branch = ? AND appointment.at BETWEEN ? AND ? AND appointment.day = ?
                AND appointment.cancelled_at IS NULL ORDER BY appointment.at, appointment.id
                """,
                [
                    branch.text, earliest.milliseconds, (moment.instant + 2.days).milliseconds,
                    moment.day.daysSince1970,
                ], at: moment.instant, $0)
        }.map(\.appointment).filter { $0.ticket == nil }
    }

    /// Of the last hundred that were booked for before then: how many came.
    public func shown(
        in branch: BranchID, before instant: Instant
    ) async throws -> (came: Int, of: Int) {
        try await pool.read { db in
            let row = try Row.fetchOne(
                db.cached(
                    """
                    SELECT count(ticket), count(*) FROM (SELECT ticket FROM appointment WHERE branch = ?
                    AND at < ? AND cancelled_at IS NULL ORDER BY at DESC LIMIT 100)
                    """), arguments: [branch.text, instant.milliseconds])
            return (row?[0] ?? 0, row?[1] ?? 0)
        }
    }
}
