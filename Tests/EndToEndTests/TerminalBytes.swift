import Foundation
import TestDice

extension Dice {
    /// What a terminal, a touch screen, a scanner or a paste may send: keys, escape sequences and reports
    /// of the mouse, whole, cut off anywhere, and out of range; and bytes that are none of these.
    mutating func terminalBytes(without spared: Set<UInt8>) -> [UInt8] {
        let pieces = Int.random(in: 1...20, using: &self)
        let bytes = (0..<pieces).flatMap { _ in piece() }
        return bytes.filter { !spared.contains($0) }
    }

    private mutating func piece() -> [UInt8] {
        switch Int.random(in: 0..<10, using: &self) {
        case 0: return some(3, in: 0...255)
        case 1: return Array("\u{1B}[".utf8) + some(5, in: 0x20...0x7E)
        // The older report of a mouse, with coordinates of any size.
        case 2: return cut(Array("\u{1B}[M".utf8) + some(3, in: 0x20...0xFF, whole: true))
        case 3:
            let numbers = (1...3).map { _ in "\(Int.random(in: -5...100_000, using: &self))" }
            let ending = Bool.random(using: &self) ? "M" : "m"
            return cut(Array("\u{1B}[<\(numbers.joined(separator: ";"))\(ending)".utf8))
        case 4: return cut(Array("\u{1B}O".utf8) + some(1, in: 0x41...0x7A))
        case 5: return [0x1B]
        case 6: return cut(Array(["ž", "€", "😀", "e\u{301}", "\u{202E}"].randomElement(using: &self)!.utf8))
        case 7: return cut(Array("\u{1B}[200~0x;\u{1B}[201~".utf8))
        case 8: return Array("\u{1B}]0;title".utf8) + some(4, in: 0...0x1F)
        default: return some(6, in: 0x20...0x7E)
        }
    }

    private mutating func some(
        _ most: Int, in range: ClosedRange<UInt8>, whole isWhole: Bool = false
    ) -> [UInt8] {
        let count = isWhole ? most : Int.random(in: 0...most, using: &self)
        return (0..<count).map { _ in UInt8.random(in: range, using: &self) }
    }

    /// Mostly whole.
    private mutating func cut(_ bytes: [UInt8]) -> [UInt8] {
        Bool.random(using: &self) ? bytes : Array(bytes.prefix(Int.random(in: 1...bytes.count, using: &self)))
    }
}
