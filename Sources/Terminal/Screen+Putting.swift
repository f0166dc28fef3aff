extension Screen {
    /// Writes a text from a place to the right, in `limit` columns at most. Returns the column
    /// after it, where a text in another style can go on.
    @discardableResult
    public mutating func put(
        _ text: some StringProtocol, row: Int, column: Int, style: Style = .normal, limit: Int = .max
    ) -> Int {
        var next = column
        for character in text where next < size.columns {
            let glyph = Glyph(character)
            guard next - column + glyph.columns <= limit else { break }
            place(glyph, row: row, column: next, style: style)
            next += glyph.columns
        }
        return next
    }

    /// Writes a text into the first row of an area; one that is too long ends in "…".
    public mutating func put(
        _ text: some StringProtocol, in area: Area, align: Alignment = .left, style: Style = .normal
    ) {
        guard !area.isEmpty else { return }
        let shown = text.clipped(to: area.columns)
        let offset = align.offset(spare: area.columns - shown.columns)
        put(shown, row: area.row, column: area.column + offset, style: style)
    }

    /// Writes a text of any length into an area, broken between words. Returns how many rows it
    /// took; what does not fit is left out, with "…" at the end of the last row.
    @discardableResult
    public mutating func putParagraph(
        _ text: some StringProtocol, in area: Area, align: Alignment = .left, style: Style = .normal
    ) -> Int {
        var lines = text.wrapped(to: area.columns)
        if lines.count > area.rows {
            let hidden = lines[max(area.rows - 1, 0)...].joined(separator: " ")
            lines = lines.prefix(max(area.rows - 1, 0)) + [hidden]
        }
        var rest = area
        for line in lines { put(line, in: rest.cutTop(1), align: align, style: style) }
        return min(lines.count, area.rows)
    }

    /// Lays another screen over this one, its top left corner at a place.
    public mutating func put(_ other: Screen, row: Int, column: Int) {
        for from in 0..<other.size.rows {
            for across in 0..<other.size.columns {
                let cell = other[from, across]
                guard let character = cell.character else { continue }
                place(Glyph(character), row: row + from, column: column + across, style: cell.style)
            }
        }
    }

    /// Writes one glyph. A wide one that is cut by an edge leaves a space in the half that shows.
    mutating func place(_ glyph: Glyph, row: Int, column: Int, style: Style) {
        guard (0..<size.rows).contains(row) else { return }
        let fits = column >= 0 && column + glyph.columns <= size.columns
        let halves: [Character?] = fits ? [glyph.character, nil] : [" ", " "]
        for (across, half) in zip(column..<column + glyph.columns, halves)
        where (0..<size.columns).contains(across) {
            dissolve(row: row, column: across)
            cells[row * size.columns + across] = Cell(character: half, style: style)
        }
    }

    /// Turns a wide character into two spaces before one of its halves is overwritten.
    private mutating func dissolve(row: Int, column: Int) {
        let index = row * size.columns + column
        if cells[index].character == nil { cells[index - 1].character = " " }
        if column + 1 < size.columns, cells[index + 1].character == nil {
            cells[index + 1].character = " "
        }
    }
}
