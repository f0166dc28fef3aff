import GRDB
import QueueCore

// Forgetting people: personal data and words go, figures stay. The caller truncates the log afterwards.

extension Database {
    /// Empties all cases of a customer. Their codes, times and amounts stay. How many they were.
    @discardableResult
    public func eraseCases(of reference: String, in branch: BranchID) async throws -> Int {
        try await emptyCases(
            """
            SELECT id FROM case_file JOIN case_person ON case_id = id WHERE branch = ? AND reference = ?
            """, [branch.text, reference])
    }

    /// Empties the cases about one visit, such as one whose visitor is erased.
    @discardableResult
    public func eraseCases(ofVisit ticket: TicketID) async throws -> Int {
        try await emptyCases("SELECT id FROM case_file WHERE visit = ?", [ticket.text])
    }

    /// Empties the cases of a branch that were closed before an instant.
    @discardableResult
    public func eraseCases(closedBefore instant: Instant, in branch: BranchID) async throws -> Int {
        try await emptyCases(
            "SELECT id FROM case_file WHERE branch = ? AND closed_at < ?",
            [branch.text, instant.milliseconds])
    }

    /// Empties follow-ups and call-backs of a customer; those that are still due are cancelled, since
    /// nobody could be reached any more.
    @discardableResult
    public func eraseDues(
        of reference: String, in branch: BranchID, at instant: Instant
    ) async throws -> Int {
        try await kept { db in
            try Self.emptyDues(
                "SELECT id FROM due JOIN due_person ON due = id WHERE branch = ? AND reference = ?",
                [branch.text, reference], at: instant, db)
        }
    }

    /// The same for what was promised to one visit.
    @discardableResult
    public func eraseDues(ofVisit ticket: TicketID, at instant: Instant) async throws -> Int {
        try await kept { db in
            try Self.emptyDues(
                "SELECT id FROM due WHERE visit = ?1 OR ticket = ?1", [ticket.text], at: instant, db)
        }
    }

    @discardableResult
    static func emptyDues(
        _ selection: String, _ arguments: StatementArguments, at instant: Instant, _ db: GRDB.Database
    ) throws -> Int {
        let ids = try String.fetchAll(db, sql: selection, arguments: arguments)
        for id in ids { try emptyDue(id, at: instant, db) }
        return ids.count
    }

    private static func emptyDue(_ id: String, at instant: Instant, _ db: GRDB.Database) throws {
        try db.cached("DELETE FROM due_person WHERE due = ?").run([id])
        try db.cached(
            """
            UPDATE due SET cancelled_at = max(added_at, ?) WHERE id = ? AND cancelled_at IS NULL
            AND NOT EXISTS (SELECT 1 FROM ticket WHERE ticket.id = due.ticket AND closed_as = 'served')
            """
        ).run([instant.milliseconds, id])
    }

    private func emptyCases(_ selection: String, _ arguments: StatementArguments) async throws -> Int {
        try await kept { try Self.emptyCases(selection, arguments, $0) }
    }

    @discardableResult
    static func emptyCases(
        _ selection: String, _ arguments: StatementArguments, _ db: GRDB.Database
    ) throws -> Int {
        let ids = try String.fetchAll(db, sql: selection, arguments: arguments)
        for id in ids {
            try db.cached("DELETE FROM case_text WHERE case_id = ?").run([id])
            try db.cached("DELETE FROM case_person WHERE case_id = ?").run([id])
        }
        return ids.count
    }
}
