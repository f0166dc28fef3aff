/// Text in columns, each as wide as its widest cell; what is said of figures stands at their right.
struct Table {
    enum Alignment { case left, right }

    private let alignments: [Alignment]
    private var rows: [[String]] = []

    init(_ alignments: [Alignment]) { self.alignments = alignments }

    /// Cells that are left out at the end are empty.
    mutating func add(_ cells: [String]) { rows.append(cells) }

    var text: String {
        let widths = alignments.indices.map { column in
            rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
        }
        return rows.map { line($0, widths) }.joined(separator: "\n")
    }

    private func line(_ cells: [String], _ widths: [Int]) -> String {
        let padded = zip(cells.indices, cells).map { column, cell in
            let space = String(repeating: " ", count: widths[column] - cell.count)
            return alignments[column] == .right ? space + cell : cell + space
        }
        var line = padded.joined(separator: "  ")
        while line.last == " " { line.removeLast() }
        return line
    }
}
