/// A text in block letters, to be read from afar: made of full blocks (█, and # in ASCII), so that
/// every terminal can show it.
public struct BigText: Equatable, Sendable {
    public let text: String
    private let size: LetterSize

    /// The largest that fits into an area: the tallest first, and of these the widest. None if
    /// there is not even room for letters of five rows.
    public init?(_ text: String, fitting room: Size) {
        let fitting = LetterSize.largestFirst(rows: room.rows).first { $0.columns(of: text) <= room.columns }
        guard let fitting, !text.isEmpty else { return nil }
        self.text = text
        size = fitting
    }

    public var rows: Int { size.rows }
    public var columns: Int { size.columns(of: text) }

    /// The cells that are inked, from the top left corner.
    var ink: [Position] {
        var ink: [Position] = []
        var left = 0
        for picture in text.map(size.font.picture) {
            for row in 0..<rows {
                for column in 0..<picture.columns * size.across
                where picture.rows[row / size.down][column / size.across] {
                    ink.append(Position(row: row, column: left + column))
                }
            }
            left += (picture.columns + 1) * size.across
        }
        return ink
    }
}

/// A font with the cells that one of its pixels takes.
private struct LetterSize: Equatable {
    let font: BigFont
    let down: Int
    let across: Int

    var rows: Int { font.rows * down }

    /// The letters and one pixel between each two.
    func columns(of text: String) -> Int {
        let pixels = text.reduce(-1) { $0 + font.picture(of: $1).columns + 1 }
        return pixels * across
    }

    /// Every size that is no taller than the room. Cells are twice as high as wide: a pixel as many
    /// cells across as down is slender, one of twice as many is square, and beyond that it is fat.
    static func largestFirst(rows: Int) -> [LetterSize] {
        [BigFont.seven, .five].flatMap { font in
            (1...max(1, rows / font.rows)).flatMap { down in
                (down...2 * down).map { LetterSize(font: font, down: down, across: $0) }
            }
        }
        .filter { $0.rows <= rows }
        .sorted { ($0.rows, $0.across) > ($1.rows, $1.across) }
    }

    static func == (left: LetterSize, right: LetterSize) -> Bool {
        (left.rows, left.across) == (right.rows, right.across)
    }
}
