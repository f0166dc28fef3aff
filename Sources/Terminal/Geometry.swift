/// How many cells a screen, or a part of one, has.
public struct Size: Hashable, Sendable {
    public var columns: Int
    public var rows: Int

    public init(columns: Int, rows: Int) {
        self.columns = columns
        self.rows = rows
    }
}

/// One cell of a screen; row 0, column 0 is at the top left.
public struct Position: Hashable, Sendable {
    public var row: Int
    public var column: Int

    public init(row: Int, column: Int) {
        self.row = row
        self.column = column
    }
}

/// Where two texts that differ in length begin: at the same left edge, centre or right edge.
public enum Alignment: Sendable {
    case left, centre, right

    /// How many of `spare` columns lie to the left.
    func offset(spare: Int) -> Int {
        switch self {
        case .left: 0
        case .centre: spare / 2
        case .right: spare
        }
    }
}
