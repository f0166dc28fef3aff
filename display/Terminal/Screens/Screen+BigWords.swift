import Terminal

extension Screen {
    /// Writes words in the largest block letters that fit, over as many lines as that takes; as ordinary text
    /// where none fit, or where the letters would lose their marks: there is no block Ę.
    mutating func putBigWords(_ text: String, in area: Area, style: Style) {
        let layouts = Set((1...max(1, text.count)).map { text.wrapped(to: $0) })
        let fitting = layouts.compactMap { BigLines($0, fitting: area.size) }
        guard text.allSatisfy(\.isASCII), let best = fitting.max(by: { $0.rows < $1.rows }) else {
            let lines = text.wrapped(to: area.columns)
            let middle = area.centred(columns: area.columns, rows: lines.count)
            putParagraph(text, in: middle, align: .centre, style: style)
            return
        }
        var rest = area.centred(columns: area.columns, rows: best.totalRows)
        for line in best.lines {
            putBig(line, in: rest.cutTop(best.rows), style: style)
            _ = rest.cutTop(1)
        }
    }
}

/// Lines of words in block letters of one height, an empty row between each two.
private struct BigLines {
    let lines: [String]
    let rows: Int

    init?(_ lines: [String], fitting room: Size) {
        let height = (room.rows - lines.count + 1) / lines.count
        let line = Size(columns: room.columns, rows: height)
        let heights = lines.compactMap { BigText($0, fitting: line)?.rows }
        guard heights.count == lines.count, let rows = heights.min() else { return nil }
        self.lines = lines
        self.rows = rows
    }

    var totalRows: Int { lines.count * (rows + 1) - 1 }
}
