import Terminal

extension Screen {
    /// Writes words in the largest block letters that fit, over as many lines as that takes; as ordinary text
    /// where none fit, or where the letters would lose their marks: there is no block Ę.
    mutating func putBigWords(_ text: String, in area: Area, style: Style) {
        guard text.allSatisfy(\.isASCII), let best = BigLines.largest(text, in: area.size) else {
            let lines = text.wrapped(to: area.columns)
            let middle = area.centred(columns: area.columns, rows: lines.count)
            putParagraph(text, in: middle, align: .centre, style: style)
            return
        }
        var rest = area.centred(columns: area.columns, rows: best.lines.count * (best.rows + 1) - 1)
        for line in best.lines {
            let row = rest.cutTop(best.rows)
            putBig(line, in: row.centred(columns: best.width(of: line), rows: best.rows), style: style)
            _ = rest.cutTop(1)
        }
    }
}

/// Lines of words in block letters of one height, an empty row between each two.
private struct BigLines {
    let lines: [String]
    let rows: Int
    /// Of the longest line, and what it says.
    private let columns: Int
    private let longest: String

    static func largest(_ text: String, in room: Size) -> BigLines? {
        let longestWord = text.split(separator: " ").map(\.count).max() ?? 1
        let layouts = (longestWord...max(longestWord, text.count)).map { text.wrapped(to: $0) }
        return layouts.compactMap { BigLines($0, fitting: room) }.max { $0.rows < $1.rows }
    }

    private init?(_ lines: [String], fitting room: Size) {
        let line = Size(columns: room.columns, rows: (room.rows - lines.count + 1) / lines.count)
        let drawn = lines.compactMap { BigText($0, fitting: line) }
        guard drawn.count == lines.count, let rows = drawn.map(\.rows).min() else { return nil }
        self.lines = lines
        self.rows = rows
        longest = lines.max { $0.count < $1.count } ?? ""
        columns = BigText(longest, fitting: Size(columns: room.columns, rows: rows))?.columns ?? room.columns
    }

    /// About as wide as its letters in the longest line, so that a short line is not written in fat ones.
    func width(of line: String) -> Int {
        line == longest ? columns : min(columns, columns * (line.count + 1) / longest.count)
    }
}
