import GRDB
import QueueCore

// Who stands where: tickets and counters, first those who leave a place, then those who take one.

extension Database {
    static func writeLeaving(_ change: BranchChange, _ db: GRDB.Database) throws {
        let branch = change.branch.text
        for ordinal in change.moving.tickets {
            try db.cached(
                """
                UPDATE ticket SET state = 'waiting', counter = NULL, staff = NULL
                WHERE branch = ? AND ordinal = ?
                """
            ).run([branch, ordinal])
        }
        for id in change.moving.counters {
            try db.cached("UPDATE counter SET state = 'closed', staff = NULL WHERE branch = ? AND id = ?")
                .run([branch, id.text])
        }
        for id in change.goneCounters {
            try db.cached("DELETE FROM counter WHERE branch = ? AND id = ?")
                .run([branch, id.text])
        }
        for row in change.tickets where row.ticket.occupied == nil { try write(row, change, db) }
        for counter in change.counters where counter.staff == nil { try write(counter, change.branch, db) }
    }

    static func writeComing(_ change: BranchChange, _ db: GRDB.Database) throws {
        for row in change.tickets where row.ticket.occupied != nil { try write(row, change, db) }
        for counter in change.counters where counter.staff != nil { try write(counter, change.branch, db) }
    }

    private static func write(_ counter: Counter, _ branch: BranchID, _ db: GRDB.Database) throws {
        try db.cached(
            """
            INSERT INTO counter
            (branch, id, state, staff, services, next, break_until, break_done, idle_since, seq)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (branch, id) DO UPDATE SET state = excluded.state, staff = excluded.staff,
            services = excluded.services, next = excluded.next, break_until = excluded.break_until,
            break_done = excluded.break_done, idle_since = excluded.idle_since, seq = excluded.seq
            """
        ).run([
            branch.text, counter.id.text, counter.state.rawValue, counter.staff?.text,
            counter.services.map { text($0) }, counter.next?.rawValue, counter.breakUntil,
            counter.breakDone, counter.idleSince.milliseconds, counter.seq,
        ])
    }
}
