import Foundation
import GRDB
import QueueCore

/// All that is kept beside one ticket.
public struct BesideTicket: Sendable {
    public var visitor: VisitorRecord?
    public var transferNotes: [NoteRecord] = []
    public var holdReason: String?
    public var log: LogRecord?
}

extension Database {
    /// What retries of these requests would get.
    public func keys(_ asked: [(scope: String, key: String)]) async throws -> [KeyRecord] {
        try await pool.read { try Self.keys(asked, $0) }
    }

    /// The same for one who has a thread to wait on.
    func keys(_ asked: [(scope: String, key: String)]) throws -> [KeyRecord] {
        try pool.read { try Self.keys(asked, $0) }
    }

    private static func keys(
        _ asked: [(scope: String, key: String)], _ db: GRDB.Database
    ) throws -> [KeyRecord] {
        try asked.compactMap { scope, key in
            try Row.fetchOne(
                db.cached("SELECT * FROM request_key WHERE scope = ? AND key = ?"), arguments: [scope, key]
            ).map(Self.key)
        }
    }

    private static func key(_ row: Row) throws -> KeyRecord {
        let why: String? = row["why"]
        return KeyRecord(
            scope: row["scope"], key: row["key"], request: [UInt8](row["request"] as Data),
            at: Instant(milliseconds: row["at"]), branch: row.id("branch"), ticket: row.id("ticket"),
            counter: row.id("counter"), why: try why.map { try value(Why.self, $0) })
    }

    /// Takes away what is older than the time in which a retry may come.
    public func forgetKeys(before instant: Instant) async throws {
        try await kept {
            try $0.execute(sql: "DELETE FROM request_key WHERE at < ?", arguments: [instant.milliseconds])
        }
    }

    /// A ticket of any day.
    public func ticket(_ id: TicketID) async throws -> (BranchID, Ticket)? {
        try await pool.read { try Self.one("ticket.id = ?", [id.text], $0) }
    }

    /// The ticket whose visit this secret opens.
    public func ticket(secretHash: [UInt8]) async throws -> (BranchID, Ticket)? {
        try await pool.read { try Self.one("ticket.secret_hash = ?", [Data(secretHash)], $0) }
    }

    private static func one(
        _ condition: String, _ arguments: StatementArguments, _ db: GRDB.Database
    ) throws -> (BranchID, Ticket)? {
        guard let ticket = try tickets(where: condition, arguments, db).first else { return nil }
        let branch = try String.fetchOne(
            db, sql: "SELECT branch FROM ticket WHERE id = ?", arguments: [ticket.id.text])
        return branch.map { (BranchID($0), ticket) }
    }

    /// Personal data and texts of these tickets, for staff.
    public func beside(_ tickets: [TicketID]) async throws -> [TicketID: BesideTicket] {
        try await pool.read { db in
            var found: [TicketID: BesideTicket] = [:]
            for ticket in tickets { found[ticket] = try Self.beside(ticket, db) }
            return found
        }
    }

    static func beside(_ ticket: TicketID, _ db: GRDB.Database) throws -> BesideTicket {
        var beside = BesideTicket()
        let visitor = try Row.fetchOne(
            db.cached("SELECT * FROM visitor WHERE ticket = ?"), arguments: [ticket.text])
        beside.visitor = try visitor.map { row in
            let answers: String? = row["answers"]
            return VisitorRecord(
                name: row["name"], phone: row["phone"], email: row["email"], reference: row["reference"],
                party: row["party"], answers: try answers.map { try value([String: String].self, $0) })
        }
        let notes = try Row.fetchAll(
            db.cached("SELECT * FROM note WHERE ticket = ? ORDER BY id"), arguments: [ticket.text])
        for row in notes {
            let note = NoteRecord(
                at: Instant(milliseconds: row["at"]), staff: row.id("staff"), text: row["text"])
            if row["kind"] == "hold" {
                beside.holdReason = note.text
            } else {
                beside.transferNotes.append(note)
            }
        }
        beside.log = try Row.fetchOne(
            db.cached("SELECT * FROM visit_log WHERE ticket = ?"), arguments: [ticket.text]
        ).map { row in
            LogRecord(
                at: Instant(milliseconds: row["at"]), staff: row.id("staff"), problem: row["problem"],
                solution: row["solution"], benefit: row["benefit"], note: row["note"])
        }
        return beside
    }

    /// Reasons for pauses and closed services, by their subject.
    public func remarks(_ branch: BranchID, _ kind: Beside.RemarkKind) async throws -> [String: String] {
        try await pool.read { db in
            let rows = try Row.fetchAll(
                db.cached("SELECT subject, text FROM remark WHERE branch = ? AND kind = ?"),
                arguments: [branch.text, kind.rawValue])
            return Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0[1]) })
        }
    }

    /// The bodies of events behind `after`, as they were written.
    public func events(
        _ branch: BranchID, after: Int, limit: Int, ofTicket ordinal: Int? = nil
    ) async throws -> [(seq: Int, body: String)] {
        try await pool.read { db in
            let rows =
                if let ordinal {
                    try Row.fetchAll(
                        db.cached(
                            """
                            SELECT seq, body FROM event WHERE branch = ? AND ordinal = ? AND seq > ?
                            ORDER BY seq LIMIT ?
                            """), arguments: [branch.text, ordinal, after, limit])
                } else {
                    try Row.fetchAll(
                        db.cached(
                            "SELECT seq, body FROM event WHERE branch = ? AND seq > ? ORDER BY seq LIMIT ?"),
                        arguments: [branch.text, after, limit])
                }
            return rows.map { ($0[0], $0[1]) }
        }
    }

    /// The office file in force, as it was written.
    public func officeText(_ branch: BranchID, version: Int) async throws -> String? {
        try await pool.read { db in
            try String.fetchOne(
                db, sql: "SELECT text FROM configuration WHERE branch = ? AND version = ?",
                arguments: [branch.text, version])
        }
    }
}

extension Database {
    /// A word about the store itself, such as that its clock is driven.
    public func mark(_ name: String) throws -> String? {
        try pool.read {
            try String.fetchOne($0, sql: "SELECT value FROM mark WHERE name = ?", arguments: [name])
        }
    }

    public func setMark(_ name: String, _ value: String) throws {
        try pool.write {
            try $0.execute(
                sql: "INSERT OR REPLACE INTO mark (name, value) VALUES (?, ?)", arguments: [name, value])
        }
    }
}
