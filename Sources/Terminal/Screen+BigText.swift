extension Screen {
    /// Writes block letters with their top left corner at a place.
    public mutating func put(_ big: BigText, row: Int, column: Int, style: Style = .normal) {
        let block = Glyph("█")
        for spot in big.ink {
            place(block, row: row + spot.row, column: column + spot.column, style: style)
        }
    }

    /// Writes a text into an area in the largest block letters that fit, in the middle of its rows;
    /// where none fit, as ordinary text.
    public mutating func putBig(
        _ text: String, in area: Area, align: Alignment = .centre, style: Style = .normal
    ) {
        var room = area
        guard let big = BigText(text, fitting: area.size) else {
            _ = room.cutTop((area.rows - 1) / 2)
            return put(text, in: room, align: align, style: style)
        }
        put(
            big, row: area.row + (area.rows - big.rows) / 2,
            column: area.column + align.offset(spare: area.columns - big.columns), style: style)
    }
}
