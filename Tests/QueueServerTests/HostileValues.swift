import JSON
import QueueWire

@testable import QueueServer
@testable import QueueStore

extension Shape.Field {
    /// A value that names what is there, so that a request gets past the door.
    var sensible: JSONValue {
        let known = [
            "service": "passports", "counter": "1", "priority": "regular", "staff": "bob", "user": "bob",
            "pin": "999999", "phone": "55517", "ticket": "none",
        ]
        return known[name].map { .string($0) } ?? shape.sample
    }
}

extension Shape {
    /// What fits this shape and means harm.
    var harm: [JSONValue] {
        switch self {
        case .nullable(let shape): shape.harm
        case .string("date"): ["1900-01-01", "2199-12-31"]
        case .string("date-time"): ["1900-01-01T00:00:00-23:59", "2199-12-31T23:59:59.999+23:59"]
        case .string: Self.texts.map { .string($0) }
        case .integer: Self.integers.map { .number($0) }
        case .number: ["1e308", "-1e308", "0"].map { .number($0) }
        case .oneOf, .boolean: []
        case .array(let item): item.harm.prefix(4).map { .array(Array(repeating: $0, count: 500)) }
        case .map(let item): item.harm.prefix(4).map { .object([.init("q", $0), .init("\u{202E}", $0)]) }
        case .object(let fields):
            fields.flatMap { field in field.shape.harm.map { .object([.init(field.name, $0)]) } }
        }
    }

    private static let integers = ["9223372036854775807", "-9223372036854775808", "-1", "0", "1000000"]

    private static let texts = [
        "\u{1B}]0;title\u{7}\u{1B}[2Jwiped", "\u{9B}31mred", "\u{202E}sdrawkcab\u{2066}", "a\u{0}b\u{8}c",
        "=HYPERLINK(\"http://x\")", "-1+1|cmd", "@SUM(A1)", "\t=1", "＝1", "one\r\nLoket: two", "\u{2028}line",
        "<script>alert(1)</script>", "'; DROP TABLE ticket; --", "%1B%00../..", "", "  \u{A0} ", "\u{FEFF}",
        "a" + String(repeating: "\u{301}", count: 9_000), String(repeating: "ž", count: 30_000),
        "\u{10FFFF}\u{E0001}", "👩‍👩‍👧🏽🇳🇱", "9223372036854775808", "null",
    ]
}

extension House {
    /// What stands in the store and would be obeyed by a terminal, wherever it stands.
    func treacherousTexts() throws -> [String] {
        let database = server.database
        var found: [String] = []
        for table in try database.texts("SELECT name FROM sqlite_schema WHERE type = 'table'") {
            for column in try database.texts("SELECT name FROM pragma_table_info('\(table)')") {
                let cells = try database.texts(
                    "SELECT \"\(column)\" FROM \"\(table)\" WHERE typeof(\"\(column)\") = 'text'")
                found += cells.filter(\.isTreacherous).map { "\(table).\(column): \($0.debugDescription)" }
            }
        }
        return found
    }
}

extension String {
    /// Line feeds belong to notes; JSON would hide a control character behind `\u00`.
    fileprivate var isTreacherous: Bool {
        contains("\\u00")
            || unicodeScalars.contains { scalar in
                switch scalar.properties.generalCategory {
                case .control, .format, .lineSeparator, .paragraphSeparator: scalar != "\n"
                default: false
                }
            }
    }
}
