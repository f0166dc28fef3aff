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

    /// All that a branch ever had, each with the moment at which its holder checked in.
    public func appointmentsOfAllDays(
        in branch: BranchID
    ) async throws -> [(appointment: Appointment, arrivedAt: Instant?)] {
        try await pool.read { db in
            let taken = try Row.fetchAll(
                db.cached(
                    """
                    SELECT appointment.id, issued_at FROM appointment
                    JOIN ticket ON ticket.id = appointment.ticket WHERE appointment.branch = ?
                    """), arguments: [branch.text])
            let arrivals = Dictionary(
                uniqueKeysWithValues: taken.map {
                    ($0["id"] as String, Instant(milliseconds: $0["issued_at"]))
                })
            // Whether a claim is fresh does not matter: a check-in is known by its ticket.
            let epoch = Instant(milliseconds: 0)
            return try Self.appointments("appointment.branch = ?", [branch.text], at: epoch, db)
                .map(\.appointment).map { ($0, arrivals[$0.id]) }
        }
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
