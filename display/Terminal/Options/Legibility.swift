import Foundation
import QueueCore
import Terminal
import Words

/// How well the newest call can be read from where people sit.
///
/// What is so high appears under the angle 2 · atan(height ÷ (2 · distance)). The screen is 16 wide and 9
/// high, so its height is 9 ÷ √(16² + 9²) of its diagonal, and a row has its share of that. ISO 9241-3 and
/// NUREG-0700 (guideline 1.3.1-4) prefer 20 to 22 minutes of arc for reading at a desk; a hall is read in
/// passing and without one's glasses too, so that Loket asks for twice as much: 42′ = 0.7°.
public struct Legibility: Hashable, Sendable {
    public static let least = 0.7

    let view: BoardView
    let size: Size
    let metres: Double
    let inches: Double
    /// Of the newest call's digits; 0: there are none.
    let digitRows: Int

    /// - Parameters:
    ///   - metres: from the screen to who sits farthest.
    ///   - inches: the screen's diagonal.
    public init(_ view: BoardView, _ size: Size, metres: Double, inches: Double) {
        self.view = view
        self.size = size
        self.metres = metres
        self.inches = inches
        digitRows = Self.digitRows(view, size)
    }

    public var degrees: Double { 2 * atan(millimetres / 2_000 / metres) * 180 / .pi }
    public var isGood: Bool { degrees >= Self.least }

    var millimetres: Double { Double(digitRows) * screenMillimetres / Double(size.rows) }

    /// From where the digits can just be read.
    var farthestMetres: Double { millimetres / 2_000 / tan(Self.least / 2 * .pi / 180) }

    /// With so many rows of larger characters, and no more, the digits would do; nil: with none.
    var mostRows: Int? {
        (1..<max(2, size.rows)).reversed().first { rows in
            let larger = Size(columns: size.columns * rows / size.rows, rows: rows)
            return Legibility(view, larger, metres: metres, inches: inches).isGood
        }
    }

    private var screenMillimetres: Double { inches * 25.4 * 9 / (16 * 16 + 9 * 9).squareRoot() }

    /// With a number and a counter of the usual length; of a `waiting` view the counts of four services; of a
    /// `split` one two halls.
    private static func digitRows(_ view: BoardView, _ size: Size) -> Int {
        let frame = DisplayFrame(size, Display(DisplayOptions(view: view), at: Instant(milliseconds: 0)))
        let body = frame.body.size
        switch view {
        case .calls:
            let hero = DisplayLayout(frame).hero.size
            let room = Size(columns: hero.columns - 2, rows: hero.rows - (frame.isCompact ? 0 : 2))
            return BigText("A888  8", fitting: room)?.rows ?? 0
        case .waiting:
            let card = QueueCard(name: "", count: "88", status: ["", ""])
            return CardGrid(Array(repeating: card, count: 4), in: body)?.digitRows ?? 0
        case .counter:
            return BigText("A888", fitting: Size(columns: body.columns - 2, rows: body.rows - 2))?.rows ?? 0
        case .split: return HallPanes(2, in: frame.body).digitRows
        }
    }
}

extension Words {
    /// What a check finds, in lines for who hangs the board up.
    public func lines(_ check: Legibility) -> [String] {
        let head = self(
            .legibilityOf,
            [
                "inches": number(check.inches, decimals: 0), "distance": number(check.metres, decimals: 1),
                "columns": number(check.size.columns), "rows": number(check.size.rows),
            ])
        guard check.digitRows > 0 else { return [head, self(.legibilityNoDigits)] }
        let digits = self(
            .legibilityDigits,
            [
                "rows": number(check.digitRows), "millimetres": number(check.millimetres, decimals: 0),
                "degrees": number(check.degrees, decimals: 2),
            ])
        let reach = self(.legibilityNearer, ["metres": number(check.farthestMetres, decimals: 1)])
        let help = check.mostRows.map { self(.legibilityRows, ["rows": number($0)]) }
        return [head, digits]
            + (check.isGood
                ? [self(.legibilityFine), reach]
                : [self(.legibilityTooSmall), reach, help].compactMap(\.self))
    }
}
