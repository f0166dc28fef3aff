/// An alphabet of block letters, each a picture of so many rows. One pixel is drawn as a block of
/// cells; every glyph is as wide as its picture.
struct BigFont: Sendable {
    /// One letter: its rows, as many pixels wide as `columns`.
    struct Picture: Sendable {
        let rows: [[Bool]]
        var columns: Int { rows[0].count }
    }

    let rows: Int
    private let pictures: [Character: Picture]

    /// From sheets that show letters side by side, with at least one empty column between them.
    init(rows: Int, sheets: [(letters: String, art: String)]) {
        self.rows = rows
        var pictures: [Character: Picture] = [:]
        for sheet in sheets {
            let drawn = Self.pictures(in: sheet.art)
            precondition(drawn.count == sheet.letters.count && drawn.allSatisfy { $0.rows.count == rows })
            pictures.merge(zip(sheet.letters, drawn)) { _, _ in preconditionFailure("drawn twice") }
        }
        pictures[" "] = Picture(rows: Array(repeating: Array(repeating: false, count: 3), count: rows))
        self.pictures = pictures
    }

    /// The picture of a letter; small ones look like capitals, accents are left out, and what was
    /// never drawn is a question mark.
    func picture(of character: Character) -> Picture {
        if let picture = pictures[character] { return picture }
        let plain = Glyph(character).character.inASCII
        return pictures[Character(plain.uppercased())] ?? pictures["?"]!  // every font has one
    }

    private static func pictures(in art: String) -> [Picture] {
        let lines = art.split(separator: "\n", omittingEmptySubsequences: false).map { $0.map { $0 == "#" } }
        let width = lines.map(\.count).max() ?? 0
        let isInk = { (line: [Bool], column: Int) in column < line.count && line[column] }
        let inked = (0..<width).filter { column in lines.contains { isInk($0, column) } }
        return runs(of: inked).map { columns in
            Picture(rows: lines.map { line in columns.map { isInk(line, $0) } })
        }
    }

    /// Runs of numbers without a gap: 1 2 3 7 8 is 1...3 and 7...8.
    private static func runs(of numbers: [Int]) -> [ClosedRange<Int>] {
        numbers.reduce(into: []) { runs, number in
            if let last = runs.last, last.upperBound == number - 1 {
                runs[runs.count - 1] = last.lowerBound...number
            } else {
                runs.append(number...number)
            }
        }
    }
}
