import GRDB
import QueueCore

// Personal data and free text: in side tables, never in events.

extension Database {
    /// The code that a ticket gets is added to `codes`.
    static func write(_ item: Beside, _ codes: inout [TicketID: String], _ db: GRDB.Database) throws {
        switch item {
        case .visitor(let ticket, let visitor): try write(visitor, of: ticket, db)
        case .note(let ticket, let kind, let note):
            try db.cached("INSERT INTO note (ticket, kind, at, staff, text) VALUES (?, ?, ?, ?, ?)")
                .run([
                    ticket.text, kind.rawValue, note.at.milliseconds, note.staff?.text, note.text,
                ])
        case .log(let ticket, let log): try write(log, of: ticket, db)
        case .remark(let branch, let kind, let subject, let text?):
            try db.cached("INSERT OR REPLACE INTO remark (branch, kind, subject, text) VALUES (?, ?, ?, ?)")
                .run([branch.text, kind.rawValue, subject, text])
        case .remark(let branch, let kind, let subject, nil):
            try db.cached("DELETE FROM remark WHERE branch = ? AND kind = ? AND subject = ?")
                .run([branch.text, kind.rawValue, subject])
        case .forgetNotes(let ticket):
            try db.cached("DELETE FROM note WHERE ticket = ?").run([ticket.text])
        case .code(let branch, let ticket, let candidates):
            codes[ticket] = try write(candidates, of: ticket, branch, db)
        case .printJob(let job): try insert(job, db)
        case .alarm(let alarm): try insert(alarm, db)
        }
    }

    /// Only what is told changes.
    private static func write(_ visitor: VisitorRecord, of ticket: TicketID, _ db: GRDB.Database) throws {
        try db.cached(
            """
            INSERT INTO visitor (ticket, name, phone, email, reference, party, answers)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (ticket) DO UPDATE SET name = coalesce(excluded.name, name),
            phone = coalesce(excluded.phone, phone), email = coalesce(excluded.email, email),
            reference = coalesce(excluded.reference, reference), party = coalesce(excluded.party, party),
            answers = coalesce(excluded.answers, answers)
            """
        ).run([
            ticket.text, visitor.name, visitor.phone, visitor.email, visitor.reference, visitor.party,
            visitor.answers.map { text($0) },
        ])
    }
}
