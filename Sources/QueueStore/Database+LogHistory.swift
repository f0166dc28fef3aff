import GRDB
import QueueCore

/// What the log of a visit said before it was amended.
public struct FormerLog: Sendable {
    /// When it was amended, and by whom.
    public var at: Instant
    public var staff: StaffID?
    /// The codes of the leg, before; nil: only words were amended.
    public var codes: LogChange?
    public var words: LogRecord?
}

extension Database {
    /// Oldest first. Codes come from the events, which stay; words go when the person is erased.
    public func formerLogs(of visit: LoggedVisit, in branch: BranchID) async throws -> [FormerLog] {
        try await pool.read { db in
            let words = try Row.fetchAll(
                db.cached("SELECT * FROM former_log WHERE ticket = ? ORDER BY id"),
                arguments: [visit.place.id.text]
            ).map { row in
                let answers: String? = row["answers"]
                return LogRecord(
                    at: Instant(milliseconds: row["replaced_at"]), staff: nil, problem: row["problem"],
                    solution: row["solution"], benefit: row["benefit"], note: row["note"],
                    answers: try answers.map { try value([String: String].self, $0) } ?? [:])
            }
            let changes = try Self.changes(of: visit, branch, db)
            return changes.map { change in
                var former = change
                former.words = words.last { $0.at == change.at }
                return former
            }
        }
    }

    /// Each amendment with the codes before it.
    private static func changes(
        of visit: LoggedVisit, _ branch: BranchID, _ db: GRDB.Database
    ) throws -> [FormerLog] {
        switch visit.kind {
        case .ticket(let ticket): try changes(of: ticket, branch, db)
        case .contact(let contact): try changes(of: contact, branch, db)
        }
    }

    private static func changes(
        of ticket: Ticket, _ branch: BranchID, _ db: GRDB.Database
    ) throws -> [FormerLog] {
        guard let closedAt = ticket.closing?.at else { return [] }
        var before: [Int: LogChange] = [:]
        var found: [FormerLog] = []
        for event in try logged(branch, ticket.ordinal, db) {
            switch event.what {
            case .ticket(_, _, .closed(let closing)):
                // What the close said is what the log of the last leg says from then on.
                let last = ticket.legs.count - 1
                before[last] = before[last] ?? LogChange(untold: last)
                before[last]?.log.outcome = closing.outcome
            case .ticket(_, _, .logged(let change)):
                if event.at > closedAt {
                    found.append(FormerLog(at: event.at, staff: event.by.staff, codes: before[change.leg]))
                }
                before[change.leg] = change
            default: break
            }
        }
        return found
    }

    private static func logged(_ branch: BranchID, _ ordinal: Int, _ db: GRDB.Database) throws -> [Event] {
        try String.fetchAll(
            db.cached(
                """
                SELECT body FROM event WHERE branch = ? AND ordinal = ? AND type IN ('logged', 'closed')
                ORDER BY seq
                """), arguments: [branch.text, ordinal]
        ).map { try value(Event.self, $0) }
    }

    private static func changes(
        of contact: Contact, _ branch: BranchID, _ db: GRDB.Database
    ) throws -> [FormerLog] {
        let events = try String.fetchAll(
            db.cached(
                """
                SELECT body FROM event WHERE branch = ? AND type = 'contactLogged'
                AND body ->> '$.contact.id' = ? ORDER BY seq
                """), arguments: [branch.text, contact.id.text]
        ).map { try value(Event.self, $0) }
        return zip(events, events.dropFirst()).map { before, event in
            FormerLog(at: event.at, staff: event.by.staff, codes: before.contact.map(LogChange.init))
        }
    }
}

extension Event {
    fileprivate var contact: Contact? { if case .contact(let contact) = what { contact } else { nil } }
}

extension LogChange {
    /// Of a leg of which nothing was logged.
    fileprivate init(untold leg: Int) {
        self.init(leg: leg, quantity: 1, log: LegLog(), written: [], answered: [])
    }

    fileprivate init(_ contact: Contact) {
        self.init(
            leg: 0, quantity: contact.quantity, log: contact.log, written: contact.facts.written,
            answered: contact.facts.answered)
    }
}
