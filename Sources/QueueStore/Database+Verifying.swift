import GRDB
import QueueCore

/// What `verify` found, where it found it out of order.
private struct Disorder: Error {
    let what: String
}

extension Database {
    /// Proves that the store is whole: folding the day's events gives the tables, events have no
    /// gaps, SQLite finds no damage. Each finding in words; none when all is well.
    public func verify() throws -> [String] {
        try pool.read { db in
            var findings = try String.fetchAll(db, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
            if try Row.fetchOne(db, sql: "PRAGMA foreign_key_check") != nil {
                findings.append("a leg belongs to no ticket")
            }
            findings += try Self.auditFindings(db)
            for row in try Row.fetchAll(db, sql: "SELECT * FROM branch ORDER BY id") {
                let branch: String = row["id"]
                findings += try Self.findings(row, db).map { "branch \(branch): \($0)" }
            }
            return findings
        }
    }

    private static func findings(_ row: Row, _ db: GRDB.Database) throws -> [String] {
        if let gaps = try gaps(row["id"], db) { return [gaps] }
        do {
            return compare(try folded(row["id"], db), try state(row, db))
        } catch let disorder as Disorder {
            return [disorder.what]
        } catch let error as DatabaseError {
            guard error.resultCode == .SQLITE_CORRUPT else { throw error }
            return [error.message ?? "\(error)"]
        } catch {
            return ["a text in a table cannot be understood: \(error)"]
        }
    }

    private static func gaps(_ branch: String, _ db: GRDB.Database) throws -> String? {
        let row = try Row.fetchOne(
            db, sql: "SELECT count(*), coalesce(max(seq), 0) FROM event WHERE branch = ?", arguments: [branch]
        )
        let (count, last): (Int, Int) = (row?[0] ?? 0, row?[1] ?? 0)
        return count == last ? nil : "\(last - count) events are missing"
    }

    /// The office that today's events give.
    private static func folded(_ branch: String, _ db: GRDB.Database) throws -> OfficeState {
        let first = try Int.fetchOne(
            db, sql: "SELECT max(seq) FROM event WHERE branch = ? AND type = 'dayOpened'", arguments: [branch]
        )
        guard let first else { throw Disorder(what: "no day was ever opened") }
        let rows = try Row.fetchCursor(
            db, sql: "SELECT seq, body FROM event WHERE branch = ? AND seq >= ? ORDER BY seq",
            arguments: [branch, first])
        var office: Office?
        while let row = try rows.next() {
            let event = try value(Event.self, row["body"])
            if office == nil, case .office(.dayOpened(let opening)) = event.what {
                let plan = try configuration(branch, opening.version, db)
                office = Office(opening: opening, plan, seq: first - 1, at: event.at)
            }
            guard event.seq == row["seq"], office?.knows(event) ?? false else {
                throw Disorder(what: "event \(row["seq"] as Int) does not follow from those before it")
            }
            office?.apply(event)
        }
        guard let office else { throw Disorder(what: "the day's first event is missing") }
        return office.state
    }

    private static func compare(_ folded: OfficeState, _ tables: OfficeState) -> [String] {
        let parts: [(String, Bool)] = [
            ("the configuration", folded.configuration == tables.configuration),
            ("the configuration's version", folded.version == tables.version),
            ("the day", folded.day == tables.day), ("the last moment", folded.now == tables.now),
            ("the last event", folded.seq == tables.seq),
            ("the issue ordinal", folded.lastOrdinal == tables.lastOrdinal),
            ("closed services", folded.closedServices == tables.closedServices),
            ("the opening by hand", folded.openingByHand == tables.openingByHand),
            ("the series", folded.series == tables.series),
            ("the issued counts", folded.issuedToday == tables.issuedToday),
            ("the calls", folded.calls == tables.calls), ("last acts", folded.lastActs == tables.lastActs),
            ("counters", folded.counters == tables.counters),
            ("the number of tickets", folded.tickets.count == tables.tickets.count),
        ]
        let tickets = zip(folded.tickets, tables.tickets).filter { $0 != $1 }.map { "ticket \($0.0.number)" }
        return (parts.filter { !$0.1 }.map(\.0) + tickets).map { "the events and the tables differ in \($0)" }
    }
}

extension Office {
    /// Whether this event can have happened here: `apply` takes that for granted.
    fileprivate func knows(_ event: Event) -> Bool {
        guard event.seq == seq + 1 else { return false }
        return switch event.what {
        // The log of an earlier day's visit may still be amended.
        case .ticket(_, _, .logged): true
        case .ticket(let id, _, _): ticket(id) != nil
        case .undone(let undone): undone.ticket.map { ticket($0.id) != nil } ?? true
        case .issued, .counter, .contact, .office: true
        }
    }
}
