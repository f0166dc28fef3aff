extension StringProtocol {
    /// How many columns of a screen this text takes.
    public var columns: Int { reduce(0) { $0 + Glyph($1).columns } }

    /// As much of this text as fits; where some had to go, the last column says so with "…".
    public func clipped(to columns: Int) -> String {
        var used = 0
        var shown = ""  // as long as it may be if something follows
        for character in self {
            used += Glyph(character).columns
            if used > columns { return columns > 0 ? shown + "…" : "" }
            if used < columns { shown.append(character) }
        }
        return String(self)
    }

    /// The lines of this text where none may be longer than `columns`: broken between words, and
    /// within one only if it is longer than a line. No-break spaces hold.
    public func wrapped(to columns: Int) -> [String] {
        guard columns > 0 else { return [] }
        return split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).flatMap { line in
            Self.wrapped(line.split(separator: " "), to: columns)
        }
    }

    private static func wrapped<Word: StringProtocol>(_ words: [Word], to columns: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        for piece in words.flatMap({ $0.broken(to: columns) }) {
            if line.isEmpty {
                line = piece
            } else if line.columns + 1 + piece.columns <= columns {
                line += " " + piece
            } else {
                lines.append(line)
                line = piece
            }
        }
        return lines + [line]
    }

    /// A word in pieces of at most `columns`.
    private func broken(to columns: Int) -> [String] {
        var pieces: [String] = []
        var used = columns
        for character in self {
            let width = Glyph(character).columns
            if used + width > columns {
                pieces.append("")
                used = 0
            }
            pieces[pieces.count - 1].append(character)
            used += width
        }
        return pieces
    }
}
