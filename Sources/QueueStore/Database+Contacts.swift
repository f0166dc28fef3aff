import GRDB
import QueueCore

// Contacts without a ticket: rows by the events that tell of them.

extension Database {
    static func write(
        _ contact: Contact, seq: Int, _ branch: BranchID, _ db: GRDB.Database
    ) throws {
        try db.cached("DELETE FROM contact WHERE id = ?").run([contact.id.text])
        try db.cached(
            """
            INSERT INTO contact (branch, id, day, channel, service, staff, started_at, ended_at, outcome,
            quantity, seq, party, traced, repeat_of, internal, written, answered, log_outcome, reason, causes,
            attention, procedure)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """
        ).run(
            [
                branch.text, contact.id.text, contact.day.daysSince1970, contact.channel.rawValue,
                contact.service.text, contact.staff.text, contact.startedAt.milliseconds,
                contact.endedAt.milliseconds, contact.outcome?.rawValue, contact.quantity, seq,
            ] + contact.facts.columns + contact.log.columns)
    }

    /// A contact of any day.
    public func contact(_ id: TicketID) async throws -> (branch: BranchID, contact: Contact)? {
        try await pool.read { db in
            try Row.fetchOne(db.cached("SELECT * FROM contact WHERE id = ?"), arguments: [id.text]).map {
                (BranchID($0["branch"]), try Self.contact($0))
            }
        }
    }

    static func contact(_ row: Row) throws -> Contact {
        Contact(
            id: TicketID(row["id"]), channel: try row.choice("channel"), service: ServiceID(row["service"]),
            staff: StaffID(row["staff"]), day: BusinessDay(daysSince1970: row["day"]),
            startedAt: Instant(milliseconds: row["started_at"]),
            endedAt: Instant(milliseconds: row["ended_at"]), outcome: try row.optionalChoice("outcome"),
            quantity: row["quantity"], log: try LegLog(row), facts: try VisitFacts(row))
    }
}

extension VisitFacts {
    /// party, traced, repeat_of, internal, written, answered.
    var columns: StatementArguments {
        [
            party, isTraced, repeatOf?.text, isInternal, written.isEmpty ? nil : text(written),
            answered.isEmpty ? nil : text(answered),
        ]
    }

    init(_ row: Row) throws {
        self.init(
            party: row["party"], isTraced: row["traced"], repeatOf: row.id("repeat_of"),
            isInternal: row["internal"],
            written: try row.list("written"), answered: try row.list("answered"))
    }
}

extension LegLog {
    /// log_outcome, reason, causes, attention, procedure.
    var columns: StatementArguments {
        [
            outcome?.rawValue, reason, causes.isEmpty ? nil : text(causes), individualAttention,
            procedureDone.isEmpty ? nil : text(procedureDone),
        ]
    }

    init(_ row: Row) throws {
        self.init(
            outcome: try row.optionalChoice("log_outcome"), reason: row["reason"],
            causes: try row.list("causes"), individualAttention: row["attention"],
            procedureDone: try row.list("procedure"))
    }
}

extension Row {
    /// A list that stands as JSON; NULL is an empty one.
    func list<Item: Decodable>(_ column: String) throws -> [Item] {
        let json: String? = self[column]
        return try json.map { try value([Item].self, $0) } ?? []
    }
}
