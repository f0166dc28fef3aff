import GRDB
import QueueCore

extension Database {
    /// Proves that the store is whole: folding the day's events gives the tables, events have no
    /// gaps, SQLite finds no damage. Each finding in words; none when all is well.
    public func verify() throws -> [String] {
        try pool.read { db in
            var findings = try String.fetchAll(db, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
            if try Row.fetchOne(db, sql: "PRAGMA foreign_key_check") != nil {
                findings.append("a leg belongs to no ticket")
            }
            for row in try Row.fetchAll(db, sql: "SELECT * FROM branch ORDER BY id") {
                findings += try Self.gaps(row["id"], db)
                findings += try Self.differences(Self.state(row, db), db)
            }
            return findings
        }
    }

    private static func gaps(_ branch: String, _ db: GRDB.Database) throws -> [String] {
        let row = try Row.fetchOne(
            db, sql: "SELECT count(*), coalesce(max(seq), 0) FROM event WHERE branch = ?", arguments: [branch])
        let (count, last): (Int, Int) = (row?[0] ?? 0, row?[1] ?? 0)
        return count == last ? [] : ["branch \(branch): \(last - count) events are missing"]
    }

    private static func differences(_ tables: OfficeState, _ db: GRDB.Database) throws -> [String] {
        let branch = tables.configuration.branch.text
        let first = try Int.fetchOne(
            db, sql: "SELECT max(seq) FROM event WHERE branch = ? AND type = 'dayOpened'", arguments: [branch])
        guard let first else { return ["branch \(branch): no day was ever opened"] }
        let bodies = try String.fetchCursor(
            db, sql: "SELECT body FROM event WHERE branch = ? AND seq >= ? ORDER BY seq",
            arguments: [branch, first])
        var office: Office?
        while let body = try bodies.next() {
            let event = try value(Event.self, body)
            if office == nil, case .office(.dayOpened(let opening)) = event.what {
                let plan = try configuration(branch, opening.version, db)
                office = Office(opening: opening, plan, seq: first - 1, at: event.at)
            }
            office?.apply(event)
        }
        guard let folded = office?.state else { return ["branch \(branch): the day's first event is missing"] }
        return compare(folded, tables).map { "branch \(branch): \($0)" }
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
        ]
        let tickets = zip(folded.tickets, tables.tickets).filter { $0 != $1 }.map { "ticket \($0.0.number)" }
        let count = folded.tickets.count == tables.tickets.count ? [] : ["the number of tickets"]
        return (parts.filter { !$0.1 }.map(\.0) + tickets + count).map {
            "the events and the tables differ in \($0)"
        }
    }
}
