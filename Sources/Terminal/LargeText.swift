/// A sentence in large letters: five rows and about three columns each, drawn with quarters of cells, so
/// that twenty-six of them stand side by side on 80 columns. With its accents, unlike block letters.
public struct LargeText: Sendable {
    /// The rows of one line: two pixels for accents, seven for the letter, one for tails.
    static let height = 10

    /// From the top, each row as many pixels wide as all its letters.
    private let lines: [[[Bool]]]
    private let scale: Int

    /// Wrapped between words to so many columns; nil where a word is wider than a line.
    public init?(_ text: String, columns: Int, scale: Int = 1) {
        self.scale = scale
        let words = text.uppercased().split(whereSeparator: \.isWhitespace).map(String.init)
        var lines: [[[Bool]]] = []
        for word in words.map(Self.drawn) {
            guard Self.cells(of: word, scale) <= columns else { return nil }
            let longer = lines.last.map { Self.joined($0, word) }
            if let longer, Self.cells(of: longer, scale) <= columns {
                lines[lines.count - 1] = longer
            } else {
                lines.append(word)
            }
        }
        self.lines = lines
    }

    public var rows: Int { lines.count * Self.height / 2 * scale }
    public var columns: Int { lines.map { Self.cells(of: $0, scale) }.max() ?? 0 }

    private static func cells(of line: [[Bool]], _ scale: Int) -> Int {
        ((line.first?.count ?? 0) * scale + 1) / 2
    }

    private static func drawn(_ word: String) -> [[Bool]] {
        word.map(LargeLetter.picture).reduce(Array(repeating: [], count: height)) { line, letter in
            zip(line, letter).map { $0.isEmpty ? $1 : $0 + [false] + $1 }
        }
    }

    private static func joined(_ line: [[Bool]], _ word: [[Bool]]) -> [[Bool]] {
        zip(line, word).map { $0 + Array(repeating: false, count: 4) + $1 }
    }
}

extension Screen {
    /// Writes large letters into an area, from its top.
    public mutating func put(
        _ large: LargeText, in area: Area, align: Alignment = .left, style: Style = .normal
    ) {
        large.eachCell { row, column, width, sign in
            let left = area.column + align.offset(spare: max(0, area.columns - width))
            if row < area.rows { put(String(sign), row: area.row + row, column: left + column, style: style) }
        }
    }
}

extension LargeText {
    /// Four pixels a cell; calls with the width of the cell's line.
    fileprivate func eachCell(_ draw: (_ row: Int, _ column: Int, _ width: Int, _ sign: Character) -> Void) {
        for (place, line) in lines.enumerated() {
            let (width, rows) = (Self.cells(of: line, scale), Self.height / 2 * scale)
            for row in 0..<rows {
                for column in 0..<width {
                    let bits = (0..<4).reduce(0) { bits, corner in
                        let (down, across) = (2 * row + corner / 2, 2 * column + corner % 2)
                        return isInk(line, down / scale, across / scale) ? bits | 1 << corner : bits
                    }
                    if bits > 0 { draw(place * rows + row, column, width, Self.quarters[bits]) }
                }
            }
        }
    }

    private func isInk(_ line: [[Bool]], _ row: Int, _ column: Int) -> Bool {
        row < line.count && column < line[row].count && line[row][column]
    }

    /// By their inked corners: left above 1, right above 2, left below 4, right below 8.
    private static let quarters = Array(" ▘▝▀▖▌▞▛▗▚▐▜▄▙▟█")
}
