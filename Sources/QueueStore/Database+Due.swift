import GRDB
import QueueCore

/// Whom a promise was made to, and why: personal, emptied by erasing.
public struct DuePerson: Hashable, Sendable {
    public var name: String?
    public var phone: String?
    public var reference: String?
    public var reason: String?

    public init(name: String? = nil, phone: String? = nil, reference: String? = nil, reason: String? = nil) {
        self.name = name
        self.phone = phone
        self.reference = reference
        self.reason = reason
    }
}

/// A promise with what stands beside it.
public struct DueRecord: Hashable, Sendable {
    public var due: Due
    public var person: DuePerson

    public init(_ due: Due, _ person: DuePerson) {
        self.due = due
        self.person = person
    }
}

extension Database {
    public func add(_ new: DueRecord, _ key: RequestKey?) async throws -> ActDone {
        try await once(key, at: new.due.addedAt) { db in
            let due = new.due
            var (day, from, to): (Int?, Int?, Int?)
            switch due.time {
            case .day(let dueOn): day = dueOn.daysSince1970
            case .between(let first, let last): (from, to) = (first.milliseconds, last.milliseconds)
            }
            try db.cached(
                """
                INSERT INTO due (id, branch, kind, due_on, from_at, to_at, service, visit, case_id, added_at,
                added_by, attempts) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
                """
            ).run([
                due.id, due.branch.text, due.kind.rawValue, day, from, to, due.service?.text,
                due.visit?.text, due.caseID?.text, due.addedAt.milliseconds, due.addedBy?.text,
            ])
            try Self.merge(new.person, into: due.id, db)
            return due.id
        }
    }

    /// Another time, or what is known now; what is nil stays.
    public func change(
        due id: String, _ kind: Due.Kind, of branch: BranchID, time: Due.Time?, _ person: DuePerson,
        _ key: RequestKey?, at instant: Instant
    ) async throws -> ActDone {
        try await once(key, at: instant) { db in
            try Self.mustBeDue(try Self.known(id, kind, branch, at: instant, db))
            switch time {
            case .day(let day):
                try db.cached("UPDATE due SET due_on = ? WHERE id = ?").run([day.daysSince1970, id])
            case .between(let from, let to):
                try db.cached("UPDATE due SET from_at = ?, to_at = ? WHERE id = ?")
                    .run([from.milliseconds, to.milliseconds, id])
            case nil: break
            }
            try Self.merge(person, into: id, db)
            return id
        }
    }

    /// Cancelling again is no news.
    public func cancel(
        due id: String, _ kind: Due.Kind, of branch: BranchID, _ key: RequestKey?, at instant: Instant
    ) async throws -> ActDone {
        try await once(key, at: instant) { db in
            let due = try Self.known(id, kind, branch, at: instant, db)
            guard due.state != .cancelled else { return id }
            try Self.mustBeDue(due)
            try db.cached("UPDATE due SET cancelled_at = max(added_at, ?) WHERE id = ?")
                .run([instant.milliseconds, id])
            return id
        }
    }

    /// Takes it for one person and the ticket that is going to be issued; gives what it was before.
    public func claim(
        due id: String, _ kind: Due.Kind, of branch: BranchID, _ ticket: TicketID, by user: StaffID,
        at instant: Instant
    ) async throws -> DueRecord {
        let before = try await dueRecord(id, kind, of: branch, at: instant)
        _ = try await once(nil, at: instant) { db in
            try Self.mustBeDue(try Self.known(id, kind, branch, at: instant, db))
            try db.cached(
                "UPDATE due SET ticket = ?, taken_by = ?, taken_at = ?, attempts = attempts + 1 WHERE id = ?"
            ).run([ticket.text, user.text, instant.milliseconds, id])
            return id
        }
        guard let before else { throw Refusal.unknown(.followUp) }
        return before
    }

    /// The ticket could not be issued: as it was before.
    public func unclaim(_ before: Due, _ ticket: TicketID, at instant: Instant) async throws {
        _ = try await once(nil, at: instant) { db in
            try db.cached(
                """
                UPDATE due SET ticket = ?, taken_by = ?, taken_at = iif(?1 IS NULL, NULL, taken_at),
                attempts = ? WHERE id = ? AND ticket = ?
                """
            ).run([
                before.ticket?.text, before.takenBy?.text, before.attempts, before.id, ticket.text,
            ])
            return before.id
        }
    }

    static func mustBeDue(_ due: Due) throws {
        switch due.state {
        case .due: break
        case .taken: throw Refusal.alreadyTaken(staff: due.takenBy ?? "")
        case .done, .cancelled: throw Refusal.notDue
        }
    }

    static func known(
        _ id: String, _ kind: Due.Kind, _ branch: BranchID, at instant: Instant, _ db: GRDB.Database
    ) throws -> Due {
        let found = try dues(
            "due.branch = ? AND kind = ? AND due.id = ?", [branch.text, kind.rawValue, id], at: instant, db)
        guard let known = found.first else { throw Refusal.unknown(.followUp) }
        return known.due
    }

    private static func merge(_ person: DuePerson, into id: String, _ db: GRDB.Database) throws {
        guard person != DuePerson() else { return }
        try db.cached(
            """
            INSERT INTO due_person (due, name, phone, reference, reason) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (due) DO UPDATE SET name = coalesce(excluded.name, name),
            phone = coalesce(excluded.phone, phone), reference = coalesce(excluded.reference, reference),
            reason = coalesce(excluded.reason, reason)
            """
        ).run([id, person.name, person.phone, person.reference, person.reason])
    }
}

extension Database {
    public func dueRecord(
        _ id: String, _ kind: Due.Kind, of branch: BranchID, at instant: Instant
    ) async throws -> DueRecord? {
        try await pool.read {
            try Self.dues(
                "due.branch = ? AND kind = ? AND due.id = ?", [branch.text, kind.rawValue, id],
                at: instant, $0
            ).first
        }
    }

    /// The earliest first. nil: those that are not over.
    public func dues(
        _ kind: Due.Kind, of branch: BranchID, in state: Due.State?, reference: String?, at instant: Instant
    ) async throws -> [DueRecord] {
        let all = try await pool.read { db in
            let narrowed = reference == nil ? "" : " AND reference = ?"
            return try Self.dues(
                "due.branch = ? AND kind = ?\(narrowed) ORDER BY coalesce(due_on, from_at), to_at, due.id",
                StatementArguments([branch.text, kind.rawValue] + (reference.map { [$0] } ?? [])),
                at: instant, db)
        }
        return all.filter { record in
            state.map { $0 == record.due.state } ?? (record.due.state == .due || record.due.state == .taken)
        }
    }

    /// What a ticket was taken for.
    public func due(ofTicket ticket: TicketID, at instant: Instant) async throws -> DueRecord? {
        try await pool.read { try Self.dues("due.ticket = ?", [ticket.text], at: instant, $0).first }
    }

    private static func dues(
        _ condition: String, _ arguments: StatementArguments, at instant: Instant, _ db: GRDB.Database
    ) throws -> [DueRecord] {
        try Row.fetchAll(
            db.cached(
                """
                SELECT due.*, due_person.*, ticket.state AS ticket_state, ticket.closed_as,
                ticket.closed_at, agreed.made_at AS agreed_at FROM due
                LEFT JOIN due_person ON due_person.due = due.id
                LEFT JOIN ticket ON ticket.id = due.ticket LEFT JOIN appointment AS agreed
                ON agreed.id = due.appointment AND agreed.cancelled_at IS NULL WHERE \(condition)
                """), arguments: arguments
        ).map { row in
            DueRecord(
                due(row, at: instant),
                DuePerson(
                    name: row["name"], phone: row["phone"], reference: row["reference"], reason: row["reason"]
                ))
        }
    }

    private static func due(_ row: Row, at instant: Instant) -> Due {
        let day: Int? = row["due_on"]
        let time: Due.Time =
            if let day {
                .day(BusinessDay(daysSince1970: day))
            } else {
                .between(
                    Instant(milliseconds: row["from_at"]), Instant(milliseconds: row["to_at"]))
            }
        var due = Due(
            id: row["id"], branch: BranchID(row["branch"]), time: time, service: row.id("service"),
            visit: row.id("visit"), caseID: row.id("case_id"),
            addedAt: Instant(milliseconds: row["added_at"]), addedBy: row.id("added_by"))
        due.ticket = row.id("ticket")
        due.takenBy = row.id("taken_by")
        due.attempts = row["attempts"]
        due.state = state(row, at: instant)
        if let agreedAt = row.instant("agreed_at") {
            (due.doneAt, due.appointment) = (agreedAt, row["appointment"])
        } else if due.state == .done {
            due.doneAt = row.instant("closed_at")
        }
        return due
    }

    /// A claim whose ticket never came is void after a minute.
    private static func state(_ row: Row, at instant: Instant) -> Due.State {
        if row["cancelled_at"] != nil { return .cancelled }
        if row["agreed_at"] != nil { return .done }
        guard let ticketState: String = row["ticket_state"] else {
            let claimed = row.instant("taken_at")
            return claimed.map { instant - $0 < 60.seconds } ?? false ? .taken : .due
        }
        if ticketState != "closed" { return .taken }
        return row["closed_as"] == "served" ? .done : .due
    }
}
