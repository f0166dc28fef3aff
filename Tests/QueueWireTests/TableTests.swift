import QueueCore
import QueueWire
import Testing

/// A cell that a spreadsheet could take for more than text.
@Suite struct TableTests {
    @Test(arguments: [
        ("=1+1", "'=1+1"), ("＝1", "'＝1"), ("=\u{301}1", "'=\u{301}1"), ("\t=1", "'\t=1"), ("-1", "'-1"),
        ("+48 1", "'+48 1"), ("@a", "'@a"), ("a=1", "a=1"), ("", ""), ("Nora, Ana", "\"Nora, Ana\""),
    ])
    func noneBeginsAFormula(text: String, cell: String) {
        #expect(text.tableCell == cell)
    }

    /// To a reader of bytes the quote ends the cell, whatever accent stands on it.
    @Test func noQuoteHidesBehindAnAccent() {
        #expect("a\"\u{301},=1".tableCell == "\"a\"\"\u{301},=1\"")
    }

    @Test(arguments: [
        ("2026-01-13", true), ("1899-12-31", false), ("2200-01-01", false), ("2026-02-30", false),
    ])
    func datesAreOfTheseTimes(text: String, isOne: Bool) {
        #expect((Formats.check("date", text) == nil) == isOne)
        #expect((Formats.check("date-time", text + "T10:00:00Z") == nil) == isOne)
    }

    /// In UTC their year would not have four digits, and nobody could read them again.
    @Test(arguments: ["0000-01-01T00:00:00+23:59", "9999-12-31T23:59:59-23:59"])
    func timesThatCannotBeTold(text: String) { #expect(Instant(text) == nil) }
}
