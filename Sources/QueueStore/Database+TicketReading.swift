import GRDB
import QueueCore

// A ticket from its rows.

extension Database {
    /// Tickets with their legs, by the issue ordinal. `condition` speaks of the table `ticket`.
    static func tickets(
        where condition: String, _ arguments: StatementArguments, _ db: GRDB.Database
    ) throws -> [Ticket] {
        var legs: [String: [Leg]] = [:]
        let joined = """
            SELECT leg.* FROM ticket CROSS JOIN leg USING (branch, ordinal) WHERE \(condition)
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
        leg.log = try LegLog(row)
        return leg
    }

    private static func ticket(_ row: Row, _ legs: [Leg]) throws -> Ticket {
        var bound: Ticket.Binding?
        if let counter: CounterID = row.id("bound_counter") { bound = .counter(counter) }
        if let staff: StaffID = row.id("bound_staff") { bound = .staff(staff) }
        guard !legs.isEmpty else { throw disorder(row, "has no legs") }
        var ticket = Ticket(
            id: TicketID(row["id"]), ordinal: row["ordinal"], number: row["number"],
            issuedAt: Instant(milliseconds: row["issued_at"]), language: row["language"],
            channel: try row.choice("channel"), booked: row.instant("booked"),
            priority: PriorityID(row["priority"]), base: Instant(milliseconds: row["base"]),
            headStart: row["head_start"], isPutFirst: row["put_first"], bound: bound,
            state: try state(row), recalls: row["recalls"], returns: row["returns"], legs: legs,
            seq: row["seq"])
        ticket.facts = try VisitFacts(row)
        let seat: (CounterID?, StaffID?) = (row.id("counter"), row.id("staff"))
        guard seat == (ticket.occupied, ticket.occupied == nil ? nil : ticket.leg.staff) else {
            throw disorder(row, "stands elsewhere than its last leg says")
        }
        return ticket
    }

    /// What no guard of the schema sees, and what would trap further on.
    private static func disorder(_ row: Row, _ what: String) -> DatabaseError {
        DatabaseError(resultCode: .SQLITE_CORRUPT, message: "ticket \(row["number"] as String) \(what)")
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
            throw DatabaseError(
                resultCode: .SQLITE_CORRUPT, message: "column \(column) holds \(text ?? "nothing")")
        }
        return choice
    }
}
