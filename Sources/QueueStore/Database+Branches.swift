import GRDB
import QueueCore

// The rows of a branch itself: its header and configurations, and what its day has counted.

extension Database {
    /// The branch's row is written only on top of the events that the batch was decided on.
    static func writeHeader(_ change: BranchChange, _ db: GRDB.Database) throws {
        let header = change.header
        let byHand = header.openingByHand
        for published in change.configurations { try write(published, change.branch, db) }
        let values: StatementArguments = [
            header.version, header.day.daysSince1970, header.now.milliseconds, header.seq,
            header.lastOrdinal, byHand?.isOpen, byHand?.until?.milliseconds,
        ]
        if change.after == 0 {
            try db.cached(
                """
                INSERT INTO branch
                (version, day, now, seq, last_ordinal, open_by_hand, by_hand_until, id, calls)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, '[]')
                """
            ).run(values + [change.branch.text])
        } else {
            try db.cached(
                """
                UPDATE branch SET version = ?, day = ?, now = ?, seq = ?, last_ordinal = ?,
                open_by_hand = ?, by_hand_until = ? WHERE id = ? AND seq = ?
                """
            ).run(values + [change.branch.text, change.after])
            guard db.changesCount == 1 else { throw Conflict() }
        }
        if let calls = change.calls {
            try db.cached("UPDATE branch SET calls = ? WHERE id = ?")
                .run([text(calls), change.branch.text])
        }
    }

    private static func write(
        _ published: PublishedConfiguration, _ branch: BranchID, _ db: GRDB.Database
    ) throws {
        try db.cached(
            """
            INSERT INTO configuration (branch, version, at, staff, text, configuration)
            VALUES (?, ?, ?, ?, ?, ?)
            """
        ).run([
            branch.text, published.version, published.at.milliseconds, published.staff?.text,
            published.text, text(published.configuration),
        ])
    }

    static func writeDay(_ change: BranchChange, _ db: GRDB.Database) throws {
        try writeTallies(change, db)
        try writeEvents(change, db)
        if let closures = change.closures { try write(closures, change.branch, db) }
        if change.isNewDay {
            try db.cached("DELETE FROM last_act WHERE branch = ?").run([change.branch.text])
        }
        for (user, act) in change.lastActs { try write(act, of: user, change.branch, db) }
    }

    private static func writeEvents(_ change: BranchChange, _ db: GRDB.Database) throws {
        let pairs = change.tickets.map { ($0.ticket.id, $0.ticket.ordinal) }
        let ordinals = Dictionary(uniqueKeysWithValues: pairs)
        for event in change.events {
            try db.cached(
                "INSERT INTO event (branch, seq, at, type, ordinal, body) VALUES (?, ?, ?, ?, ?, ?)"
            )
            .run([
                change.branch.text, event.seq, event.at.milliseconds, event.type,
                event.ticket.flatMap { ordinals[$0] }, text(event),
            ])
        }
    }

    private static func writeTallies(_ change: BranchChange, _ db: GRDB.Database) throws {
        for (row, last) in change.series {
            try db.cached(
                """
                INSERT INTO series (branch, day, prefix, last) VALUES (?, ?, ?, ?)
                ON CONFLICT (branch, day, prefix) DO UPDATE SET last = excluded.last
                """
            ).run([change.branch.text, row.day.daysSince1970, row.prefix, last])
        }
        for (row, count) in change.issued {
            try db.cached(
                """
                INSERT INTO issued (branch, day, service, count) VALUES (?, ?, ?, ?)
                ON CONFLICT (branch, day, service) DO UPDATE SET count = excluded.count
                """
            ).run([change.branch.text, row.day.daysSince1970, row.service.text, count])
        }
    }

    private static func write(
        _ closures: [ServiceID: ServiceClosure], _ branch: BranchID, _ db: GRDB.Database
    ) throws {
        try db.cached("DELETE FROM service_closure WHERE branch = ?").run([branch.text])
        for (service, closure) in closures {
            try db.cached("INSERT INTO service_closure (branch, service, until) VALUES (?, ?, ?)")
                .run([branch.text, service.text, closure.until?.milliseconds])
        }
    }

    private static func write(
        _ act: LastAct?, of user: StaffID, _ branch: BranchID, _ db: GRDB.Database
    ) throws {
        if let act {
            try db.cached("INSERT OR REPLACE INTO last_act (branch, staff, act) VALUES (?, ?, ?)")
                .run([branch.text, user.text, text(act)])
        } else {
            try db.cached("DELETE FROM last_act WHERE branch = ? AND staff = ?")
                .run([branch.text, user.text])
        }
    }
}
