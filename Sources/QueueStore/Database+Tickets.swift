import Foundation
import GRDB
import QueueCore

// A ticket and its rows, written; `Database+TicketReading` has the way back.

extension Database {
    static func write(_ row: TicketRow, _ change: BranchChange, _ db: GRDB.Database) throws {
        if let issue = row.issue {
            try insert(row, change.branch, issue.day, issue.secretHash, db)
        } else {
            try update(row, change.branch, db)
        }
        let ticket = row.ticket
        for (place, leg) in ticket.legs.enumerated() {
            try write(leg, place, ticket.ordinal, change.branch, db)
        }
        guard change.hasUndo else { return }
        try db.cached("DELETE FROM leg WHERE branch = ? AND ordinal = ? AND place >= ?")
            .run([change.branch.text, ticket.ordinal, ticket.legs.count])
    }

    private static func write(
        _ leg: Leg, _ place: Int, _ ordinal: Int, _ branch: BranchID, _ db: GRDB.Database
    ) throws {
        try db.cached(
            """
            INSERT INTO leg (branch, ordinal, place, service, quantity, waiting_at, counter, staff,
            called_at, started_at, start_assumed, closed_at, held, outcome, log_outcome, reason, causes,
            attention, procedure)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (branch, ordinal, place) DO UPDATE SET service = excluded.service,
            quantity = excluded.quantity, waiting_at = excluded.waiting_at, counter = excluded.counter,
            staff = excluded.staff, called_at = excluded.called_at, started_at = excluded.started_at,
            start_assumed = excluded.start_assumed, closed_at = excluded.closed_at,
            held = excluded.held, outcome = excluded.outcome, log_outcome = excluded.log_outcome,
            reason = excluded.reason, causes = excluded.causes, attention = excluded.attention,
            procedure = excluded.procedure
            """
        ).run(
            [
                branch.text, ordinal, place, leg.service.text, leg.quantity, leg.waitingAt.milliseconds,
                leg.counter?.text, leg.staff?.text, leg.calledAt?.milliseconds, leg.startedAt?.milliseconds,
                leg.isStartAssumed, leg.closedAt?.milliseconds, leg.held, leg.outcome?.rawValue,
            ] + leg.log.columns)
    }

    private static func insert(
        _ row: TicketRow, _ branch: BranchID, _ day: BusinessDay, _ hash: [UInt8], _ db: GRDB.Database
    ) throws {
        let ticket = row.ticket
        try db.cached(
            """
            INSERT INTO ticket
            (priority, base, head_start, put_first, bound_counter, bound_staff, state, pause, counter, staff,
            hold_by, hold_since, hold_until, hold_only_me, closed_as, outcome, closed_at, recalls, returns,
            seq, live_day, party, traced, repeat_of, internal, written, answered, branch, ordinal, id,
            secret_hash, day, number, issued_at, language, channel, booked)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
            ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """
        ).run(
            changing(row) + [
                branch.text, ticket.ordinal, ticket.id.text, Data(hash), day.daysSince1970, ticket.number,
                ticket.issuedAt.milliseconds, ticket.language, ticket.channel.rawValue,
                ticket.booked?.milliseconds,
            ])
    }

    private static func update(_ row: TicketRow, _ branch: BranchID, _ db: GRDB.Database) throws {
        try db.cached(
            """
            UPDATE ticket SET priority = ?, base = ?, head_start = ?, put_first = ?, bound_counter = ?,
            bound_staff = ?, state = ?, pause = ?, counter = ?, staff = ?, hold_by = ?, hold_since = ?,
            hold_until = ?, hold_only_me = ?, closed_as = ?, outcome = ?, closed_at = ?, recalls = ?,
            returns = ?, seq = ?, live_day = ?, party = ?, traced = ?, repeat_of = ?, internal = ?,
            written = ?, answered = ? WHERE branch = ? AND ordinal = ?
            """
        ).run(changing(row) + [branch.text, row.ticket.ordinal])
        precondition(db.changesCount == 1, "a ticket that changes was issued before")
    }

    /// The columns that change after the issue, in the order of both statements above.
    private static func changing(_ row: TicketRow) -> StatementArguments {
        let ticket = row.ticket
        var boundCounter: String?
        var boundStaff: String?
        switch ticket.bound {
        case .counter(let id): boundCounter = id.text
        case .staff(let user): boundStaff = user.text
        case nil: break
        }
        var pause: Instant?
        if case .waiting(let until) = ticket.state { pause = until }
        let hold = ticket.hold
        let staff = ticket.occupied == nil ? nil : ticket.leg.staff
        return [
            ticket.priority.text, ticket.base.milliseconds, ticket.headStart, ticket.isPutFirst, boundCounter,
            boundStaff, ticket.state.name, pause?.milliseconds, ticket.occupied?.text, staff?.text,
            hold?.by.text, hold?.since.milliseconds, hold?.until?.milliseconds, hold?.onlyMe ?? false,
            ticket.closing?.closedAs.rawValue, ticket.closing?.outcome?.rawValue,
            ticket.closing?.at.milliseconds, ticket.recalls, ticket.returns, ticket.seq,
            row.liveDay.daysSince1970,
        ] + ticket.facts.columns
    }
}

extension Ticket.State {
    fileprivate var name: String {
        switch self {
        case .waiting: "waiting"
        case .called: "called"
        case .serving: "serving"
        case .held: "held"
        case .closed: "closed"
        }
    }
}
