import Testing

/// A row that must never be, and the guard that refuses it.
struct Forbidden: Sendable, CustomTestStringConvertible {
    let sql: String
    let reason: String

    var testDescription: String { sql }

    static func unique(_ columns: String, _ sql: String) -> Forbidden {
        Forbidden(sql: sql, reason: "UNIQUE constraint failed: \(columns)")
    }

    static func check(_ condition: String, _ sql: String) -> Forbidden {
        Forbidden(sql: sql, reason: "CHECK constraint failed: \(condition)")
    }

    static func trigger(_ words: String, _ sql: String) -> Forbidden { Forbidden(sql: sql, reason: words) }

    /// Changes one of the five tickets.
    static func ticket(_ number: String, _ change: String) -> String {
        "UPDATE ticket SET \(change) WHERE number = '\(number)'"
    }

    static func leg(of number: String, _ change: String) -> String {
        "UPDATE leg SET \(change) WHERE ordinal = (SELECT ordinal FROM ticket WHERE number = '\(number)')"
    }

    static var all: [Forbidden] {
        numbers + places + states + times + tallies + log + beside + visitLog + people + cases + answers
            + dues + desk
    }
}

extension Forbidden {
    static let numbers = [
        unique("ticket.branch, ticket.", ticket("A003", "number = 'A001'")),
        unique(
            "ticket.branch, ticket.day, ticket.number",
            ticket("A003", "live_day = live_day + 1, number = 'A001'")),
        unique(
            "ticket.branch, ticket.live_day, ticket.number", ticket("A003", "day = day - 1, number = 'A001'")),
        unique("ticket.id", ticket("A003", "id = (SELECT id FROM ticket WHERE number = 'A001')")),
        unique(
            "ticket.secret_hash",
            ticket("A003", "secret_hash = (SELECT secret_hash FROM ticket WHERE number = 'A001')")),
        unique("ticket.branch, ticket.ordinal", ticket("A003", "ordinal = 1")),
        check("length(secret_hash) = 16", ticket("A003", "secret_hash = x'00'")),
        check("live_day >= day", ticket("A003", "live_day = day - 1")),
        trigger("FOREIGN KEY constraint failed", "DELETE FROM ticket"),
        trigger("FOREIGN KEY constraint failed", ticket("A003", "branch = 'elsewhere'")),
    ]

    static let places = [
        unique(
            "ticket.branch, ticket.counter", ticket("A003", "state = 'called', counter = '1', staff = 'eva'")),
        unique("ticket.staff", ticket("A003", "state = 'called', counter = '3', staff = 'ana'")),
        unique("counter.staff", "UPDATE counter SET state = 'open', staff = 'ana' WHERE id = '3'"),
        unique(
            "counter.staff",
            """
            INSERT INTO counter (branch, id, state, staff, break_done, idle_since, seq)
            VALUES ('other', '1', 'open', 'ana', 0, 0, 0)
            """),
        check("(staff IS NOT NULL) = (state <> 'closed')", "UPDATE counter SET staff = NULL WHERE id = '1'"),
        check("(staff IS NOT NULL) = (state <> 'closed')", "UPDATE counter SET staff = 'eva' WHERE id = '3'"),
        check("state IN ('open', 'paused', 'closed')", "UPDATE counter SET state = 'away' WHERE id = '1'"),
        check("next IS NULL OR next IN ('paused', 'closed')", "UPDATE counter SET next = 'open'"),
    ]

    static let states = [
        check(
            "state IN ('waiting', 'called', 'serving', 'held', 'closed')", ticket("A003", "state = 'lost'")),
        check("(counter IS NOT NULL) = (state IN ('called', 'serving'))", ticket("A003", "counter = '3'")),
        check("(counter IS NOT NULL) = (state IN ('called', 'serving'))", ticket("A001", "counter = NULL")),
        check("(staff IS NOT NULL) = (state IN ('called', 'serving'))", ticket("A001", "staff = NULL")),
        check("(staff IS NOT NULL) = (state IN ('called', 'serving'))", ticket("A003", "staff = 'eva'")),
        check("(hold_by IS NOT NULL) = (state = 'held')", ticket("A004", "hold_by = NULL")),
        check("(hold_by IS NOT NULL) = (state = 'held')", ticket("A003", "hold_by = 'ana'")),
        check("(hold_since IS NOT NULL) = (state = 'held')", ticket("A004", "hold_since = NULL")),
        check(
            "hold_until IS NULL OR hold_until >= hold_since", ticket("A004", "hold_until = hold_since - 1")),
        check("hold_only_me IN (0, 1)", ticket("A004", "hold_only_me = 2")),
        check("put_first IN (0, 1)", ticket("A003", "put_first = 2")),
        check("pause IS NULL OR state = 'waiting'", ticket("A001", "pause = 1")),
        check(
            "bound_counter IS NULL OR bound_staff IS NULL",
            ticket("A003", "bound_counter = 1, bound_staff = 1")),
        check("channel IN ('walkIn', 'appointment',", ticket("A003", "channel = 'pigeon'")),
        check("(closed_as IS NOT NULL) = (state = 'closed')", ticket("A005", "closed_as = NULL")),
        check("(closed_as IS NOT NULL) = (state = 'closed')", ticket("A005", "closed_as = 'lost'")),
        check("outcome IS NULL OR (state = 'closed'", ticket("A003", "outcome = 'resolved'")),
        check("outcome IS NULL OR (state = 'closed'", ticket("A005", "outcome = 'happy'")),
        check("recalls >= 0", ticket("A001", "recalls = -1")),
        check("returns >= 0", ticket("A001", "returns = -1")),
    ]

    static let times = [
        check("(closed_at IS NOT NULL) = (state = 'closed')", ticket("A005", "closed_at = NULL")),
        check("(closed_at IS NOT NULL) = (state = 'closed')", ticket("A003", "closed_at = issued_at")),
        check("(closed_at IS NOT NULL) = (state = 'closed')", ticket("A005", "closed_at = issued_at - 1")),
        check("called_at IS NULL OR called_at >= waiting_at", leg(of: "A001", "called_at = waiting_at - 1")),
        check("started_at IS NULL OR started_at >= called_at", leg(of: "A002", "started_at = called_at - 1")),
        check("started_at IS NULL OR called_at IS NOT NULL", leg(of: "A003", "started_at = waiting_at")),
        check("closed_at IS NULL OR closed_at >= waiting_at", leg(of: "A005", "closed_at = waiting_at - 1")),
        check("(counter IS NULL) = (staff IS NULL)", leg(of: "A001", "staff = NULL")),
        check("quantity > 0", leg(of: "A003", "quantity = 0")),
        check("held >= 0", leg(of: "A003", "held = -1")),
        check("place >= 0", leg(of: "A003", "place = -1")),
        check("start_assumed IN (0, 1)", leg(of: "A003", "start_assumed = 2")),
        trigger("FOREIGN KEY constraint failed", leg(of: "A003", "ordinal = 99")),
    ]
}

extension Forbidden {
    static let tallies = [
        unique(
            "request_key.scope, request_key.key",
            """
            INSERT INTO request_key (scope, key, request, at)
            VALUES ('a', 'k', x'00', 1), ('a', 'k', x'00', 2)
            """),
        trigger("a series never goes back", "UPDATE series SET last = last - 1"),
        unique(
            "series.branch, series.day, series.prefix",
            "INSERT INTO series SELECT branch, day, prefix, 1 FROM series"),
        check("count > 0", "UPDATE issued SET count = 0"),
        check("version > 0", "UPDATE branch SET version = 0"),
        check("seq > 0", "UPDATE branch SET seq = 0"),
        check("last_ordinal >= 0", "UPDATE branch SET last_ordinal = -1"),
        check("open_by_hand IN (0, 1)", "UPDATE branch SET open_by_hand = 2"),
        unique(
            "configuration.branch, configuration.version",
            "INSERT INTO configuration SELECT * FROM configuration"),
        trigger("cannot store TEXT value in INTEGER column", "UPDATE branch SET now = 'noon'"),
    ]

    static let log = [
        trigger("events are never changed", "UPDATE event SET at = at + 1 WHERE seq = 1"),
        trigger("events are never deleted", "DELETE FROM event WHERE seq = 1"),
        unique("event.branch, event.seq", "INSERT INTO event SELECT * FROM event WHERE seq = 1"),
        check("seq > 0", "INSERT INTO event (branch, seq, at, type, body) VALUES ('test', 0, 1, 'x', '{}')"),
    ]

    static let beside = [
        check("kind IN ('transfer', 'hold')", "INSERT INTO note VALUES (1, 't', 'gossip', 1, NULL, '')"),
        check("kind IN ('counter', 'service')", "INSERT INTO remark VALUES ('test', 'clerk', '1', '')"),
    ]

    static let visitLog = [
        check("party IS NULL OR party > 0", ticket("A003", "party = 0")),
        check("traced IN (0, 1)", ticket("A003", "traced = 2")),
        check("repeat_of IS NULL OR (traced = 1 AND repeat_of <> id)", ticket("A003", "repeat_of = 'x'")),
        check(
            "repeat_of IS NULL OR (traced = 1 AND repeat_of <> id)",
            ticket("A003", "traced = 1, repeat_of = id")),
        check("internal IN (0, 1)", ticket("A003", "internal = 2")),
        check("written IS NULL OR json_valid(written)", ticket("A003", "written = 'note'")),
        check("answered IS NULL OR json_valid(answered)", ticket("A003", "answered = 'q'")),
        check("causes IS NULL OR json_valid(causes)", leg(of: "A003", "causes = 'bad'")),
        check("procedure IS NULL OR json_valid(procedure)", leg(of: "A003", "procedure = 'form'")),
        check("attention IN (0, 1)", leg(of: "A003", "attention = 2")),
        check("ended_at >= started_at", contact("ended_at", "0")),
        check("quantity > 0", contact("quantity", "0")),
        check(
            "channel IN ('walkIn', 'appointment', 'telephone', 'email', 'letter')",
            contact("channel", "'pigeon'")),
        trigger("FOREIGN KEY constraint failed", contact("branch", "'elsewhere'")),
    ]

    /// A contact with one column as it must not be.
    private static func contact(_ column: String, _ value: String) -> String {
        var row = [
            "branch": "'test'", "id": "'c'", "day": "1", "channel": "'email'", "service": "'A'",
            "staff": "'ana'", "started_at": "5", "ended_at": "5", "quantity": "1", "internal": "0",
            "traced": "0", "attention": "0", "seq": "1",
        ]
        row[column] = value
        let columns = row.keys.sorted()
        return """
            INSERT INTO contact (\(columns.joined(separator: ", ")))
            VALUES (\(columns.map { row[$0]! }.joined(separator: ", ")))
            """
    }

    static let people = [
        check("must_change IN (0, 1)", "INSERT INTO staff VALUES ('ana', 'Ana', NULL, 2, 0)"),
        check("everywhere IN (0, 1)", "INSERT INTO staff VALUES ('ana', 'Ana', NULL, 0, 2)"),
        check("length(token_hash) = 32", "INSERT INTO session VALUES (x'00', 'ana', NULL, 1, 1)"),
        check("used_at >= started_at", "INSERT INTO session VALUES (zeroblob(32), 'ana', NULL, 5, 4)"),
        check("length(token_hash) = 32", "INSERT INTO device VALUES ('d', 'test', 'kiosk', NULL, x'00', 1)"),
        check(
            "role IN ('kiosk', 'display', 'integration')",
            "INSERT INTO device VALUES ('d', 'test', 'spy', NULL, zeroblob(32), 1)"),
    ]
}
