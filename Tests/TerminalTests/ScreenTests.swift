import Testing

@testable import Terminal

@Suite struct ScreenTests {
    @Test(arguments: [
        ("plain", 0, "plain"),
        ("too long for it", 0, "too long f"),
        ("left", -2, "ft"),
        ("outside", 10, ""),
        ("漢字", 1, " 漢字"),
        ("漢字", -1, " 字"),
        ("漢字", 7, "       漢"),
        ("Š e\u{301} ŁĄĘ", 0, "Š é ŁĄĘ"),
    ])
    func writesWhatFits(text: String, column: Int, row: String) {
        var screen = Screen(Size(columns: 10, rows: 1))
        screen.put(text, row: 0, column: column)
        #expect(screen.text == row)
    }

    @Test func overwritingHalfOfAWideCharacterLeavesNoHalf() {
        var screen = Screen(Size(columns: 6, rows: 1))
        screen.put("漢字漢", row: 0, column: 0)
        screen.put("x", row: 0, column: 1)
        screen.put("y", row: 0, column: 2)
        #expect(screen.text == " xy 漢")
    }

    @Test(arguments: [
        (Alignment.left, "Šumi     |"), (.centre, "  Šumi   |"), (.right, "     Šumi|"),
    ])
    func alignsInAnArea(align: Alignment, row: String) {
        var screen = Screen(Size(columns: 10, rows: 1))
        screen.put("|", row: 0, column: 9)
        screen.put("Šumi", in: Area(row: 0, column: 0, columns: 9, rows: 1), align: align)
        #expect(screen.text == row)
    }

    @Test func goesOnWhereATextEnded() {
        var screen = Screen(Size(columns: 20, rows: 1))
        let next = screen.put("F2 ", row: 0, column: 0, style: .strong)
        screen.put("call", row: 0, column: next)
        #expect(screen.text == "F2 call")
        #expect(screen[0, 0].style == .strong && screen[0, 3].style == .normal)
    }

    @Test func boxesWithATitle() {
        var screen = Screen(Size(columns: 14, rows: 4))
        let inside = screen.box(screen.area, title: "Counter 3 is open")
        screen.put("A017", in: inside, align: .centre)
        #expect(
            screen.text == """
                ┌─ Counter… ─┐
                │    A017    │
                │            │
                └────────────┘
                """)
        #expect(
            screen.inASCII.text == """
                +- Counter. -+
                |    A017    |
                |            |
                +------------+
                """)
    }

    @Test func breaksAParagraphAndSaysWhatIsLeftOut() {
        var screen = Screen(Size(columns: 9, rows: 3))
        let rows = screen.putParagraph("Please take a seat until you are called.", in: screen.area)
        #expect(rows == 3)
        #expect(screen.text == "Please\ntake a\nseat unt…")
    }

    @Test func laysOneScreenOverAnother() {
        var screen = Screen(Size(columns: 5, rows: 2))
        screen.fill(screen.area, with: ".")
        var note = Screen(Size(columns: 3, rows: 1))
        note.put("hi", row: 0, column: 0, style: .alarm)
        screen.put(note, row: 1, column: 1)
        #expect(screen.text == ".....\n.hi .")
        #expect(screen[1, 1].style == .alarm)
    }

    @Test func writesNeighboursOfOneStyleAtOnce() {
        var screen = Screen(Size(columns: 7, rows: 1))
        screen.put("a漢b", row: 0, column: 0)
        screen.put("!", row: 0, column: 4, style: .alarm)
        #expect(screen.runs(in: 0).map(\.column) == [0, 3, 4, 5])
        #expect(screen.runs(in: 0).map(\.text) == ["a漢", "b", "!", "  "])
    }
}
