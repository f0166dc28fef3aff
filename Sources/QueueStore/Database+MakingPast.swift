import GRDB

extension Database {
    /// Gives the only branch of a fresh store a past of so many closed visits, a thousand a day, each
    /// with a leg and three events, as a branch has after some years. For benchmarks alone: rows are
    /// made by SQL. The branch is left in the last of these days; its server opens today.
    package func makePast(visits: Int) throws {
        precondition(visits % 1_000 == 0, "whole days")
        for first in stride(from: 0, to: visits, by: 50_000) {
            try pool.write { db in
                try Self.makePast(first..<min(first + 50_000, visits), of: visits, db)
            }
        }
        try pool.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
    }

    private static func makePast(_ visits: Range<Int>, of all: Int, _ db: GRDB.Database) throws {
        let branch = try Row.fetchOne(db, sql: "SELECT id, day, seq FROM branch")!
        let values: StatementArguments = [
            "first": visits.lowerBound, "last": visits.upperBound - 1, "branch": branch["id"] as String,
            // The branch is put a day back at the end, by the last part.
            "day": (branch["day"] as Int) - all / 1_000 - 1, "seq": 2,
        ]
        for sql in [tickets, legs, events] {
            try db.execute(sql: "WITH RECURSIVE \(visit) \(sql)", arguments: values)
        }
        guard visits.upperBound == all else { return }
        try db.execute(
            sql: """
                UPDATE branch SET day = day - 1, now = (day - 1) * 86400000, seq = seq + ?,
                last_ordinal = last_ordinal + ?
                """, arguments: [all * 3, all])
    }

    /// One row a visit: its number from 0, its day, and when it came.
    private static let visit = """
        n (i) AS (SELECT :first UNION ALL SELECT i + 1 FROM n WHERE i < :last),
        visit (i, day, at, ticket) AS MATERIALIZED (
            SELECT i, :day + i / 1000, (:day + i / 1000) * 86400000 + 28800000 + i % 1000 * 28000,
            'past-' || i FROM n)
        """

    private static let tickets = """
        INSERT INTO ticket (branch, ordinal, id, secret_hash, day, live_day, number, issued_at, language,
        channel, priority, base, head_start, put_first, state, hold_only_me, closed_as, outcome, closed_at,
        recalls, returns, seq)
        SELECT :branch, i + 1, ticket, randomblob(16), day, day, printf('A%03d', i % 1000), at, 'en',
        'walkIn', 'regular', at, 0, 0, 'closed', 0, 'served', 'resolved', at + 900000, 0, 0,
        :seq + 3 * i + 3 FROM visit
        """

    private static let legs = """
        INSERT INTO leg (branch, ordinal, place, service, quantity, waiting_at, counter, staff, called_at,
        started_at, start_assumed, closed_at, held, outcome)
        SELECT :branch, i + 1, 0, 's1', 1, at, '1', 'clerk', at + 600000, at + 600000, 1, at + 900000, 0,
        'resolved' FROM visit
        """

    private static let events = """
        , step (k, type, delay) AS (VALUES (1, 'issued', 0), (2, 'called', 600000), (3, 'closed', 900000))
        INSERT INTO event (branch, seq, at, type, ordinal, body)
        SELECT :branch, :seq + 3 * i + k, at + delay, type, i + 1, json_object('seq', :seq + 3 * i + k,
        'at', strftime('%Y-%m-%dT%H:%M:%S.000Z', (at + delay) / 1000, 'unixepoch'), 'type', type,
        'staff', 'clerk', 'ticket', ticket, 'number', printf('A%03d', i % 1000), 'counter', '1')
        FROM visit JOIN step ORDER BY i, k
        """
}
