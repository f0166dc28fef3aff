import Foundation
import GRDB
import QueueCore

// A ticket and its rows, both ways.

extension Database {
    static func write(_ ticket: Ticket, _ change: BranchChange, _ db: GRDB.Database) throws {
        if let hash = change.secretHashes[ticket.id] {
            try insert(ticket, change, hash, db)
        } else {
            try update(ticket, change, db)
        }
        for (place, leg) in ticket.legs.enumerated() {
            try db.cached(
                """
                INSERT INTO leg (branch, ordinal, place, service, quantity, waiting_at, counter, staff,
                called_at, started_at, start_assumed, closed_at, held, outcome)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (branch, ordinal, place) DO UPDATE SET service = excluded.service,
                quantity = excluded.quantity, counter = excluded.counter, staff = excluded.staff,
                called_at = excluded.called_at, started_at = excluded.started_at,
                start_assumed = excluded.start_assumed, closed_at = excluded.closed_at,
                held = excluded.held, outcome = excluded.outcome
                """
            ).execute(arguments: [
                change.branch.text, ticket.ordinal, place, leg.service.text, leg.quantity,
                leg.waitingAt.milliseconds, leg.counter?.text, leg.staff?.text, leg.calledAt?.milliseconds,
                leg.startedAt?.milliseconds, leg.isStartAssumed, leg.closedAt?.milliseconds, leg.held,
                leg.outcome?.rawValue,
            ])
        }
        // An undo may take a leg back.
        guard change.events.contains(where: { $0.type == "undone" }) else { return }
        try db.cached("DELETE FROM leg WHERE branch = ? AND ordinal = ? AND place >= ?")
            .execute(arguments: [change.branch.text, ticket.ordinal, ticket.legs.count])
    }

    private static func insert(
        _ ticket: Ticket, _ change: BranchChange, _ hash: [UInt8], _ db: GRDB.Database
    ) throws {
        let day = (change.issuedOn[ticket.id] ?? change.header.day).daysSince1970
        try db.cached(
            """
            INSERT INTO ticket (priority, base, head_start, put_first, bound_counter, bound_staff, state, pause,
            counter, staff, hold_by, hold_since, hold_until, hold_only_me, closed_as, outcome, closed_at,
            recalls, returns, seq, branch, ordinal, id, secret_hash, day, live_day, number, issued_at,
            language, channel, booked)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """
        ).execute(
            arguments: changing(ticket) + [
                change.branch.text, ticket.ordinal, ticket.id.text, Data(hash), day, day, ticket.number,
                ticket.issuedAt.milliseconds, ticket.language, ticket.channel.rawValue,
                ticket.booked?.milliseconds,
            ])
    }

    private static func update(_ ticket: Ticket, _ change: BranchChange, _ db: GRDB.Database) throws {
        try db.cached(
            """
            UPDATE ticket SET priority = ?, base = ?, head_start = ?, put_first = ?, bound_counter = ?,
            bound_staff = ?, state = ?, pause = ?, counter = ?, staff = ?, hold_by = ?, hold_since = ?,
            hold_until = ?, hold_only_me = ?, closed_as = ?, outcome = ?, closed_at = ?, recalls = ?,
            returns = ?, seq = ? WHERE branch = ? AND ordinal = ?
            """
        ).execute(arguments: changing(ticket) + [change.branch.text, ticket.ordinal])
        precondition(db.changesCount == 1, "a ticket that changes was issued before")
    }

    /// The columns that change after the issue, in the order of both statements above.
    private static func changing(_ ticket: Ticket) -> StatementArguments {
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
        ]
    }

    /// Tickets with their legs, by the issue ordinal. `condition` speaks of the table `ticket`.
    static func tickets(
        where condition: String, _ arguments: StatementArguments, _ db: GRDB.Database
    ) throws -> [Ticket] {
        var legs: [String: [Leg]] = [:]
        let joined = """
            SELECT leg.* FROM ticket JOIN leg USING (branch, ordinal) WHERE \(condition)
            ORDER BY branch, ordinal, place
            """
        let legRows = try Row.fetchCursor(db.cached(joined), arguments: arguments)
        while let row = try legRows.next() { legs[key(row), default: []].append(try leg(row)) }
        let sql = "SELECT * FROM ticket WHERE \(condition) ORDER BY branch, ordinal"
        var tickets: [Ticket] = []
        let rows = try Row.fetchCursor(db.cached(sql), arguments: arguments)
        while let row = try rows.next() { tickets.append(try ticket(row, legs[key(row)] ?? [])) }
        return tickets
    }

    private static func key(_ row: Row) -> String {
        "\(row["branch"] as String)/\(row["ordinal"] as Int)"
    }

    private static func leg(_ row: Row) throws -> Leg {
        var leg = Leg(service: ServiceID(row["service"]), waitingAt: Instant(milliseconds: row["waiting_at"]))
        leg.quantity = row["quantity"]
        leg.counter = row.id("counter")
        leg.staff = row.id("staff")
        leg.calledAt = row.instant("called_at")
        leg.startedAt = row.instant("started_at")
        leg.isStartAssumed = row["start_assumed"]
        leg.closedAt = row.instant("closed_at")
        leg.held = row["held"]
        leg.outcome = try row.optionalChoice("outcome")
        return leg
    }

    private static func ticket(_ row: Row, _ legs: [Leg]) throws -> Ticket {
        var bound: Ticket.Binding?
        if let counter: CounterID = row.id("bound_counter") { bound = .counter(counter) }
        if let staff: StaffID = row.id("bound_staff") { bound = .staff(staff) }
        return Ticket(
            id: TicketID(row["id"]), ordinal: row["ordinal"], number: row["number"],
            issuedAt: Instant(milliseconds: row["issued_at"]), language: row["language"],
            channel: try row.choice("channel"), booked: row.instant("booked"),
            priority: PriorityID(row["priority"]), base: Instant(milliseconds: row["base"]),
            headStart: row["head_start"], isPutFirst: row["put_first"], bound: bound,
            state: try state(row), recalls: row["recalls"], returns: row["returns"], legs: legs,
            seq: row["seq"])
    }

    private static func state(_ row: Row) throws -> Ticket.State {
        switch row["state"] as String {
        case "waiting": return .waiting(pause: row.instant("pause"))
        case "called": return .called
        case "serving": return .serving
        case "held":
            return .held(
                Hold(
                    by: StaffID(row["hold_by"]), since: Instant(milliseconds: row["hold_since"]),
                    until: row.instant("hold_until"), onlyMe: row["hold_only_me"]))
        default:
            return .closed(
                Closing(
                    try row.choice("closed_as"), outcome: try row.optionalChoice("outcome"),
                    at: Instant(milliseconds: row["closed_at"])))
        }
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

extension Row {
    func instant(_ column: String) -> Instant? {
        (self[column] as Int?).map { Instant(milliseconds: $0) }
    }

    func id<Kind>(_ column: String) -> ID<Kind>? { (self[column] as String?).map { ID($0) } }

    func optionalChoice<Choice: RawRepresentable>(_ column: String) throws -> Choice?
    where Choice.RawValue == String {
        let text: String? = self[column]
        return try text.map { _ in try choice(column) }
    }

    /// A column whose CHECK lists the texts of an enum.
    func choice<Choice: RawRepresentable>(_ column: String) throws -> Choice where Choice.RawValue == String {
        let text: String? = self[column]
        guard let text, let choice = Choice(rawValue: text) else {
            throw DatabaseError(message: "column \(column) holds \(text ?? "nothing")")
        }
        return choice
    }
}
