import GRDB
import QueueCore

/// A ticket of an earlier day, which no office has: its log may still be amended.
public struct FormerTicket: Sendable {
    public var branch: BranchID
    public var ticket: Ticket
    /// The business day in whose office it last stood.
    public var liveDay: BusinessDay
}

extension Database {
    func formers(_ ids: [TicketID]) throws -> [FormerTicket] {
        try pool.read { db in
            try Set(ids).compactMap { id in
                guard
                    let ticket = try Self.tickets(where: "ticket.id = ?", [id.text], db).first,
                    let row = try Row.fetchOne(
                        db.cached("SELECT branch, live_day FROM ticket WHERE id = ?"), arguments: [id.text])
                else { return nil }
                return FormerTicket(
                    branch: BranchID(row["branch"]), ticket: ticket,
                    liveDay: BusinessDay(daysSince1970: row["live_day"]))
            }
        }
    }
}

extension Drafting {
    /// The ticket that this is about and that the office does not have, or may not have any more when
    /// its turn comes: its day may end before.
    func former(of submission: Submission) -> TicketID? {
        guard case .command(let command) = submission.work, case .log(let id, _, _) = command.act else {
            return nil
        }
        return working[submission.branch]?.ticket(id)?.isClosed ?? true ? id : nil
    }
}
