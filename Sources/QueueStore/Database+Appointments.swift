import GRDB
import QueueCore

/// Who comes: personal, emptied by erasing.
public struct AppointmentPerson: Hashable, Sendable {
    public var name: String?
    public var phone: String?
    public var email: String?
    public var reference: String?
    public var note: String?

    public init(
        name: String? = nil, phone: String? = nil, email: String? = nil, reference: String? = nil,
        note: String? = nil
    ) {
        self.name = name
        self.phone = phone
        self.email = email
        self.reference = reference
        self.note = note
    }
}

/// An appointment with what stands beside it.
public struct AppointmentRecord: Hashable, Sendable {
    public var appointment: Appointment
    public var person: AppointmentPerson
    /// Its name in the calendar that it was imported from: importing it again changes it.
    public var source: String?

    public init(_ appointment: Appointment, _ person: AppointmentPerson, source: String? = nil) {
        self.appointment = appointment
        self.person = person
        self.source = source
    }
}

extension Database {
    /// Books it. With a capacity it must find room in its slot: counted and written in one transaction.
    public func book(
        _ new: AppointmentRecord, codes: [String], capacity: Int?, _ key: RequestKey?
    ) async throws -> ActDone {
        try await once(key, at: new.appointment.madeAt) { db in
            try Self.mustHaveRoom(new.appointment, capacity, db)
            try Self.insert(new, codes, db)
            return new.appointment.id
        }
    }

    /// The same, made of a follow-up that is still due, and done with that: both or neither.
    public func book(
        _ new: AppointmentRecord, codes: [String], capacity: Int?, of followUp: String, _ key: RequestKey?
    ) async throws -> ActDone {
        let appointment = new.appointment
        return try await once(key, at: appointment.madeAt) { db in
            try Self.mustBeDue(
                try Self.known(followUp, .followUp, appointment.branch, at: appointment.madeAt, db))
            try Self.mustHaveRoom(appointment, capacity, db)
            try Self.insert(new, codes, db)
            try db.cached("UPDATE due SET appointment = ? WHERE id = ?").run([appointment.id, followUp])
            return appointment.id
        }
    }

    /// Another time, or what is known now; what is nil stays.
    public func move(
        appointment id: String, of branch: BranchID, to moment: Moment?, capacity: Int?,
        _ person: AppointmentPerson, _ key: RequestKey?, at instant: Instant
    ) async throws -> ActDone {
        try await once(key, at: instant) { db in
            var appointment = try Self.known(id, branch, at: instant, db).appointment
            try appointment.mayChange()
            if let moment, moment != appointment.at {
                appointment.at = moment
                try Self.mustHaveRoom(appointment, capacity, db)
                try db.cached("UPDATE appointment SET at = ?, day = ?, minute = ? WHERE id = ?").run([
                    moment.instant.milliseconds, moment.day.daysSince1970, moment.minute, appointment.id,
                ])
            }
            try Self.merge(person, into: appointment.id, db)
            return appointment.id
        }
    }

    /// Cancelling again is no news.
    public func cancel(
        appointment id: String, of branch: BranchID, _ key: RequestKey?, at instant: Instant
    ) async throws -> ActDone {
        try await once(key, at: instant) { db in
            let appointment = try Self.known(id, branch, at: instant, db).appointment
            guard appointment.cancelledAt == nil else { return appointment.id }
            try appointment.mayChange()
            try db.cached(
                """
                UPDATE appointment SET cancelled_at = max(made_at, ?), ticket = NULL, taken_at = NULL
                WHERE id = ?
                """
            ).run([instant.milliseconds, appointment.id])
            return appointment.id
        }
    }

    /// Takes the check-in for the ticket that is going to be issued. Of two at once one is refused.
    public func claim(
        appointment id: String, of branch: BranchID, _ ticket: TicketID, at moment: Moment,
        _ rule: AppointmentRule
    ) async throws {
        _ = try await once(nil, at: moment.instant) { db in
            let appointment = try Self.known(id, branch, at: moment.instant, db).appointment
            try appointment.mayArrive(at: moment, rule)
            try db.cached("UPDATE appointment SET ticket = ?, taken_at = ? WHERE id = ?")
                .run([ticket.text, moment.instant.milliseconds, appointment.id])
            return appointment.id
        }
    }

    /// The ticket could not be issued: as it was before.
    public func unclaim(appointment id: String, _ ticket: TicketID, at instant: Instant) async throws {
        _ = try await once(nil, at: instant) { db in
            try db.cached("UPDATE appointment SET ticket = NULL, taken_at = NULL WHERE id = ? AND ticket = ?")
                .run([id, ticket.text])
            return id
        }
    }

    /// Takes over what a calendar holds: new ones are added, those known by their source changed.
    /// Gives how many of each.
    public func take(
        _ imported: [(record: AppointmentRecord, codes: [String])], at instant: Instant
    ) async throws -> (added: Int, changed: Int) {
        var (added, changed) = (0, 0)
        for item in imported {
            let done = try await once(nil, at: instant) { db in
                guard let known = try Self.id(of: item.record, db) else {
                    try Self.insert(item.record, item.codes, db)
                    return ""
                }
                try Self.overwrite(known, item.record, db)
                return known
            }
            if done.subject.isEmpty { added += 1 } else { changed += 1 }
        }
        return (added, changed)
    }
}

extension Database {
    private static func mustHaveRoom(_ new: Appointment, _ capacity: Int?, _ db: GRDB.Database) throws {
        guard let capacity else { return }
        let booked =
            try Int.fetchOne(
                db.cached(
                    """
                    SELECT count(*) FROM appointment WHERE branch = ? AND at = ? AND service = ?
                    AND cancelled_at IS NULL AND id <> ?
                    """),
                arguments: [new.branch.text, new.at.instant.milliseconds, new.service.text, new.id]) ?? 0
        guard booked < capacity else { throw Refusal.slotFull }
    }

    private static func insert(_ new: AppointmentRecord, _ codes: [String], _ db: GRDB.Database) throws {
        let appointment = new.appointment
        let code = try codes.first { code in
            try Bool.fetchOne(
                db.cached("SELECT NOT EXISTS (SELECT 1 FROM appointment WHERE branch = ? AND code = ?)"),
                arguments: [appointment.branch.text, code]) ?? false
        }
        guard let code else { preconditionFailure("one of \(codes.count) codes of 31^6 is free") }
        try db.cached(
            """
            INSERT INTO appointment (id, branch, code, service, at, day, minute, language, priority, made_at,
            made_by, source) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """
        ).run([
            appointment.id, appointment.branch.text, code, appointment.service.text,
            appointment.at.instant.milliseconds, appointment.at.day.daysSince1970, appointment.at.minute,
            appointment.language, appointment.priority?.text, appointment.madeAt.milliseconds,
            appointment.madeBy?.text, new.source,
        ])
        try merge(new.person, into: appointment.id, db)
    }

    private static func merge(_ person: AppointmentPerson, into id: String, _ db: GRDB.Database) throws {
        guard person != AppointmentPerson() else { return }
        try db.cached(
            """
            INSERT INTO appointment_person (appointment, name, phone, email, reference, note)
            VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (appointment) DO UPDATE SET name = coalesce(excluded.name, name),
            phone = coalesce(excluded.phone, phone), email = coalesce(excluded.email, email),
            reference = coalesce(excluded.reference, reference), note = coalesce(excluded.note, note)
            """
        ).run([id, person.name, person.phone, person.email, person.reference, person.note])
    }

    private static func id(of record: AppointmentRecord, _ db: GRDB.Database) throws -> String? {
        guard let source = record.source else { return nil }
        return try String.fetchOne(
            db.cached("SELECT id FROM appointment WHERE branch = ? AND source = ?"),
            arguments: [record.appointment.branch.text, source])
    }

    /// What its holder has checked in with stays as it is.
    private static func overwrite(_ id: String, _ new: AppointmentRecord, _ db: GRDB.Database) throws {
        let at = new.appointment.at
        try db.cached(
            """
            UPDATE appointment SET service = ?, at = ?, day = ?, minute = ?,
            cancelled_at = CASE WHEN ? THEN coalesce(cancelled_at, max(made_at, ?)) END
            WHERE id = ? AND ticket IS NULL
            """
        ).run([
            new.appointment.service.text, at.instant.milliseconds, at.day.daysSince1970, at.minute,
            new.appointment.cancelledAt != nil, new.appointment.madeAt.milliseconds, id,
        ])
        try merge(new.person, into: id, db)
    }

    private static func known(
        _ id: String, _ branch: BranchID, at instant: Instant, _ db: GRDB.Database
    ) throws -> AppointmentRecord {
        let found = try appointments(
            "appointment.branch = ? AND (appointment.id = ? OR appointment.code = ?)", [branch.text, id, id],
            at: instant, db)
        guard let known = found.first else { throw Refusal.unknown(.appointment) }
        return known
    }
}
