import GRDB
import QueueCore

/// A call to all colleagues of a branch.
public struct AlarmRecord: Hashable, Sendable {
    public enum Kind: String, Sendable { case help, printer, `guard` }

    public var branch: BranchID
    public var id: String
    public var kind: Kind
    /// nil: the server itself.
    public var staff: StaffID?
    public var counter: CounterID?
    public var text: String?
    public var raisedAt: Instant
    public var acceptedBy: StaffID?
    public var acceptedAt: Instant?
    public var clearedAt: Instant?

    public init(
        branch: BranchID, id: String, kind: Kind, staff: StaffID? = nil, counter: CounterID? = nil,
        text: String? = nil, raisedAt: Instant
    ) {
        self.branch = branch
        self.id = id
        self.kind = kind
        self.staff = staff
        self.counter = counter
        self.text = text
        self.raisedAt = raisedAt
    }
}

extension Database {
    /// Whoever presses again while their alarm is living has raised it already.
    static func insert(_ alarm: AlarmRecord, _ db: GRDB.Database) throws {
        try db.cached(
            """
            INSERT OR IGNORE INTO alarm (branch, id, kind, staff, counter, text, raised_at)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """
        ).run([
            alarm.branch.text, alarm.id, alarm.kind.rawValue, alarm.staff?.text, alarm.counter?.text,
            alarm.text, alarm.raisedAt.milliseconds,
        ])
    }

    /// Raises it, or gives the living one of the same person.
    public func raise(_ alarm: AlarmRecord) async throws -> AlarmRecord {
        try await kept { db in
            try Self.insert(alarm, db)
            let raised = try Self.alarms(
                "branch = ? AND kind = ? AND staff IS ? AND (id = ? OR cleared_at IS NULL)",
                [alarm.branch.text, alarm.kind.rawValue, alarm.staff?.text, alarm.id], db)
            return raised.first ?? alarm
        }
    }

    /// Those that nobody has cleared, oldest first.
    public func alarms(of branch: BranchID) async throws -> [AlarmRecord] {
        try await pool.read { try Self.alarms("branch = ? AND cleared_at IS NULL", [branch.text], $0) }
    }

    /// The first helper stays the helper; nil: there is no living one with this id.
    public func accept(
        alarm id: String, of branch: BranchID, by user: StaffID, at instant: Instant
    ) async throws -> AlarmRecord? {
        try await kept { db in
            try db.cached(
                """
                UPDATE alarm SET accepted_by = ?, accepted_at = max(raised_at, ?)
                WHERE branch = ? AND id = ? AND accepted_by IS NULL AND cleared_at IS NULL
                """
            ).run([user.text, instant.milliseconds, branch.text, id])
            return try Self.alarms(
                "branch = ? AND id = ? AND cleared_at IS NULL", [branch.text, id], db
            ).first
        }
    }

    /// nil: there is none with this id.
    public func clear(
        alarm id: String, of branch: BranchID, at instant: Instant
    ) async throws -> AlarmRecord? {
        try await kept { db in
            try db.cached(
                """
                UPDATE alarm SET cleared_at = max(raised_at, ?)
                WHERE branch = ? AND id = ? AND cleared_at IS NULL
                """
            ).run([instant.milliseconds, branch.text, id])
            return try Self.alarms("branch = ? AND id = ?", [branch.text, id], db).first
        }
    }

    private static func alarms(
        _ condition: String, _ arguments: StatementArguments, _ db: GRDB.Database
    ) throws -> [AlarmRecord] {
        try Row.fetchAll(
            db.cached("SELECT * FROM alarm WHERE \(condition) ORDER BY raised_at, id"), arguments: arguments
        ).map { row in
            var alarm = AlarmRecord(
                branch: BranchID(row["branch"]), id: row["id"],
                kind: AlarmRecord.Kind(rawValue: row["kind"]) ?? .help, staff: row.id("staff"),
                counter: row.id("counter"), text: row["text"],
                raisedAt: Instant(milliseconds: row["raised_at"]))
            alarm.acceptedBy = row.id("accepted_by")
            alarm.acceptedAt = (row["accepted_at"] as Int?).map(Instant.init(milliseconds:))
            alarm.clearedAt = (row["cleared_at"] as Int?).map(Instant.init(milliseconds:))
            return alarm
        }
    }
}
