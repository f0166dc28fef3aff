import GRDB
import QueueCore

// Erasing on request: everything that is held about a visitor, with its line in the audit.
extension Database {
    /// Erases all visits, cases, promises and appointments under a reference. How many visits there were.
    @discardableResult
    public func eraseVisitor(
        _ reference: String, in branch: BranchID, noting entry: AuditEntry
    ) async throws -> Int {
        try await erase(entry) { db in
            let visits = try Self.visits(of: reference, in: branch, db)
            let arguments: StatementArguments = [branch.text, reference]
            try Self.emptyCases(
                """
                SELECT id FROM case_file JOIN case_person ON case_id = id
                WHERE branch = ? AND reference = ?
                """,
                arguments, db)
            try Self.emptyDues(
                "SELECT id FROM due JOIN due_person ON due = id WHERE branch = ? AND reference = ?",
                arguments, at: entry.at, db)
            try db.execute(
                sql: """
                    DELETE FROM appointment_person WHERE appointment IN (SELECT id FROM appointment
                    WHERE branch = ?) AND reference = ?
                    """, arguments: arguments)
            return visits
        }
    }

    /// Erases the visitor of one visit.
    public func eraseVisitor(of ticket: TicketID, noting entry: AuditEntry) async throws {
        try await erase(entry) { _ in [ticket.text] }
    }

    @discardableResult
    private func erase(
        _ entry: AuditEntry, _ find: @escaping @Sendable (GRDB.Database) throws -> [String]
    ) async throws -> Int {
        let count = try await kept { db in
            let visits = try find(db)
            for visit in visits { try Self.emptyVisit(visit, at: entry.at, db) }
            try Self.rewriteSideTables(db)
            var entry = entry
            entry.count = visits.count
            try Self.audit(entry, db)
            return visits.count
        }
        try await emptyLog()
        return count
    }

    /// Tickets and contacts; also those whose appointment alone bears the reference.
    static func visits(
        of reference: String, in branch: BranchID, _ db: GRDB.Database
    ) throws -> [String] {
        try String.fetchAll(
            db,
            sql: """
                SELECT visitor.ticket FROM visitor JOIN ticket ON ticket.id = visitor.ticket
                WHERE reference = :reference AND branch = :branch
                UNION SELECT visitor.ticket FROM visitor JOIN contact ON contact.id = visitor.ticket
                WHERE reference = :reference AND branch = :branch
                UNION SELECT ticket FROM appointment JOIN appointment_person ON appointment = id
                WHERE reference = :reference AND branch = :branch AND ticket IS NOT NULL
                """, arguments: ["reference": reference, "branch": branch.text])
    }

    private static func emptyVisit(_ id: String, at instant: Instant, _ db: GRDB.Database) throws {
        for table in ["visitor", "note", "visit_log", "former_log"] {
            try db.cached("DELETE FROM \(table) WHERE ticket = ?").run([id])
        }
        try db.cached(
            """
            DELETE FROM appointment_person WHERE appointment IN
            (SELECT id FROM appointment WHERE appointment.ticket = ?)
            """
        ).run([id])
        try emptyCases("SELECT id FROM case_file WHERE visit = ?", [id], db)
        try emptyDues("SELECT id FROM due WHERE visit = ?1 OR ticket = ?1", [id], at: instant, db)
    }
}
