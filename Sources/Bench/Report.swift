import Foundation

/// What the run has to tell: said at once, and kept for the page.
final class Report {
    private var lines: [String] = []
    private static let (start, end) = ("<!-- bench begins -->", "<!-- bench ends -->")

    func say(_ line: String) {
        lines.append(line)
        print(line)
        fflush(nil)
    }

    func head(_ title: String) {
        say("")
        say(title)
    }

    /// Columns as wide as their widest cell; figures stand at the right.
    func table(_ rows: [[String]]) {
        let columns = rows.map(\.count).max() ?? 0
        let widths = (0..<columns).map { column in
            rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
        }
        for row in rows {
            let cells = zip(row, widths).enumerated().map { column, cell in
                let space = String(repeating: " ", count: cell.1 - cell.0.count)
                return column == 0 ? cell.0 + space : space + cell.0
            }
            let line = "  " + cells.joined(separator: "  ")
            say(String(line.reversed().drop { $0 == " " }.reversed()))
        }
    }

    /// Puts this run between the page's two markers.
    func write(into page: String) throws {
        let text = try String(contentsOfFile: page, encoding: .utf8)
        guard let start = text.range(of: Self.start), let end = text.range(of: Self.end),
            start.upperBound <= end.lowerBound
        else { throw Failure("\(page) has no line \(Self.start) and behind it \(Self.end)") }
        let run = "\n```\n" + lines.joined(separator: "\n") + "\n```\n"
        try text.replacingCharacters(in: start.upperBound..<end.lowerBound, with: run)
            .write(toFile: page, atomically: true, encoding: .utf8)
    }
}

extension Double {
    /// With so many digits behind the point.
    func text(_ digits: Int = 1) -> String { String(format: "%.\(digits)f", self) }
    /// A rate or a count, in thousands.
    var whole: String { Int(rounded()).whole }
}

extension Int {
    /// With a comma between the thousands.
    var whole: String {
        var digits = String(self)
        var place = digits.count - 3
        while place > 0 {
            digits.insert(",", at: digits.index(digits.startIndex, offsetBy: place))
            place -= 3
        }
        return digits
    }
}
