import Foundation
import GRDB
import JSON
import QueueCore

/// The answers of one service that may be shown.
public struct SurveyGroup: Sendable {
    public var service: ServiceID
    public var answers: [SurveyAnswer]
    public var comments: [String]
}

extension Database {
    /// Takes a visitor's answer. What is kept of the visit and what is kept of the answer have nothing in
    /// common: no key, no time, no order. `keys`: two of 128 random bits, for answer and comment.
    public func take(
        _ answer: SurveyAnswer, comment: String?, of ticket: TicketID, in branch: BranchID, minimum: Int,
        keys: [[UInt8]], _ key: RequestKey?, at instant: Instant
    ) async throws -> ActDone {
        precondition(keys.count == 2, "one for the answer, one for the comment")
        return try await once(key, at: instant) { db in
            try db.cached("INSERT OR IGNORE INTO answered_visit (ticket) VALUES (?)").run([ticket.text])
            guard db.changesCount == 1 else { throw Refusal.alreadyAnswered }
            // Those who came to look have their say elsewhere; that they are such is told to nobody.
            guard try !Self.isMystery(ticket, db) else { return "" }
            try Self.insert(answer, key: keys[0], branch, db)
            if let comment { try Self.insert(comment, key: keys[1], answer, branch, db) }
            try Self.release(answer.service, answer.day.month, branch, minimum: minimum, db)
            return ""
        }
    }

    private static func insert(
        _ answer: SurveyAnswer, key: [UInt8], _ branch: BranchID, _ db: GRDB.Database
    ) throws {
        try db.cached(
            """
            INSERT INTO answer (key, branch, service, day, resolved, attention, causes, released)
            VALUES (?, ?, ?, ?, ?, ?, ?, 0)
            """
        ).run([
            Data(key), branch.text, answer.service.text, answer.day.daysSince1970, answer.resolved.rawValue,
            answer.attention, text(answer.causes),
        ])
    }

    private static func insert(
        _ comment: String, key: [UInt8], _ answer: SurveyAnswer, _ branch: BranchID, _ db: GRDB.Database
    ) throws {
        try db.cached(
            """
            INSERT INTO answer_comment (key, branch, service, day, text, released)
            VALUES (?, ?, ?, ?, ?, 0)
            """
        ).run([Data(key), branch.text, answer.service.text, answer.day.daysSince1970, comment])
    }

    /// Answers are shown in groups: whoever looks before and after one comes must not learn what it says.
    private static func release(
        _ service: ServiceID, _ month: ClosedRange<BusinessDay>, _ branch: BranchID, minimum: Int,
        _ db: GRDB.Database
    ) throws {
        let cell: StatementArguments = [
            branch.text, service.text, month.lowerBound.daysSince1970, month.upperBound.daysSince1970,
        ]
        let condition = "branch = ? AND service = ? AND day BETWEEN ? AND ? AND released = 0"
        let waiting = try Int.fetchOne(
            db.cached("SELECT count(*) FROM answer WHERE \(condition)"), arguments: cell)
        guard let waiting, waiting >= minimum else { return }
        try db.cached("UPDATE answer SET released = 1 WHERE \(condition)").run(cell)
        try db.cached("UPDATE answer_comment SET released = 1 WHERE \(condition)").run(cell)
    }

    /// What was answered about visits of these days and may be shown, by service, and how many answers
    /// wait for more of their kind.
    public func survey(
        of branch: BranchID, _ days: ClosedRange<BusinessDay>
    ) async throws -> (groups: [SurveyGroup], withheld: Int) {
        try await pool.read { db in
            let place: StatementArguments = [
                branch.text, days.lowerBound.daysSince1970, days.upperBound.daysSince1970,
            ]
            let condition = "branch = ? AND day BETWEEN ? AND ? AND released = "
            let rows = try Row.fetchAll(
                db.cached("SELECT * FROM answer WHERE \(condition) 1"), arguments: place)
            let comments = try Row.fetchAll(
                db.cached("SELECT service, text FROM answer_comment WHERE \(condition) 1 ORDER BY key"),
                arguments: place)
            let withheld = try Int.fetchOne(
                db.cached("SELECT count(*) FROM answer WHERE \(condition) 0"), arguments: place)
            let answers = Dictionary(grouping: try rows.map(Self.answer), by: \.service)
            let groups = answers.keys.sorted().map { service in
                SurveyGroup(
                    service: service, answers: answers[service] ?? [],
                    comments: comments.filter { $0["service"] == service.text }.map { $0["text"] })
            }
            return (groups, withheld ?? 0)
        }
    }

    /// How many visits of these days were answered for, of how many that were served: the response rate.
    public func answered(
        of branch: BranchID, _ days: ClosedRange<BusinessDay>
    ) async throws -> (answered: Int, served: Int) {
        try await pool.read { db in
            let row = try Row.fetchOne(
                db.cached(
                    """
                    SELECT count(answered_visit.ticket), count(*) FROM ticket
                    LEFT JOIN answered_visit ON answered_visit.ticket = ticket.id
                    WHERE branch = ? AND day BETWEEN ? AND ? AND closed_as = 'served'
                    AND internal = 0
                    AND ticket.id NOT IN (SELECT ticket FROM mystery_visit)
                    """),
                arguments: [branch.text, days.lowerBound.daysSince1970, days.upperBound.daysSince1970])
            return (row?[0] ?? 0, row?[1] ?? 0)
        }
    }

    public func isAnswered(_ ticket: TicketID) async throws -> Bool {
        try await pool.read {
            try Bool.fetchOne(
                $0.cached("SELECT EXISTS (SELECT 1 FROM answered_visit WHERE ticket = ?)"),
                arguments: [ticket.text]) ?? false
        }
    }

    private static func answer(_ row: Row) throws -> SurveyAnswer {
        SurveyAnswer(
            service: ServiceID(row["service"]), day: BusinessDay(daysSince1970: row["day"]),
            resolved: try row.choice("resolved"), attention: row["attention"],
            causes: try value([Cause].self, row["causes"]))
    }
}

extension BusinessDay {
    /// The calendar month of this day.
    public var month: ClosedRange<BusinessDay> {
        let (year, month, day) = date
        let first = self + (1 - day)
        let next = BusinessDay(year: month == 12 ? year + 1 : year, month: month % 12 + 1, day: 1)
        return first...((next ?? self + 1) + -1)
    }
}
