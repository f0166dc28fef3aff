import GRDB
import JSON
import QueueCore

// The words of a visit's log and the answers to its questions.

extension Database {
    /// Only what is told changes; an empty text takes one away. What an amended log said before is kept.
    static func write(_ log: LogRecord, of ticket: TicketID, _ db: GRDB.Database) throws {
        try keepFormer(of: ticket, at: log.at, db)
        try db.cached(
            """
            INSERT INTO visit_log (ticket, at, staff, problem, solution, benefit, note)
            VALUES (?1, ?2, ?3, nullif(?4, ''), nullif(?5, ''), nullif(?6, ''), nullif(?7, ''))
            ON CONFLICT (ticket) DO UPDATE SET at = ?2, staff = ?3,
            problem = nullif(coalesce(?4, problem), ''), solution = nullif(coalesce(?5, solution), ''),
            benefit = nullif(coalesce(?6, benefit), ''), note = nullif(coalesce(?7, note), '')
            """
        ).run([
            ticket.text, log.at.milliseconds, log.staff?.text, log.problem, log.solution, log.benefit,
            log.note,
        ])
        guard !log.answers.isEmpty else { return }
        let told = log.answers.sorted { $0.key < $1.key }.map { id, answer in
            JSONValue.Member(id, answer.isEmpty ? .null : .string(answer))
        }
        // A null in a merge patch takes the member away.
        try db.cached(
            """
            INSERT INTO visitor (ticket, answers) VALUES (?1, json_patch('{}', ?2))
            ON CONFLICT (ticket) DO UPDATE SET answers = json_patch(coalesce(answers, '{}'), ?2)
            """
        ).run([ticket.text, text(JSONValue.object(told))])
    }

    private static func keepFormer(of ticket: TicketID, at: Instant, _ db: GRDB.Database) throws {
        try db.cached(
            """
            INSERT INTO former_log (ticket, replaced_at, problem, solution, benefit, note, answers)
            SELECT ?1, ?2, log.problem, log.solution, log.benefit, log.note, visitor.answers
            FROM (SELECT 1) LEFT JOIN visit_log AS log ON log.ticket = ?1
            LEFT JOIN visitor ON visitor.ticket = ?1
            WHERE EXISTS (SELECT 1 FROM ticket WHERE id = ?1 AND state = 'closed' AND closed_at < ?2)
            OR EXISTS (SELECT 1 FROM contact WHERE id = ?1)
            """
        ).run([ticket.text, at.milliseconds])
    }
}
