import Foundation
import GRDB
import QueueCore

/// How a commit ended.
public enum CommitResult: Sendable {
    case done
    /// The schema refused a row: nothing was written, and one of the commands is to blame.
    case refused(String)
    /// No room: nothing was written. It may work when there is room again.
    case full
    /// Nothing may be trusted to be durable before a restart.
    case syncFailed
    /// It may have been written, or not: what is in memory must be read again.
    case uncertain(String)
}

extension Database {
    /// Writes a batch in one transaction, synced when this returns `.done`.
    public func commit(_ batch: Batch) async -> CommitResult {
        do {
            try await pool.write { try Self.write(batch, $0) }
            return .done
        } catch let error as DatabaseError {
            return CommitResult(error)
        } catch {
            return .uncertain("\(error)")
        }
    }

    private static func write(_ batch: Batch, _ db: GRDB.Database) throws {
        for change in batch.changes { try write(change, db) }
        for key in batch.keys { try write(key, db) }
        for item in batch.beside { try write(item, db) }
    }

    private static func write(_ change: BranchChange, _ db: GRDB.Database) throws {
        try writeHeader(change, db)
        try writeTickets(change, db)
        try writeCounters(change, db)
        try writeTallies(change, db)
        let ordinals = change.ordinals
        for event in change.events {
            let ordinal = event.ticket.flatMap { ordinals[$0] }
            try db.cached("INSERT INTO event (branch, seq, at, type, ordinal, body) VALUES (?, ?, ?, ?, ?, ?)")
                .execute(arguments: [
                    change.branch.text, event.seq, event.at.milliseconds, event.type, ordinal, text(event),
                ])
        }
        if change.isNewDay {
            try db.cached("DELETE FROM last_act WHERE branch = ?").execute(arguments: [change.branch.text])
        }
        for (user, act) in change.lastActs { try write(act, of: user, change, db) }
    }

    private static func write(
        _ act: LastAct?, of user: StaffID, _ change: BranchChange, _ db: GRDB.Database
    ) throws {
        if let act {
            try db.cached("INSERT OR REPLACE INTO last_act (branch, staff, act) VALUES (?, ?, ?)")
                .execute(arguments: [change.branch.text, user.text, text(act)])
        } else {
            try db.cached("DELETE FROM last_act WHERE branch = ? AND staff = ?")
                .execute(arguments: [change.branch.text, user.text])
        }
    }

    /// The branch's row is written only on top of the events that the batch was decided on.
    private static func writeHeader(_ change: BranchChange, _ db: GRDB.Database) throws {
        let header = change.header
        let byHand = header.openingByHand
        if let published = change.configuration { try write(published, change, db) }
        let values: StatementArguments = [
            header.version, header.day.daysSince1970, header.now.milliseconds, header.seq,
            header.lastOrdinal, byHand?.isOpen, byHand?.until?.milliseconds,
        ]
        if change.after == 0 {
            try db.cached(
                """
                INSERT INTO branch (version, day, now, seq, last_ordinal, open_by_hand, by_hand_until, id, calls)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, '[]')
                """
            ).execute(arguments: values + [change.branch.text])
        } else {
            try db.cached(
                """
                UPDATE branch SET version = ?, day = ?, now = ?, seq = ?, last_ordinal = ?,
                open_by_hand = ?, by_hand_until = ? WHERE id = ? AND seq = ?
                """
            ).execute(arguments: values + [change.branch.text, change.after])
            guard db.changesCount == 1 else { throw Conflict() }
        }
        if let calls = change.calls {
            try db.cached("UPDATE branch SET calls = ? WHERE id = ?")
                .execute(arguments: [text(calls), change.branch.text])
        }
    }

    private static func write(
        _ published: PublishedConfiguration, _ change: BranchChange, _ db: GRDB.Database
    ) throws {
        try db.cached(
            """
            INSERT INTO configuration (branch, version, at, staff, text, configuration)
            VALUES (?, ?, ?, ?, ?, ?)
            """
        ).execute(arguments: [
            change.branch.text, published.version, change.header.now.milliseconds, published.staff?.text,
            published.text, text(published.configuration),
        ])
    }

    private static func writeTickets(_ change: BranchChange, _ db: GRDB.Database) throws {
        // Those who leave a counter first, so that another may come to it in the same batch.
        for ticket in change.tickets where ticket.occupied == nil { try write(ticket, change, db) }
        for ticket in change.tickets where ticket.occupied != nil { try write(ticket, change, db) }
        if change.isNewDay {
            try db.cached("UPDATE ticket SET live_day = ? WHERE branch = ? AND state <> 'closed'")
                .execute(arguments: [change.header.day.daysSince1970, change.branch.text])
        }
    }

    private static func writeCounters(_ change: BranchChange, _ db: GRDB.Database) throws {
        for counter in change.counters.sorted(by: { $0.staff == nil && $1.staff != nil }) {
            try db.cached(
                """
                INSERT INTO counter
                (branch, id, state, staff, services, next, break_until, break_done, idle_since, seq)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (branch, id) DO UPDATE SET state = excluded.state, staff = excluded.staff,
                services = excluded.services, next = excluded.next, break_until = excluded.break_until,
                break_done = excluded.break_done, idle_since = excluded.idle_since, seq = excluded.seq
                """
            ).execute(arguments: [
                change.branch.text, counter.id.text, counter.state.rawValue, counter.staff?.text,
                counter.services.map { text($0) }, counter.next?.rawValue, counter.breakUntil,
                counter.breakDone, counter.idleSince.milliseconds, counter.seq,
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
            ).execute(arguments: [change.branch.text, row.day.daysSince1970, row.prefix, last])
        }
        for (row, count) in change.issued {
            try db.cached(
                """
                INSERT INTO issued (branch, day, service, count) VALUES (?, ?, ?, ?)
                ON CONFLICT (branch, day, service) DO UPDATE SET count = excluded.count
                """
            ).execute(arguments: [change.branch.text, row.day.daysSince1970, row.service.text, count])
        }
        guard let closures = change.closures else { return }
        try db.cached("DELETE FROM service_closure WHERE branch = ?").execute(arguments: [change.branch.text])
        for (service, closure) in closures {
            try db.cached("INSERT INTO service_closure (branch, service, until) VALUES (?, ?, ?)")
                .execute(arguments: [change.branch.text, service.text, closure.until?.milliseconds])
        }
    }

    private static func write(_ key: KeyRecord, _ db: GRDB.Database) throws {
        try db.cached(
            """
            INSERT INTO request_key (scope, key, request, at, branch, ticket, counter, why)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """
        ).execute(arguments: [
            key.scope, key.key, Data(key.request), key.at.milliseconds, key.branch?.text, key.ticket?.text,
            key.counter?.text, key.why.map { text($0) },
        ])
    }
}

/// The branch has other events than the batch was decided on.
struct Conflict: Error {}

extension CommitResult {
    init(_ error: DatabaseError) {
        switch (error.resultCode, error.extendedResultCode) {
        case (.SQLITE_CONSTRAINT, _): self = .refused(error.message ?? "a constraint")
        case (.SQLITE_FULL, _): self = .full
        case (_, .SQLITE_IOERR_FSYNC), (_, .SQLITE_IOERR_DIR_FSYNC): self = .syncFailed
        default: self = .uncertain("\(error)")
        }
    }
}

extension GRDB.Database {
    /// A statement compiled once for the connection.
    func cached(_ sql: String) throws -> Statement { try cachedStatement(sql: sql) }
}
