import Testing

@testable import Terminal

@Suite struct KeyTests {
    private static let characters: [(Unicode.Scalar, Key?)] = [
        ("a", .character("a")), ("Ž", .character("Ž")), (" ", .character(" ")),
        ("\r", .enter), ("\n", .enter), ("\t", .tab), ("\u{1B}", .escape),
        ("\u{7F}", .backspace), ("\u{08}", .backspace),
        ("\u{03}", .interrupt), ("\u{1A}", .suspend), ("\u{0C}", .redraw), ("\u{15}", .control("u")),
        ("\u{00}", nil), ("\u{1F}", nil), ("\u{9B}", nil),
    ]

    /// Guard: `Key.init(scalar:)`: control characters are keys or nothing.
    @Test(arguments: characters)
    func comesFromACharacter(scalar: Unicode.Scalar, key: Key?) {
        #expect(Key(scalar: scalar) == key)
    }

    /// The numbers are those of <curses.h>.
    private static let numbers: [(Int32, Key?)] = [
        (0o403, .up), (0o404, .left), (0o522, .pageDown), (0o406, .home), (0o550, .end),
        (0o512, .delete), (0o541, .backTab), (0o407, .backspace), (0o527, .enter),
        (0o411, .function(1)), (0o424, .function(12)), (0o632, nil), (0o410, nil),
    ]

    @Test(arguments: numbers)
    func comesFromANumberedKey(code: Int32, key: Key?) {
        #expect(Key(curses: code) == key)
    }
}

@Suite struct FieldTests {
    private func typed(_ keys: [Key], limit: Int = 20, isMasked: Bool = false) -> Field {
        var field = Field(limit: limit, isMasked: isMasked)
        for key in keys { _ = field.take(key) }
        return field
    }

    private static let typing: [([Key], String)] = [
        ([.character("a"), .character("b"), .left, .character("x")], "axb"),
        ([.character("a"), .character("b"), .backspace], "a"),
        ([.character("a"), .character("b"), .home, .delete, .end, .character("c")], "bc"),
        ([.character("e"), .character("\u{301}")], "é"),
        ([.character("a"), .control("u"), .backspace, .delete, .left, .right], ""),
        ([.character("1"), .character("2"), .character("3"), .character("4")], "123"),
    ]

    @Test(arguments: typing)
    func takesKeys(keys: [Key], text: String) {
        #expect(typed(keys, limit: 3).text == text)
    }

    @Test func leavesOtherKeysToItsOwner() {
        var field = Field("text")
        #expect([Key.enter, .escape, .up, .function(1)].allSatisfy { !field.take($0) })
    }

    @Test func showsASecretAsDotsAndTheCursorAfterThem() {
        var screen = Screen(Size(columns: 12, rows: 1))
        screen.put(typed([.character("4"), .character("2")], isMasked: true), in: screen.area)
        #expect(screen.text == "••")
        #expect(screen.cursor == Position(row: 0, column: 2))
    }

    @Test func keepsTheCursorInSight() {
        var screen = Screen(Size(columns: 4, rows: 1))
        screen.put(Field("abcdefg"), in: screen.area)
        #expect(screen.text == "efg")
        #expect(screen.cursor == Position(row: 0, column: 3))
    }
}
