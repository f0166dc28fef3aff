import GRDB
import QueueCore

// Print jobs: written with their tickets and cases, worked off by kiosks, and there again after a restart.
extension Database {
    static func insert(_ job: PrintJobRecord, _ db: GRDB.Database) throws {
        try db.cached(
            """
            INSERT INTO print_job
            (id, branch, ticket, case_id, device, state, copy, reason, queued_at, ended_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """
        ).run([
            job.id, job.branch.text, job.ticket?.text, job.caseID?.text, job.device, job.state.rawValue,
            job.isCopy, job.reason,
            job.queuedAt.milliseconds, job.endedAt?.milliseconds,
        ])
    }

    /// Nobody needs the slip of a visit that ended before it was printed.
    private static let jobs = """
        SELECT print_job.id, print_job.branch, print_job.ticket, case_id, device, copy, reason, queued_at,
        coalesce(ticket.number, case_file.number) AS number,
        CASE WHEN print_job.state = 'queued' AND ticket.state = 'closed' THEN 'failed'
        ELSE print_job.state END AS state,
        CASE WHEN print_job.state = 'queued' AND ticket.state = 'closed' THEN ticket.closed_at
        ELSE ended_at END AS ended_at
        FROM print_job LEFT JOIN ticket ON ticket.id = print_job.ticket
        LEFT JOIN case_file ON case_file.id = case_id
        """

    /// A branch's jobs in the order in which they were queued.
    public func printJobs(of branch: BranchID) async throws -> [PrintJobRecord] {
        try await pool.read { db in
            try Row.fetchAll(
                db.cached(Self.jobs + " WHERE print_job.branch = ? ORDER BY queued_at, copy, print_job.id"),
                arguments: [branch.text]
            ).map(Self.job)
        }
    }

    public func printJob(_ id: String) async throws -> PrintJobRecord? {
        try await pool.read { try Self.job(id, $0) }
    }

    /// Queues a copy, and marks what was printed of the ticket or case before. The same job again is that
    /// job.
    public func reprint(_ job: PrintJobRecord) async throws -> PrintJobRecord {
        try await kept { db in
            if let known = try Self.job(job.id, db) { return known }
            try db.cached(
                "UPDATE print_job SET state = 'reprinted' WHERE ticket IS ? AND case_id IS ?"
            ).run([job.ticket?.text, job.caseID?.text])
            try Self.insert(job, db)
            return try Self.job(job.id, db) ?? job
        }
    }

    /// Says how a job ended.
    public func end(
        printJob id: String, as end: PrintJobRecord.End, _ reason: String?, at instant: Instant
    ) async throws -> Result<Void, Refusal> {
        try await kept { db in
            guard var job = try Self.job(id, db) else { return .failure(.unknown(.printJob)) }
            do throws(Refusal) { try job.end(as: end, reason, at: instant) } catch { return .failure(error) }
            try db.cached("UPDATE print_job SET state = ?, reason = ?, ended_at = ? WHERE id = ?")
                .run([job.state.rawValue, job.reason, job.endedAt?.milliseconds, id])
            return .success(())
        }
    }

    /// The kiosk that printed this ticket before, or issued it.
    public func printingDevice(of ticket: Ticket, in branch: BranchID) async throws -> String? {
        let before = try await pool.read { db in
            try String.fetchOne(
                db.cached("SELECT device FROM print_job WHERE ticket = ? ORDER BY queued_at DESC LIMIT 1"),
                arguments: [ticket.id.text])
        }
        if let before { return before }
        let issue = try await events(branch, after: 0, limit: 1, ofTicket: ticket.ordinal).first
        guard case .device(let id) = try issue.map({ try value(Event.self, $0.body) })?.by else { return nil }
        return id
    }

    /// The kiosk that printed this case's slip before.
    public func printingDevice(ofCase id: CaseID) async throws -> String? {
        try await pool.read { db in
            try String.fetchOne(
                db.cached("SELECT device FROM print_job WHERE case_id = ? ORDER BY queued_at DESC LIMIT 1"),
                arguments: [id.text])
        }
    }

    /// The job that was queued with a case.
    public func printJob(ofCase id: CaseID) async throws -> String? {
        try await pool.read { db in
            try String.fetchOne(
                db.cached("SELECT id FROM print_job WHERE case_id = ? AND copy = 0"), arguments: [id.text])
        }
    }

    private static func job(_ id: String, _ db: GRDB.Database) throws -> PrintJobRecord? {
        try Row.fetchOne(db.cached(jobs + " WHERE print_job.id = ?"), arguments: [id]).map(job)
    }

    private static func job(_ row: Row) -> PrintJobRecord {
        let ticket: TicketID? = row.id("ticket")
        var job = PrintJobRecord(
            id: row["id"], branch: BranchID(row["branch"]),
            ticket.map { .ticket($0) } ?? .ofCase(CaseID(row["case_id"])),
            device: row["device"], isCopy: row["copy"], queuedAt: Instant(milliseconds: row["queued_at"]))
        job.number = row["number"]
        job.state = PrintJobRecord.State(rawValue: row["state"]) ?? .queued
        job.reason = row["reason"]
        job.endedAt = (row["ended_at"] as Int?).map(Instant.init(milliseconds:))
        return job
    }
}

/// What a device last said of itself.
public struct DeviceStatusRecord: Hashable, Sendable {
    public var printer: String?
    public var paperText: String?
    public var at: Instant

    public init(printer: String?, paperText: String?, at: Instant) {
        self.printer = printer
        self.paperText = paperText
        self.at = at
    }
}

extension Database {
    /// What is left out stays as it was.
    public func keep(_ status: DeviceStatusRecord, of device: String) async throws {
        try await kept { db in
            try db.cached(
                """
                INSERT INTO device_status (device, printer, paper_text, at) VALUES (?, ?, ?, ?)
                ON CONFLICT (device) DO UPDATE SET printer = coalesce(excluded.printer, printer),
                paper_text = coalesce(excluded.paper_text, paper_text), at = excluded.at
                """
            ).run([device, status.printer, status.paperText, status.at.milliseconds])
        }
    }

    /// By device.
    public func deviceStatuses(of branch: BranchID) async throws -> [String: DeviceStatusRecord] {
        try await pool.read { db in
            let rows = try Row.fetchAll(
                db.cached(
                    """
                    SELECT device_status.* FROM device_status JOIN device ON device.id = device
                    WHERE branch = ?
                    """), arguments: [branch.text])
            return Dictionary(
                uniqueKeysWithValues: rows.map { row in
                    let status = DeviceStatusRecord(
                        printer: row["printer"], paperText: row["paper_text"],
                        at: Instant(milliseconds: row["at"]))
                    return (row["device"], status)
                })
        }
    }
}
