/// What a terminal shows: a grid of cells, as a value. Programs make one from their state; it is
/// compared in tests as plain text and written to a terminal by `TerminalSession.draw`.
///
/// Whatever lies outside is left out, so no caller has to measure before drawing.
public struct Screen: Equatable, Sendable {
    public struct Cell: Hashable, Sendable {
        /// None in the right half of a character that is two cells wide.
        public internal(set) var character: Character?
        public internal(set) var style: Style

        static let empty = Cell(character: " ", style: .normal)
    }

    public let size: Size
    /// Where the blinking cursor stands, for typing; it is hidden while there is none.
    public var cursor: Position?
    var cells: [Cell]

    public init(_ size: Size) {
        self.size = Size(columns: max(size.columns, 0), rows: max(size.rows, 0))
        cells = Array(repeating: .empty, count: self.size.columns * self.size.rows)
    }

    public var area: Area { Area(row: 0, column: 0, columns: size.columns, rows: size.rows) }

    public subscript(row: Int, column: Int) -> Cell {
        precondition(area.contains(Position(row: row, column: column)), "no such cell")
        return cells[row * size.columns + column]
    }

    /// The same in white on black throughout; what is reversed stays so, and what warns is reversed.
    public var inHighContrast: Screen {
        var stark = self
        for index in cells.indices {
            let style = cells[index].style
            let warns = style.meaning == .warning || style.meaning == .alarm
            stark.cells[index].style = Style(.stark, isReversed: style.isReversed != warns)
        }
        return stark
    }

    /// Its rows as plain text without the spaces at their ends.
    public var text: String {
        (0..<size.rows).map { row in
            let line = (0..<size.columns).compactMap { self[row, $0].character }
            return String(line[..<((line.lastIndex { $0 != " " } ?? -1) + 1)])
        }.joined(separator: "\n")
    }
}
