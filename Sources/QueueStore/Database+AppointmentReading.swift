import GRDB
import QueueCore

extension Database {
    /// By its id or its code.
    public func appointment(
        _ name: String, of branch: BranchID, at instant: Instant
    ) async throws -> AppointmentRecord? {
        try await pool.read {
            try Self.appointments(
                "appointment.branch = ? AND (appointment.id = ? OR appointment.code = ?)",
                [branch.text, name, name],
                at: instant, $0
            ).first
        }
    }

    /// Those of some days, the earliest first.
    public func appointments(
        of branch: BranchID, from: BusinessDay, to: BusinessDay, at instant: Instant
    ) async throws -> [AppointmentRecord] {
        try await pool.read {
            try Self.appointments(
                """
                appointment.branch = ? AND appointment.day BETWEEN ? AND ?
                ORDER BY appointment.at, appointment.id
                """,
                [branch.text, from.daysSince1970, to.daysSince1970], at: instant, $0)
        }
    }

    /// How many are booked at each time of a day.
    public func booked(
        _ service: ServiceID, of branch: BranchID, on day: BusinessDay
    ) async throws -> [Instant: Int] {
        try await pool.read { db in
            let rows = try Row.fetchAll(
                db.cached(
                    """
                    SELECT at, count(*) AS count FROM appointment WHERE branch = ? AND day = ?
                    AND service = ? AND cancelled_at IS NULL GROUP BY at
                    """), arguments: [branch.text, day.daysSince1970, service.text])
            return Dictionary(
                uniqueKeysWithValues: rows.map { (Instant(milliseconds: $0["at"]), $0["count"]) })
        }
    }

    static func appointments(
        _ condition: String, _ arguments: StatementArguments, at instant: Instant, _ db: GRDB.Database
    ) throws -> [AppointmentRecord] {
        try Row.fetchAll(
            db.cached(
                """
                SELECT appointment.*, appointment_person.*, ticket.id IS NOT NULL AS has_ticket
                FROM appointment
                LEFT JOIN appointment_person ON appointment_person.appointment = appointment.id
                LEFT JOIN ticket ON ticket.id = appointment.ticket WHERE \(condition)
                """), arguments: arguments
        ).map { row in
            AppointmentRecord(
                appointment(row, at: instant),
                AppointmentPerson(
                    name: row["name"], phone: row["phone"], email: row["email"], reference: row["reference"],
                    note: row["note"]), source: row["source"])
        }
    }

    private static func appointment(_ row: Row, at instant: Instant) -> Appointment {
        let at = Moment(
            instant: Instant(milliseconds: row["at"]), day: BusinessDay(daysSince1970: row["day"]),
            minute: row["minute"])
        var appointment = Appointment(
            id: row["id"], code: row["code"], branch: BranchID(row["branch"]),
            service: ServiceID(row["service"]), at: at, language: row["language"],
            priority: row.id("priority"), madeAt: Instant(milliseconds: row["made_at"]),
            madeBy: row.id("made_by"))
        appointment.cancelledAt = row.instant("cancelled_at")
        // A check-in whose ticket never came is void after a minute.
        let isFresh = row.instant("taken_at").map { instant - $0 < 60.seconds } ?? false
        if row["has_ticket"] || isFresh { appointment.ticket = row.id("ticket") }
        return appointment
    }
}
