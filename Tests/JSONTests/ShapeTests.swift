import JSON
import Testing

private struct Visit: Codable {
    var service: String
    var party: Int?
    var state: State
    var notes: [Note]
    var texts: [String: String]?

    enum State: String, Codable, CaseIterable { case waiting, closed }
    struct Note: Codable { var at: Day }
}

private struct Day: Codable, FormattedText {
    static let format = "date"
    static let example = Day(text: "")
    var text: String

    init(text: String) { self.text = text }
    init(from decoder: any Decoder) throws { text = try decoder.singleValueContainer().decode(String.self) }
    func encode(to encoder: any Encoder) throws { try text.encode(to: encoder) }
}

@Suite struct ShapeTests {
    private static let valid = #""service": "a", "state": "waiting", "notes": []"#

    @Test func whatATypeReads() {
        guard case .object(let fields) = Shape(of: Visit.self) else { return #expect(Bool(false)) }
        #expect(fields.map(\.name) == ["service", "party", "state", "notes", "texts"])
        #expect(fields.map(\.isRequired) == [true, false, true, true, false])
        #expect(fields[1].shape == .nullable(.integer))
        #expect(fields[2].shape == .oneOf(["waiting", "closed"]))
        #expect(fields[4].shape == .nullable(.map(.string(format: nil))))
    }

    @Test(arguments: [
        ("{\(valid)}", []), (#"{\#(valid), "party": null, "texts": {"en": "x"}}"#, []),
        ("{}", ["/service", "/state", "/notes"]), ("7", [""]), ("[]", [""]),
        (#"{\#(valid), "party": "2"}"#, ["/party"]), (#"{\#(valid), "party": 1.5}"#, ["/party"]),
        (#"{\#(valid), "a/b": 1, "c~d": 2}"#, ["/a~1b", "/c~0d"]),
        (#"{\#(valid), "service": 7}"#, ["/service", "/service"]),
        (#"{\#(valid), "texts": {"en": 1, "en": "x"}}"#, ["/texts/en", "/texts/en"]),
        (
            #"{"service": "a", "state": "gone", "notes": [{"at": 1}, {}]}"#,
            ["/state", "/notes/0/at", "/notes/1/at"]
        ),
        (#"{"service": "a", "state": "closed", "notes": [{"at": "noon"}]}"#, ["/notes/0/at"]),
    ])
    func everyFaultAtItsPlace(_ text: String, _ places: [String]) throws {
        let faults = Shape(of: Visit.self).faults(in: try JSONValue(parsing: text.utf8)) { format, text in
            format == "date" && text == "noon" ? "not a day" : nil
        }
        #expect(faults.map(\.path) == places, "\(faults)")
    }
}
