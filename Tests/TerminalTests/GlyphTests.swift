import Testing

@testable import Terminal

@Suite struct GlyphTests {
    @Test(arguments: [
        ("\u{1B}[31mred", "\u{FFFD}[31mred"),
        ("\u{9B}2J", "\u{FFFD}2J"),
        ("bell\u{07}", "bell\u{FFFD}"),
        ("\u{202E}710A", "\u{FFFD}710A"),
        ("\u{2066}x\u{2069}", "\u{FFFD}x\u{FFFD}"),
        ("a\tb\r\nc", "a b c"),
        ("1\u{202F}000\u{A0}m", "1 000 m"),
        ("zero\u{200B}width", "zero\u{FFFD}width"),
        ("\u{301}alone", "\u{FFFD}alone"),
        ("\u{E000}\u{3164}", "\u{FFFD}\u{FFFD}"),
        ("👩\u{200D}👧", "👩"),
        ("a\u{300}\u{301}\u{302}\u{303}\u{304}\u{305}", "a\u{300}\u{301}\u{302}"),
    ])
    func letsNothingThroughThatATerminalObeys(raw: String, shown: String) {
        #expect(String(raw.map { Glyph($0).character }) == shown)
    }

    @Test(arguments: [
        ("A", 1), ("Ő", 1), ("e\u{301}", 1), ("漢", 2), ("한", 2), ("\u{1112}\u{1161}\u{11AB}", 2),
        ("😀", 2), ("🇸🇮", 1), ("→", 1), ("█", 1), ("\u{FFFD}", 1), ("Ａ", 2), ("⌚", 2), ("✓", 1),
    ])
    func knowsHowWideACharacterIs(character: Character, columns: Int) {
        #expect(Glyph(character).columns == columns)
    }

    @Test(arguments: [
        ("ŠŽČ šžč", "SZC szc"), ("ŐŰ őű", "OU ou"), ("ŁĄĘ łąę", "LAE lae"), ("ÆØÅ æøå", "AOA aoa"),
        ("ß ÿ þ", "s y t"), ("┌─┐│└┘╯", "+-+|+++"), ("█▓■□", "###o"), ("…–„x”", ".-\"x\""),
        ("→ ↓ ▼ ✓ × ● •", "> v v v x * *"), ("e\u{301}", "e"), ("¡漢", "!?"),
    ])
    func hasAPlainSubstituteOfTheSameWidth(text: String, plain: String) {
        #expect(String(text.map(\.inASCII)) == plain)
    }
}

@Suite struct FittingTests {
    @Test(arguments: [
        ("short", 5, "short"), ("longer", 5, "long…"), ("漢字漢", 5, "漢字…"), ("漢字漢", 4, "漢…"),
        ("x", 0, ""), ("", 0, ""), ("xy", 1, "…"),
    ])
    func clips(text: String, columns: Int, shown: String) {
        #expect(text.clipped(to: columns) == shown)
        #expect(text.clipped(to: columns).columns <= columns)
    }

    @Test(arguments: [
        ("one two three", 7, ["one two", "three"]),
        ("unbreakable", 4, ["unbr", "eaka", "ble"]),
        ("a\n\nb", 9, ["a", "", "b"]),
        ("10\u{A0}km on", 5, ["10\u{A0}km", "on"]),
        ("", 5, [""]),
        ("gone", 0, []),
    ])
    func wraps(text: String, columns: Int, lines: [String]) {
        #expect(text.wrapped(to: columns) == lines)
    }
}
