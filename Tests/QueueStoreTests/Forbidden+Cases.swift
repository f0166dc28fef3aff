// What must never be among cases, answers and what is due.
extension Forbidden {
    /// A case in work, with something said otherwise.
    private static func file(_ change: (column: String, value: String)...) -> String {
        var row = [
            "id": "'c'", "branch": "'test'", "number": "'C-2026-0001'", "secret_hash": "zeroblob(16)",
            "kind": "'claim'", "channel": "'counter'", "language": "'en'", "severity": "'low'",
            "state": "'inWork'", "opened_at": "5", "counted_from": "5", "due_at": "9",
            "acknowledged_at": "5", "reopenings": "0", "version": "1",
        ]
        for (column, value) in change { row[column] = value }
        let columns = row.keys.sorted()
        let values = columns.map { row[$0]! }.joined(separator: ", ")
        return "INSERT INTO case_file (\(columns.joined(separator: ", "))) VALUES (\(values))"
    }

    static let cases = [
        check("kind IN ('complaint', 'compliment',", file(("kind", "'gossip'"))),
        check("state IN ('received', 'acknowledged',", file(("state", "'lost'"))),
        check("(acknowledged_at IS NULL) = (state = 'received')", file(("acknowledged_at", "NULL"))),
        check("decided_at IS NULL OR state IN ('decided', 'closed')", file(("decided_at", "6"))),
        check("state <> 'decided' OR decided_at IS NOT NULL", file(("state", "'decided'"))),
        check("granted IS NULL OR decided_at IS NOT NULL", file(("granted", "'refund'"))),
        check("(closed_at IS NOT NULL) = (state = 'closed')", file(("closed_at", "7"))),
        check("praised_staff IS NULL OR kind = 'compliment'", file(("praised_staff", "'ana'"))),
        check("due_at >= counted_from", file(("due_at", "4"))),
        check("price_charged >= 0", file(("price_charged", "-1"))),
        check("length(secret_hash) = 16", file(("secret_hash", "x'00'"))),
        trigger("FOREIGN KEY constraint failed", file(("branch", "'elsewhere'"))),
        check("last > 0", "INSERT INTO case_series VALUES ('test', 2026, 0)"),
        trigger("FOREIGN KEY constraint failed", "INSERT INTO case_text VALUES ('c', 1, 'said of nothing')"),
    ]

    static let answers = [
        check(
            "attention BETWEEN 1 AND 5",
            "INSERT INTO answer VALUES (zeroblob(16), 'test', 'A', 1, 'yes', 6, '[]', 0)"),
        check(
            "resolved IN ('yes', 'partly', 'no')",
            "INSERT INTO answer VALUES (zeroblob(16), 'test', 'A', 1, 'maybe', 5, '[]', 0)"),
        check(
            "length(key) = 16", "INSERT INTO answer VALUES (x'01', 'test', 'A', 1, 'yes', 5, '[]', 0)"),
        trigger(
            "FOREIGN KEY constraint failed",
            "INSERT INTO mystery_visit VALUES ('none', 't', 'test', 1, 'A', '[]', NULL, NULL, NULL)"),
    ]

    private static func due(_ kind: String, _ day: String, _ from: String, _ to: String) -> String {
        """
        INSERT INTO due (id, branch, kind, due_on, from_at, to_at, added_at, attempts)
        VALUES ('d', 'test', '\(kind)', \(day), \(from), \(to), 1, 0)
        """
    }

    static let dues = [
        check("(due_on IS NOT NULL) = (kind = 'followUp')", due("followUp", "NULL", "NULL", "NULL")),
        check("(from_at IS NOT NULL) = (kind = 'callback')", due("followUp", "1", "1", "NULL")),
        check("(to_at IS NOT NULL) = (kind = 'callback')", due("callback", "NULL", "5", "5")),
        check("kind IN ('followUp', 'callback')", due("wish", "NULL", "NULL", "NULL")),
    ]
}
