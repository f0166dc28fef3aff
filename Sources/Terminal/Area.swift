/// A rectangle of cells. A screen is laid out by cutting pieces off its area:
///
///     var rest = screen.area
///     let title = rest.cutTop(1)
///     let help = rest.cutBottom(1)
///
/// What there is no room for comes out empty, never negative, so a layout needs no special case
/// for a very small terminal.
public struct Area: Hashable, Sendable {
    public var row: Int
    public var column: Int
    public private(set) var columns: Int
    public private(set) var rows: Int

    public init(row: Int, column: Int, columns: Int, rows: Int) {
        self.row = row
        self.column = column
        self.columns = max(columns, 0)
        self.rows = max(rows, 0)
    }

    public var size: Size { Size(columns: columns, rows: rows) }
    public var isEmpty: Bool { columns == 0 || rows == 0 }

    public func contains(_ position: Position) -> Bool {
        (row..<row + rows).contains(position.row) && (column..<column + columns).contains(position.column)
    }

    /// The same area less a margin on all sides.
    public func inset(rows vertical: Int = 1, columns horizontal: Int = 1) -> Area {
        Area(
            row: row + vertical, column: column + horizontal,
            columns: columns - 2 * horizontal, rows: rows - 2 * vertical)
    }

    /// An area in the middle of this one, and no larger than it.
    public func centred(columns wanted: Int, rows height: Int) -> Area {
        let columns = min(wanted, self.columns)
        let rows = min(height, self.rows)
        return Area(
            row: row + (self.rows - rows) / 2, column: column + (self.columns - columns) / 2,
            columns: columns, rows: rows)
    }
}
