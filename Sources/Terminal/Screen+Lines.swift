extension Screen {
    /// Fills an area with one character, at first with nothing but the style.
    public mutating func fill(_ area: Area, with character: Character = " ", style: Style = .normal) {
        let glyph = Glyph(character)
        for row in area.row..<area.row + area.rows {
            for column in stride(from: area.column, to: area.column + area.columns, by: glyph.columns) {
                place(glyph, row: row, column: column, style: style)
            }
        }
    }

    /// A line across an area's first row.
    public mutating func rule(_ area: Area, style: Style = .quiet) {
        var rest = area
        fill(rest.cutTop(1), with: "─", style: style)
    }

    /// A line down an area's first column.
    public mutating func ruleDown(_ area: Area, style: Style = .quiet) {
        var rest = area
        fill(rest.cutLeft(1), with: "│", style: style)
    }

    /// A frame just inside an area, with a title in its upper edge. Returns the area within.
    @discardableResult
    public mutating func box(_ area: Area, title: String = "", style: Style = .quiet) -> Area {
        guard area.columns > 1, area.rows > 1 else { return area.inset() }
        var rest = area
        let top = rest.cutTop(1)
        let bottom = rest.cutBottom(1)
        let bar = String(repeating: "─", count: area.columns - 2)
        put("┌" + bar + "┐", in: top, style: style)
        put("└" + bar + "┘", in: bottom, style: style)
        ruleDown(rest.cutLeft(1), style: style)
        ruleDown(rest.cutRight(1), style: style)
        if !title.isEmpty, area.columns > 6 {
            let shown = title.clipped(to: area.columns - 6)
            put(" \(shown) ", row: area.row, column: area.column + 2, style: style)
        }
        return rest
    }
}
