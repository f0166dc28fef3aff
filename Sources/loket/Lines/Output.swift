import Foundation

/// Data go to standard output, what is said of them to standard error.
///
/// Written at once and with its failures: a board that is followed must not sit in a buffer, and ends when
/// nobody reads it any more.
enum Output {
    static func put(_ line: String) throws { try put(bytes: Array(line.utf8)) }

    static func put(bytes: [UInt8]) throws {
        try FileHandle.standardOutput.write(contentsOf: Data(bytes + [UInt8(ascii: "\n")]))
    }

    static func say(_ line: String, terminator: String = "\n") throws {
        try FileHandle.standardError.write(contentsOf: Data((line + terminator).utf8))
    }
}

/// Rows under one another, columns two blanks apart.
func table(_ rows: [[String]]) -> String {
    let widths = (0..<(rows.map(\.count).max() ?? 0)).map { column in
        rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
    }
    let lines = rows.map { row in
        zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }
            .joined(separator: "  ").trimmingSuffix(" ")
    }
    return lines.joined(separator: "\n")
}

extension String {
    fileprivate func trimmingSuffix(_ character: Character) -> String {
        String(self[..<(lastIndex { $0 != character }.map(index(after:)) ?? startIndex)])
    }
}
