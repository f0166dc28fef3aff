import GRDB
import QueueCore

// The six characters that name a visit on paper.
extension Database {
    /// Two visits of one day never share a code; those that ended earlier make room.
    static func write(
        _ candidates: [String], of ticket: TicketID, _ branch: BranchID, _ db: GRDB.Database
    ) throws -> String {
        for code in candidates {
            try db.cached(
                """
                INSERT OR REPLACE INTO visit_code (branch, code, ticket) SELECT ?1, ?2, ?3
                WHERE NOT EXISTS (SELECT 1 FROM visit_code
                JOIN ticket ON ticket.id = visit_code.ticket JOIN branch ON branch.id = ticket.branch
                WHERE visit_code.branch = ?1 AND code = ?2
                AND (ticket.state <> 'closed' OR ticket.live_day = branch.day))
                """
            ).run([branch.text, code, ticket.text])
            if db.changesCount > 0 { return code }
        }
        preconditionFailure("one of \(candidates.count) codes of 31^6 is free")
    }

    /// The visit that this code names.
    public func ticket(code: String, in branch: BranchID) async throws -> TicketID? {
        try await pool.read { db in
            try String.fetchOne(
                db.cached("SELECT ticket FROM visit_code WHERE branch = ? AND code = ?"),
                arguments: [branch.text, code]
            ).map { TicketID($0) }
        }
    }

    /// A ticket's code, and the first job that prints it.
    public func paper(of ticket: TicketID) async throws -> (code: String?, job: String?) {
        try await pool.read { db in
            let code = try String.fetchOne(
                db.cached("SELECT code FROM visit_code WHERE ticket = ?"), arguments: [ticket.text])
            let job = try String.fetchOne(
                db.cached("SELECT id FROM print_job WHERE ticket = ? AND copy = 0"), arguments: [ticket.text])
            return (code, job)
        }
    }

    /// Takes away the paper of visits that ended on an earlier day, and what was called out and
    /// answered long ago.
    public func forgetPaper(before instant: Instant) async throws {
        try await kept { db in
            try db.execute(
                sql: """
                    DELETE FROM visit_code WHERE ticket IN (SELECT ticket.id FROM ticket
                    JOIN branch ON branch.id = ticket.branch
                    WHERE ticket.state = 'closed' AND ticket.live_day < branch.day)
                    """)
            for sql in [
                "DELETE FROM print_job WHERE queued_at < ?", "DELETE FROM alarm WHERE cleared_at < ?",
            ] { try db.execute(sql: sql, arguments: [instant.milliseconds]) }
        }
    }
}
