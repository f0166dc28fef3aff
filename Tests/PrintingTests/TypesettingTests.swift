import Testing
import Words

@testable import Printing

@Suite("Text for a printer") struct TypesettingTests {
    private let all = CodePage.allCases

    @Test(arguments: CodePage.allCases) func pagesAgreeWithFoundations(_ page: CodePage) {
        var found = 0
        for byte in UInt8(0x80)...0xFF {
            guard let scalar = page.text(byte)?.unicodeScalars.first, page.byte(of: scalar) != nil else {
                continue
            }
            #expect(page.byte(of: scalar) == byte, "\(scalar) in \(page)")
            found += 1
        }
        #expect(found > 120)
    }

    @Test(arguments: [
        (Language.sl, "ČŠŽčšž ĆĐćđ"), (.hu, "ÁÉÍÓÖŐÚÜŰ áéíóöőúüű"), (.pl, "ĄĆĘŁŃÓŚŹŻ ąćęłńóśźż"),
        (.nb, "ÆØÅ æøå éòôä"), (.nl, "ÀÉËÏÓÖÜ àéëïóöü €"), (.en, "café £5"),
    ])
    func oneOfTwoPagesIsEnough(_ language: Language, letters: String) {
        let central = [Language.sl, .hu, .pl].contains(language)
        for page in central ? [CodePage.cp852, .cp1250] : [.cp858, .cp1252] {
            let glyphs = Typesetter([page], for: language).glyphs(letters)
            #expect(glyphs.text == letters, "\(page)")
        }
    }

    @Test(arguments: [
        ("Łódź, Čakovec, Győr", "Lodz, Cakovec, Gyor"), ("Bærum Ørsta Å", "Baerum Orsta A"),
        ("‘a’ “b” „c” – —…", "'a' \"b\" \"c\" - -..."), ("€ 5", "EUR 5"), ("Straße", "Strasse"),
        ("Σ 東 🙂", "? ? ?"), ("½ ﬁn ①", "1/2 fin 1"), ("e\u{301}", "e"), ("Dvořák", "Dvorak"),
    ])
    func transliteratesWhatIsMissing(text: String, expected: String) {
        #expect(Typesetter([], for: .en).glyphs(text).text == expected)
    }

    @Test func turnsThePageOnceARun() throws {
        var slip = slip(.en)
        slip.service = "ąęó ąęó åøå åøå ąę"
        slip.notices = []
        slip.branch = "x"
        slip.address = ""
        slip.wait = nil
        let paper = try epson.paper(slip)
        #expect(paper.words.contains("ąęó ąęó åøå åøå ąę"))
        #expect(paper.pageTurns == 3 + 1, "three for the service, one for the apostrophe of “can’t”")
    }

    /// Nothing that a person or a file can write reaches the printer as a command.
    @Test func noTextIsACommand() throws {
        let hostile =
            String(String.UnicodeScalarView((0..<0x2100).compactMap(Unicode.Scalar.init)))
            + "\u{1B}@\u{1D}V\u{0}\u{10}\u{4}\u{1}\r\n\u{9B}\u{2028}\u{202E}\u{FEFF}\u{E000}"
        for profile in PrinterProfile.ready.values {
            var slip = slip()
            (slip.service, slip.branch, slip.number) = (hostile, hostile, "A\u{1B}@17")
            (slip.address, slip.notices, slip.code) = (hostile, [hostile], "K7\u{1D}VA")
            slip.link = "https://loket.example/\u{1D}V\u{0}"
            let paper = try profile.paper(slip)
            #expect(paper.items.filter { if case .cut = $0 { true } else { false } }.count <= 1)
            #expect(!paper.items.contains { if case .code = $0 { true } else { false } })
            #expect(paper.lines.contains { $0.text == "A@17" })
        }
    }

    @Test(arguments: [
        ("aa bb cc", 5, ["aa bb", "cc"]), ("abcdefg h", 3, ["abc", "def", "g h"]), ("  a   b ", 9, ["a b"]),
        ("", 5, []), ("ab", 0, ["a", "b"]),
    ])
    func breaksBetweenWords(text: String, columns: Int, expected: [String]) {
        let lines = Typesetter([], for: .en).glyphs(text).wrapped(to: columns)
        #expect(lines.map(\.text) == expected)
    }
}

extension [Glyph] {
    fileprivate var text: String {
        map { glyph in glyph.page?.text(glyph.byte) ?? String(Unicode.Scalar(glyph.byte)) }.joined()
    }
}
