import Foundation
import GRDB
import JSON
import QueueCore

/// A code that lets somebody score a visit. Only its hash is known here.
public struct MysteryCode: Hashable, Sendable {
    public var id: String
    public var branch: BranchID
    public var codeHash: [UInt8]
    public var note: String?
    public var addedAt: Instant
    /// The last day on which it may be used.
    public var until: BusinessDay
    public var isUsed: Bool

    public init(
        id: String, branch: BranchID, codeHash: [UInt8], note: String?, addedAt: Instant, until: BusinessDay
    ) {
        self.id = id
        self.branch = branch
        self.codeHash = codeHash
        self.note = note
        self.addedAt = addedAt
        self.until = until
        isUsed = false
    }
}

/// A visit by somebody who came to look.
public struct MysteryVisit: Hashable, Sendable {
    /// Of its code.
    public var id: String
    public var ticket: TicketID
    public var day: BusinessDay
    public var service: ServiceID
    /// The service's procedure as it was then.
    public var steps: [String]
    /// nil: not scored yet.
    public var done: [String]?
    public var attention: Int?
    public var comment: String?

    public init(
        id: String = "", ticket: TicketID, day: BusinessDay, service: ServiceID, steps: [String],
        done: [String]?, attention: Int?, comment: String?
    ) {
        self.id = id
        self.ticket = ticket
        self.day = day
        self.service = service
        self.steps = steps
        self.done = done
        self.attention = attention
        self.comment = comment
    }
}

extension Database {
    public func add(_ code: MysteryCode, _ key: RequestKey?) async throws -> ActDone {
        try await once(key, at: code.addedAt) { db in
            try db.cached(
                """
                INSERT INTO mystery_code (id, branch, code_hash, note, added_at, until)
                VALUES (?, ?, ?, ?, ?, ?)
                """
            ).run([
                code.id, code.branch.text, Data(code.codeHash), code.note, code.addedAt.milliseconds,
                code.until.daysSince1970,
            ])
            return code.id
        }
    }

    /// One that was used stays, with its visit.
    public func remove(
        mysteryCode id: String, of branch: BranchID, _ key: RequestKey?, at instant: Instant
    ) async throws -> ActDone {
        try await once(key, at: instant) { db in
            try db.cached(
                """
                DELETE FROM mystery_code WHERE id = ? AND branch = ?
                AND NOT EXISTS (SELECT 1 FROM mystery_visit WHERE code = mystery_code.id)
                """
            ).run([id, branch.text])
            guard db.changesCount == 1 else { throw Refusal.unknown(.mysteryCode) }
            return id
        }
    }

    public func mysteryCodes(of branch: BranchID) async throws -> [MysteryCode] {
        try await pool.read { db in
            try Row.fetchAll(
                db.cached(
                    """
                    SELECT mystery_code.*, EXISTS (SELECT 1 FROM mystery_visit WHERE code = id) AS used
                    FROM mystery_code WHERE branch = ? ORDER BY added_at, id
                    """), arguments: [branch.text]
            ).map { row in
                var code = MysteryCode(
                    id: row["id"], branch: branch, codeHash: [UInt8](row["code_hash"] as Data),
                    note: row["note"], addedAt: Instant(milliseconds: row["added_at"]),
                    until: BusinessDay(daysSince1970: row["until"]))
                code.isUsed = row["used"]
                return code
            }
        }
    }

    /// Marks a visit, or scores one that is marked with the same code. What is left out stays.
    public func mark(
        _ visit: MysteryVisit, in branch: BranchID, codeHash: [UInt8], today: BusinessDay,
        _ key: RequestKey?, at instant: Instant
    ) async throws -> ActDone {
        try await once(key, at: instant) { db in
            let code = try Row.fetchOne(
                db.cached(
                    """
                    SELECT id, until, ticket FROM mystery_code LEFT JOIN mystery_visit ON code = id
                    WHERE code_hash = ? AND mystery_code.branch = ?
                    """), arguments: [Data(codeHash), branch.text])
            guard let code, (code["until"] as Int) >= today.daysSince1970,
                (code["ticket"] as String?).map({ $0 == visit.ticket.text }) ?? true
            else { throw Refusal.unknown(.mysteryCode) }
            try Self.write(visit, code["id"], branch, db)
            return code["id"]
        }
    }

    private static func write(
        _ visit: MysteryVisit, _ code: String, _ branch: BranchID, _ db: GRDB.Database
    ) throws {
        let other = try String.fetchOne(
            db.cached("SELECT code FROM mystery_visit WHERE ticket = ?"), arguments: [visit.ticket.text])
        // Another code has this visit already.
        guard other == nil || other == code else { throw Refusal.unknown(.mysteryCode) }
        try db.cached(
            """
            INSERT INTO mystery_visit (code, ticket, branch, day, service, steps, done, attention, comment)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (code) DO UPDATE SET service = excluded.service, steps = excluded.steps,
            done = coalesce(excluded.done, done), attention = coalesce(excluded.attention, attention),
            comment = coalesce(excluded.comment, comment)
            """
        ).run([
            code, visit.ticket.text, branch.text, visit.day.daysSince1970, visit.service.text,
            text(visit.steps), visit.done.map { text($0) }, visit.attention, visit.comment,
        ])
    }

    public func mysteryVisits(of branch: BranchID) async throws -> [MysteryVisit] {
        try await pool.read { db in
            try Row.fetchAll(
                db.cached("SELECT * FROM mystery_visit WHERE branch = ? ORDER BY day, code"),
                arguments: [branch.text]
            ).map(Self.mysteryVisit)
        }
    }

    /// Tickets that no figure may count.
    public func mysteryTickets(of branch: BranchID) async throws -> Set<TicketID> {
        try await pool.read { db in
            Set(
                try String.fetchAll(
                    db.cached("SELECT ticket FROM mystery_visit WHERE branch = ?"), arguments: [branch.text]
                ).map { TicketID($0) })
        }
    }

    static func isMystery(_ ticket: TicketID, _ db: GRDB.Database) throws -> Bool {
        try Bool.fetchOne(
            db.cached("SELECT EXISTS (SELECT 1 FROM mystery_visit WHERE ticket = ?)"),
            arguments: [ticket.text]) ?? false
    }

    private static func mysteryVisit(_ row: Row) throws -> MysteryVisit {
        let done: String? = row["done"]
        return MysteryVisit(
            id: row["code"], ticket: TicketID(row["ticket"]), day: BusinessDay(daysSince1970: row["day"]),
            service: ServiceID(row["service"]), steps: try value([String].self, row["steps"]),
            done: try done.map { try value([String].self, $0) }, attention: row["attention"],
            comment: row["comment"])
    }
}
