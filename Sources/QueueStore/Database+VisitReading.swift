import GRDB
import QueueCore

/// What the log of visits is asked for. All of it must hold.
public struct VisitQuery: Sendable {
    public var branch: BranchID
    public var from: BusinessDay
    public var to: BusinessDay
    public var service: ServiceID?
    public var outcome: Outcome?
    /// Only visits that this person served.
    public var staff: StaffID?
    /// Where the last page ended.
    public var after: VisitPlace?
    public var limit: Int

    public init(_ branch: BranchID, from: BusinessDay, to: BusinessDay, limit: Int) {
        self.branch = branch
        self.from = from
        self.to = to
        self.limit = limit
    }
}

/// A visit's place in the log: by business day, then by when it began.
public struct VisitPlace: Hashable, Sendable {
    public var day: BusinessDay
    public var at: Instant
    public var id: TicketID

    public init(day: BusinessDay, at: Instant, id: TicketID) {
        self.day = day
        self.at = at
        self.id = id
    }
}

/// One closed visit, with its words.
public struct LoggedVisit: Sendable {
    public enum Kind: Sendable {
        case ticket(Ticket)
        case contact(Contact)
    }

    public var place: VisitPlace
    public var kind: Kind
    public var beside: BesideTicket
}

extension Database {
    /// A page of closed visits and contacts, in their order.
    public func visits(_ query: VisitQuery) async throws -> [LoggedVisit] {
        try await pool.read { db in
            let places = try Row.fetchAll(db.cached(Self.visitSQL), arguments: Self.arguments(query)).map {
                VisitPlace(
                    day: BusinessDay(daysSince1970: $0["day"]), at: Instant(milliseconds: $0["at"]),
                    id: TicketID($0["id"]))
            }
            let ids = text(places.map(\.id))
            let tickets = try Self.tickets(
                where: "ticket.id IN (SELECT value FROM json_each(?))", [ids], db)
            let contacts = try Row.fetchAll(
                db.cached("SELECT * FROM contact WHERE id IN (SELECT value FROM json_each(?))"),
                arguments: [ids]
            ).map(Self.contact)
            let known = Dictionary(
                uniqueKeysWithValues: tickets.map { ($0.id, LoggedVisit.Kind.ticket($0)) }
                    + contacts.map { ($0.id, LoggedVisit.Kind.contact($0)) })
            return try places.compactMap { place in
                try known[place.id].map {
                    LoggedVisit(place: place, kind: $0, beside: try Self.beside(place.id, db))
                }
            }
        }
    }

    /// One closed visit or contact of a branch.
    public func visit(_ id: TicketID, in branch: BranchID) async throws -> LoggedVisit? {
        try await pool.read { db in
            let ticket = try Self.tickets(
                where: "ticket.id = ? AND ticket.branch = ?", [id.text, branch.text], db
            ).first
            let row = try Row.fetchOne(
                db.cached(
                    """
                    SELECT day, issued_at AS at FROM ticket WHERE id = ?1
                    UNION ALL SELECT day, started_at FROM contact WHERE id = ?1 AND branch = ?2
                    """), arguments: [id.text, branch.text])
            let contact = try Row.fetchOne(
                db.cached("SELECT * FROM contact WHERE id = ? AND branch = ?"),
                arguments: [id.text, branch.text]
            ).map(Self.contact)
            guard let row,
                let kind = ticket.map(LoggedVisit.Kind.ticket) ?? contact.map(LoggedVisit.Kind.contact)
            else { return nil }
            let place = VisitPlace(
                day: BusinessDay(daysSince1970: row["day"]), at: Instant(milliseconds: row["at"]), id: id)
            return LoggedVisit(place: place, kind: kind, beside: try Self.beside(id, db))
        }
    }

    private static func arguments(_ query: VisitQuery) -> StatementArguments {
        [
            "branch": query.branch.text, "to": query.to.daysSince1970,
            // A later page need not look at days that are over.
            "from": max(query.from, query.after?.day ?? query.from).daysSince1970,
            "service": query.service?.text, "outcome": query.outcome?.rawValue, "staff": query.staff?.text,
            "afterDay": query.after?.day.daysSince1970 ?? Int.min,
            "afterAt": query.after?.at.milliseconds ?? Int.min, "afterID": query.after?.id.text ?? "",
            "limit": query.limit,
        ]
    }

    private static let visitSQL = """
        SELECT day, at, id FROM (
        SELECT day, issued_at AS at, id FROM ticket
        WHERE branch = :branch AND day BETWEEN :from AND :to AND state = 'closed'
        AND (:outcome IS NULL OR outcome = :outcome)
        AND (:service IS NULL OR EXISTS (SELECT 1 FROM leg WHERE leg.branch = ticket.branch
        AND leg.ordinal = ticket.ordinal AND leg.service = :service))
        AND (:staff IS NULL OR EXISTS (SELECT 1 FROM leg WHERE leg.branch = ticket.branch
        AND leg.ordinal = ticket.ordinal AND leg.staff = :staff))
        UNION ALL
        SELECT day, started_at, id FROM contact
        WHERE branch = :branch AND day BETWEEN :from AND :to
        AND (:outcome IS NULL OR outcome = :outcome) AND (:service IS NULL OR service = :service)
        AND (:staff IS NULL OR staff = :staff)
        ) WHERE (day, at, id) > (:afterDay, :afterAt, :afterID) ORDER BY day, at, id LIMIT :limit
        """
}
