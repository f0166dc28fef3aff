import Foundation
import Words

/// Turns text into what a printer's code pages have, whatever the text holds.
struct Typesetter {
    /// The printer's pages, best first.
    private let pages: [CodePage]

    init(_ available: some Collection<CodePage>, for language: Language) {
        pages = language.codePages.filter(available.contains)
    }

    /// A page is kept for as long as it has the characters, so that a printer changes it once a run.
    func glyphs(_ text: String) -> [Glyph] {
        var page = pages.first
        return text.precomposedStringWithCanonicalMapping.unicodeScalars.flatMap { scalar -> [Glyph] in
            guard let scalar = scalar.onPaper else { return [] }
            if let glyph = Glyph(ascii: scalar) { return [glyph] }
            let kept = page.flatMap { Glyph(scalar, on: $0) }
            guard let glyph = kept ?? pages.lazy.compactMap({ Glyph(scalar, on: $0) }).first else {
                return scalar.transliterated
            }
            page = glyph.page
            return [glyph]
        }
    }
}

extension Language {
    /// All of them, with those that have this language's letters first.
    fileprivate var codePages: [CodePage] {
        switch self {
        case .sl, .hu, .pl: [.cp852, .cp1250, .cp858, .cp1252]
        case .en, .nb, .nl: [.cp858, .cp1252, .cp852, .cp1250]
        }
    }
}

extension Unicode.Scalar {
    /// What paper can show of it: white space as a space; nil for controls, which a printer would obey, and
    /// for what steers a screen without showing.
    fileprivate var onPaper: Unicode.Scalar? {
        if properties.isWhitespace { return " " }
        return switch properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned: nil
        default: self
        }
    }

    /// In ASCII: by sound or look, else the letter without its marks, else a question mark.
    fileprivate var transliterated: [Glyph] {
        if properties.canonicalCombiningClass != .notReordered { return [] }
        let parts = Self.ascii[self] ?? String(self).decomposedStringWithCompatibilityMapping
        let glyphs = parts.unicodeScalars.flatMap { (Self.ascii[$0] ?? String($0)).unicodeScalars }
            .compactMap(Glyph.init(ascii:))
        return glyphs.isEmpty ? [Glyph(ascii: "?")!] : glyphs
    }

    /// What no decomposition leads to.
    private static let ascii: [Unicode.Scalar: String] = [
        "Ł": "L", "ł": "l", "Đ": "D", "đ": "d", "Ø": "O", "ø": "o", "Æ": "AE", "æ": "ae", "Œ": "OE",
        "œ": "oe", "ß": "ss", "ẞ": "SS", "Ð": "D", "ð": "d", "Þ": "Th", "þ": "th", "ı": "i", "ĸ": "k",
        "–": "-", "—": "-", "‐": "-", "‑": "-", "−": "-", "‘": "'", "’": "'", "‚": "'", "“": "\"",
        "”": "\"", "„": "\"", "«": "\"", "»": "\"", "•": "*", "·": "-", "…": "...", "€": "EUR",
        "×": "x", "⁄": "/",
    ]
}
