import GRDB
import QueueCore

/// A visit of the same person before this one.
public struct EarlierVisit: Sendable {
    public var id: TicketID
    /// nil: a contact without a ticket.
    public var number: String?
    public var day: BusinessDay
    public var at: Instant
    public var channel: Ticket.Channel
    public var service: ServiceID
    public var outcome: Outcome?
    public var staff: StaffID?
}

extension Database {
    /// The last visits under a reference, newest first; without the one that is going on.
    public func earlierVisits(
        _ reference: String, in branch: BranchID, besides ticket: TicketID, limit: Int = 10
    ) async throws -> [EarlierVisit] {
        try await pool.read { db in
            let rows = try Row.fetchAll(
                db.cached(
                    """
                    SELECT ticket.id, number, day, issued_at AS at, channel, leg.service, ticket.outcome,
                    leg.staff
                    FROM visitor JOIN ticket ON ticket.id = visitor.ticket
                    JOIN leg ON leg.branch = ticket.branch AND leg.ordinal = ticket.ordinal
                    AND leg.place = (SELECT coalesce(max(place), 0) FROM leg WHERE leg.branch = ticket.branch
                    AND leg.ordinal = ticket.ordinal AND leg.called_at IS NOT NULL)
                    WHERE reference = :reference AND ticket.branch = :branch AND ticket.state = 'closed'
                    AND ticket.id <> :besides
                    UNION ALL
                    SELECT contact.id, NULL, day, started_at, channel, service, outcome, staff
                    FROM visitor JOIN contact ON contact.id = visitor.ticket
                    WHERE reference = :reference AND contact.branch = :branch AND contact.id <> :besides
                    ORDER BY at DESC LIMIT :limit
                    """),
                arguments: [
                    "reference": reference, "branch": branch.text, "besides": ticket.text, "limit": limit,
                ])
            return try rows.map { row in
                EarlierVisit(
                    id: TicketID(row["id"]), number: row["number"],
                    day: BusinessDay(daysSince1970: row["day"]), at: Instant(milliseconds: row["at"]),
                    channel: try row.choice("channel"), service: ServiceID(row["service"]),
                    outcome: try row.optionalChoice("outcome"), staff: row.id("staff"))
            }
        }
    }

    /// The last visit under a reference in which this service was given, not before `day`.
    public func lastVisit(
        _ reference: String, for service: ServiceID, in branch: BranchID, since day: BusinessDay,
        besides ticket: TicketID
    ) async throws -> TicketID? {
        try await pool.read { db in
            try String.fetchOne(
                db.cached(
                    """
                    SELECT id FROM (
                    SELECT ticket.id, ticket.closed_at AS at
                    FROM visitor JOIN ticket ON ticket.id = visitor.ticket
                    WHERE reference = :reference AND ticket.branch = :branch AND closed_as = 'served'
                    AND day >= :day AND EXISTS (SELECT 1 FROM leg WHERE leg.branch = ticket.branch
                    AND leg.ordinal = ticket.ordinal AND leg.service = :service AND called_at IS NOT NULL)
                    UNION ALL
                    SELECT contact.id, ended_at FROM visitor JOIN contact ON contact.id = visitor.ticket
                    WHERE reference = :reference AND contact.branch = :branch AND day >= :day
                    AND service = :service
                    ) WHERE id <> :besides ORDER BY at DESC LIMIT 1
                    """),
                arguments: [
                    "reference": reference, "branch": branch.text, "day": day.daysSince1970,
                    "service": service.text, "besides": ticket.text,
                ]
            ).map { TicketID($0) }
        }
    }
}

extension Database {
    /// How many cases under a reference are not closed.
    public func openCases(_ reference: String, in branch: BranchID) async throws -> Int {
        try await pool.read { db in
            try Int.fetchOne(
                db.cached(
                    """
                    SELECT count(*) FROM case_person JOIN case_file ON case_file.id = case_person.case_id
                    WHERE reference = ? AND branch = ? AND state <> 'closed'
                    """), arguments: [reference, branch.text]) ?? 0
        }
    }
}
