/// A ticket's number as a picture, for printers whose letters do not grow large enough.
struct BlockLetters: Hashable {
    /// From top to bottom, a bit a dot, the left one highest; each row filled up to whole bytes.
    let rows: [[UInt8]]
    /// What the ink is high, in dots.
    var height: Int { rows.count }
    var bytesPerRow: Int { rows.first?.count ?? 0 }

    /// At least `height` dots high, and at most `width` wide. A character without a picture is a gap.
    init(_ text: String, height: Int, width: Int) {
        let letters = text.uppercased().map { Self.letters[$0] ?? Self.gap }
        let (columns, lines) = (max(letters.count * 6 - 1, 1), 7)
        let down = (height + lines - 1) / lines
        let across = max(min(down, width / columns), 1)
        rows = (0..<lines).flatMap { line in
            let squares = letters.map { Self.squares($0[line]) }.joined(separator: [false])
            let dots = squares.flatMap { Array(repeating: $0, count: across) }
            return Array(repeating: Self.bytes(Array(dots.prefix(width / 8 * 8))), count: down)
        }
    }

    private static func squares(_ row: UInt8) -> [Bool] {
        (0..<5).map { row & (0b10000 >> $0) != 0 }
    }

    private static func bytes(_ dots: [Bool]) -> [UInt8] {
        stride(from: 0, to: dots.count, by: 8).map { start in
            dots[start...].prefix(8).enumerated().reduce(0) { byte, dot in
                dot.element ? byte | (0x80 >> UInt8(dot.offset)) : byte
            }
        }
    }

    private static let gap = [UInt8](repeating: 0, count: 7)
}

extension BlockLetters {
    /// Five squares wide and seven high: a byte a row, the left square at 16.
    private static let letters: [Character: [UInt8]] = [
        "0": [14, 17, 19, 21, 25, 17, 14], "1": [4, 12, 4, 4, 4, 4, 14],
        "2": [14, 17, 1, 2, 4, 8, 31], "3": [31, 2, 4, 2, 1, 17, 14],
        "4": [2, 6, 10, 18, 31, 2, 2], "5": [31, 16, 30, 1, 1, 17, 14],
        "6": [6, 8, 16, 30, 17, 17, 14], "7": [31, 1, 2, 4, 8, 8, 8],
        "8": [14, 17, 17, 14, 17, 17, 14], "9": [14, 17, 17, 15, 1, 2, 12],
        "A": [14, 17, 17, 31, 17, 17, 17], "B": [30, 17, 17, 30, 17, 17, 30],
        "C": [14, 17, 16, 16, 16, 17, 14], "D": [28, 18, 17, 17, 17, 18, 28],
        "E": [31, 16, 16, 30, 16, 16, 31], "F": [31, 16, 16, 30, 16, 16, 16],
        "G": [14, 17, 16, 23, 17, 17, 15], "H": [17, 17, 17, 31, 17, 17, 17],
        "I": [14, 4, 4, 4, 4, 4, 14], "J": [7, 2, 2, 2, 2, 18, 12],
        "K": [17, 18, 20, 24, 20, 18, 17], "L": [16, 16, 16, 16, 16, 16, 31],
        "M": [17, 27, 21, 21, 17, 17, 17], "N": [17, 17, 25, 21, 19, 17, 17],
        "O": [14, 17, 17, 17, 17, 17, 14], "P": [30, 17, 17, 30, 16, 16, 16],
        "Q": [14, 17, 17, 17, 21, 18, 13], "R": [30, 17, 17, 30, 20, 18, 17],
        "S": [15, 16, 16, 14, 1, 1, 30], "T": [31, 4, 4, 4, 4, 4, 4],
        "U": [17, 17, 17, 17, 17, 17, 14], "V": [17, 17, 17, 17, 17, 10, 4],
        "W": [17, 17, 17, 21, 21, 21, 10], "X": [17, 17, 10, 4, 10, 17, 17],
        "Y": [17, 17, 17, 10, 4, 4, 4], "Z": [31, 1, 2, 4, 8, 16, 31],
    ]
}
