extension Area {
    /// Takes up to `count` rows off the top and returns them.
    public mutating func cutTop(_ count: Int) -> Area {
        let (piece, rest) = cutRows(at: count)
        self = rest
        return piece
    }

    /// Takes up to `count` rows off the bottom and returns them.
    public mutating func cutBottom(_ count: Int) -> Area {
        let (rest, piece) = cutRows(at: rows - count)
        self = rest
        return piece
    }

    /// Takes up to `count` columns off the left and returns them.
    public mutating func cutLeft(_ count: Int) -> Area {
        let (piece, rest) = cutColumns(at: count)
        self = rest
        return piece
    }

    /// Takes up to `count` columns off the right and returns them.
    public mutating func cutRight(_ count: Int) -> Area {
        let (rest, piece) = cutColumns(at: columns - count)
        self = rest
        return piece
    }

    /// As many equal pieces side by side, `gap` empty columns apart; what is left over after the
    /// division stays empty at the right.
    public func split(into count: Int, gap: Int = 1) -> [Area] {
        precondition(count > 0, "an area is split into at least one piece")
        let width = max(0, columns - gap * (count - 1)) / count
        return (0..<count).map { place in
            Area(row: row, column: column + place * (width + gap), columns: width, rows: rows)
        }
    }

    private func cutRows(at wanted: Int) -> (Area, Area) {
        let count = min(max(wanted, 0), rows)
        return (
            Area(row: row, column: column, columns: columns, rows: count),
            Area(row: row + count, column: column, columns: columns, rows: rows - count)
        )
    }

    private func cutColumns(at wanted: Int) -> (Area, Area) {
        let count = min(max(wanted, 0), columns)
        return (
            Area(row: row, column: column, columns: count, rows: rows),
            Area(row: row, column: column + count, columns: columns - count, rows: rows)
        )
    }
}
