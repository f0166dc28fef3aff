import JSON
import TestDice
import Testing

@Suite struct ParsingTests {
    @Test(
        arguments: [
            ("null", .null), ("true", .bool(true)), (" false ", .bool(false)), ("0", .number("0")),
            ("-1.50e+3", .number("-1.50e+3")), ("\"\"", .string("")), ("[]", .array([])), ("{}", .object([])),
            ("[1,[2]]", .array([.number("1"), .array([.number("2")])])),
            (#"{"a":1,"a":2}"#, .object([.init("a", .number("1")), .init("a", .number("2"))])),
            (#""\u0041\n\/\\\"""#, .string("A\n/\\\"")), (#""\ud83c\udfab""#, .string("🎫")),
            ("\"Žeromski\"", .string("Žeromski")),
        ] as [(String, JSONValue)])
    func asItWasWritten(_ text: String, _ value: JSONValue) throws {
        #expect(try JSONValue(parsing: text.utf8) == value)
    }

    @Test(arguments: [
        ("", 0), ("nul", 0), ("tru", 0), ("01", 2), ("-", 1), ("1.", 2), ("1e", 2), (".5", 0), ("+1", 0),
        ("[1", 2), ("[1,]", 3), ("{\"a\"}", 4), ("{\"a\":}", 5), ("{a:1}", 1), ("{\"a\":1,}", 7), ("1 2", 2),
        ("\"a", 2), ("\"\t\"", 2), (#""\x""#, 3), (#""\u12g4""#, 3), (#""\ud83c""#, 7), (#""\udfab""#, 7),
        ("'a'", 0), ("// c", 0), ("NaN", 0),
    ])
    func faultsAreAtTheirByte(_ text: String, _ offset: Int) {
        #expect { try JSONValue(parsing: text.utf8) } throws: { ($0 as? JSONFault)?.offset == offset }
    }

    @Test func textMustBeUTF8() {
        #expect(throws: JSONFault.self) { try JSONValue(parsing: [0x22, 0xC3, 0x28, 0x22]) }
    }

    @Test(arguments: [(32, true), (33, false)])
    func depthHasALimit(_ depth: Int, _ isRead: Bool) {
        let text = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        #expect((Result { try JSONValue(parsing: text.utf8) }.isSuccess) == isRead)
    }

    /// Whatever bytes come, there is an answer.
    @Test(arguments: 0..<64)
    func noBytesCrashIt(seed: UInt64) {
        var dice = Dice(seed: seed)
        let pieces = Array(#"{}[]",:\u0dea8 -+.e1truefalsn"#.utf8) + [0xFF, 0xC3, 0x00]
        let bytes = (0..<40).map { _ in pieces[Int(dice.next() % UInt64(pieces.count))] }
        _ = Result { try JSONValue(parsing: bytes) }
    }
}

extension Result {
    fileprivate var isSuccess: Bool { if case .success = self { true } else { false } }
}
