import GRDB
import LocalTime
import QueueCore

// Visits as figures see them, one after the other: a period may hold more than fit into memory.

extension Database {
    /// Tells of each visit and contact that began on these days, of tickets with all their legs.
    static func forEachVisit(
        of branch: BranchID, _ days: ClosedRange<BusinessDay>, _ db: GRDB.Database,
        _ tell: (PastVisit) -> Void
    ) throws {
        let period = arguments(branch, days)
        let mystery = Set(
            try Int.fetchAll(db.cached(mysterySQL), arguments: ["branch": branch.text]))
        var visit: (ordinal: Int, visit: PastVisit)?
        let rows = try Row.fetchCursor(db.cached(legSQL), arguments: period)
        while let row = try rows.next() {
            let ordinal: Int = row[0]
            if visit?.ordinal != ordinal {
                if let visit { tell(visit.visit) }
                visit = (ordinal, try ticket(row, isMystery: mystery.contains(ordinal)))
            }
            visit?.visit.legs.append(try leg(row))
        }
        if let visit { tell(visit.visit) }
        let contacts = try Row.fetchCursor(db.cached(contactSQL), arguments: period)
        while let row = try contacts.next() { tell(PastVisit(try contact(row))) }
    }

    static func arguments(_ branch: BranchID, _ days: ClosedRange<BusinessDay>) -> StatementArguments {
        [
            "branch": branch.text, "from": days.lowerBound.daysSince1970,
            "to": days.upperBound.daysSince1970,
        ]
    }

    private static let mysterySQL = """
        SELECT ordinal FROM ticket WHERE branch = :branch
        AND id IN (SELECT ticket FROM mystery_visit WHERE branch = :branch)
        """

    /// In the order of an index and of the legs' own key: nothing is sorted.
    private static let legSQL = """
        SELECT ticket.ordinal, issued_at, channel, closed_as, ticket.outcome, internal,
        leg.service, leg.counter, leg.staff, waiting_at, called_at, started_at, start_assumed,
        leg.closed_at, held, attention
        FROM ticket CROSS JOIN leg ON leg.branch = ticket.branch AND leg.ordinal = ticket.ordinal
        WHERE ticket.branch = :branch AND day BETWEEN :from AND :to ORDER BY day, number, place
        """

    private static let contactSQL =
        "SELECT * FROM contact WHERE branch = :branch AND day BETWEEN :from AND :to"

    private static func ticket(_ row: Row, isMystery: Bool) throws -> PastVisit {
        PastVisit(
            .ticket(try row.optionalChoice("closed_as")), at: Instant(milliseconds: row[1]),
            channel: try row.choice("channel"), outcome: try row.optionalChoice("outcome"),
            isInternal: row[5], isMystery: isMystery, legs: [])
    }

    private static func leg(_ row: Row) throws -> Leg {
        var leg = Leg(service: ServiceID(row[6]), waitingAt: Instant(milliseconds: row[9]))
        leg.counter = (row[7] as String?).map { CounterID($0) }
        leg.staff = (row[8] as String?).map { StaffID($0) }
        leg.calledAt = (row[10] as Int?).map { Instant(milliseconds: $0) }
        leg.startedAt = (row[11] as Int?).map { Instant(milliseconds: $0) }
        leg.isStartAssumed = row[12]
        leg.closedAt = (row[13] as Int?).map { Instant(milliseconds: $0) }
        leg.held = row[14]
        leg.log.individualAttention = row[15]
        return leg
    }
}

extension PastVisit {
    public init(_ contact: Contact) {
        var leg = Leg(service: contact.service, waitingAt: contact.startedAt)
        leg.staff = contact.staff
        leg.startedAt = contact.startedAt
        leg.closedAt = contact.endedAt
        self.init(
            .contact, at: contact.startedAt, channel: contact.channel, outcome: contact.outcome,
            isInternal: contact.facts.isInternal, legs: [leg])
    }
}
