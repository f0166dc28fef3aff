/// One character as a cell shows it: safe to send to a terminal, and of a known width.
///
/// Names come from people and from networks. An escape sequence in one could retitle the window or
/// type on the clerk's behalf, an override of the direction could show a number backwards: nothing
/// of the kind gets past here.
struct Glyph: Hashable, Sendable {
    let character: Character
    let columns: Int

    /// Shown in place of what may not be shown.
    static let replacement: Character = "\u{FFFD}"

    init(_ raw: Character) {
        let base = raw.unicodeScalars.first!  // a Character has at least one
        if base.isASCII, (0x20..<0x7F).contains(base.value), raw.unicodeScalars.count == 1 {
            (character, columns) = (raw, 1)
        } else if base.isBlank {
            (character, columns) = (" ", 1)
        } else if base.isDrawable {
            (character, columns) = (Self.joined(base, raw.unicodeScalars.dropFirst()), base.columns)
        } else {
            (character, columns) = (Self.replacement, 1)
        }
    }

    /// The base with its accents, and with nothing else that a Character can be made of: terminals
    /// disagree on the width of joined emoji, and a cell holds few marks.
    private static func joined(
        _ base: Unicode.Scalar, _ rest: Substring.UnicodeScalarView
    ) -> Character {
        let isVariationSelector = { (scalar: Unicode.Scalar) in scalar.properties.isVariationSelector }
        var text = String.UnicodeScalarView([base])
        text.append(contentsOf: rest.filter { $0.joins && !isVariationSelector($0) }.prefix(3))
        let whole = String(text)
        return whole.count == 1 ? Character(whole) : Character(base)
    }
}
