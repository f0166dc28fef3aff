import GRDB
import QueueCore

/// How often what was asked was resolved at the first contact, told both ways; docs/FIGURES.md says
/// exactly what each number counts.
public struct FirstContact: Hashable, Sendable {
    public var service: ServiceID
    /// Visits that did not come back from an earlier one.
    public var first: Int
    /// Of these, those whose outcome was recorded, and those marked as resolved.
    public var recorded: Int
    public var resolved: Int
    /// Of the first ones, those that would have shown if they had come back, and those that did not.
    public var observed: Int
    public var notReturned: Int
}

extension Database {
    /// By the service that the visit came for. `today`: windows that are not over are not looked at.
    public func firstContact(
        _ branch: BranchID, from: BusinessDay, to: BusinessDay, today: BusinessDay, within days: Int
    ) async throws -> [FirstContact] {
        try await pool.read { db in
            try Row.fetchAll(
                db.cached(Self.firstContactSQL),
                arguments: [
                    "branch": branch.text, "from": from.daysSince1970, "to": to.daysSince1970,
                    "today": today.daysSince1970, "days": days,
                ]
            ).map { row in
                FirstContact(
                    service: ServiceID(row["service"]), first: row["first"], recorded: row["recorded"],
                    resolved: row["resolved"], observed: row["observed"], notReturned: row["not_returned"])
            }
        }
    }

    private static let firstContactSQL = """
        WITH visit AS (
        SELECT ticket.id, day, traced, ticket.outcome, leg.service FROM ticket
        JOIN leg ON leg.branch = ticket.branch AND leg.ordinal = ticket.ordinal AND leg.place = 0
        WHERE ticket.branch = :branch AND day BETWEEN :from AND :to AND closed_as = 'served'
        AND internal = 0 AND repeat_of IS NULL AND ticket.outcome IS NOT 'left'
        AND NOT EXISTS (SELECT 1 FROM mystery_visit WHERE mystery_visit.ticket = ticket.id)
        UNION ALL
        SELECT id, day, traced, outcome, service FROM contact
        WHERE branch = :branch AND day BETWEEN :from AND :to AND internal = 0 AND repeat_of IS NULL
        AND outcome IS NOT 'left'
        ), seen AS (
        SELECT *, traced AND day + :days < :today AS is_observed,
        EXISTS (SELECT 1 FROM ticket WHERE repeat_of = visit.id)
        OR EXISTS (SELECT 1 FROM contact WHERE repeat_of = visit.id) AS has_returned FROM visit
        )
        SELECT service, count(*) AS first, count(outcome) AS recorded,
        count(*) FILTER (WHERE outcome = 'resolved') AS resolved,
        count(*) FILTER (WHERE is_observed) AS observed,
        count(*) FILTER (WHERE is_observed AND NOT has_returned) AS not_returned
        FROM seen GROUP BY service ORDER BY service
        """
}
