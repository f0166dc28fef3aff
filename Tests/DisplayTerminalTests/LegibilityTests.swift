import Terminal
import Testing
import Words

@testable import DisplayTerminal

@Suite struct LegibilityTests {
    private func check(
        _ columns: Int, _ rows: Int, _ metres: Double, _ inches: Double, _ view: BoardView = .calls
    ) -> Legibility {
        Legibility(view, Size(columns: columns, rows: rows), metres: metres, inches: inches)
    }

    /// A screen of 43 inches is 535 mm high. Computed by hand: ten of 24 rows are 223 mm, and so on.
    @Test(arguments: [
        (80, 24, 8.0, 43.0, 10, 1.60, true), (80, 24, 20, 43, 10, 0.64, false),
        (40, 12, 8, 43, 5, 1.60, true), (40, 12, 8, 15, 5, 0.56, false),
        (250, 70, 8, 43, 30, 1.64, true), (120, 30, 9, 32, 15, 1.27, true),
    ])
    func theAngleOfTheDigits(
        _ columns: Int, _ rows: Int, _ metres: Double, _ inches: Double, _ digits: Int, _ degrees: Double,
        _ isGood: Bool
    ) {
        let check = check(columns, rows, metres, inches)
        #expect(check.digitRows == digits)
        #expect(abs(check.degrees - degrees) < 0.01, "\(check.degrees)")
        #expect(check.isGood == isGood)
    }

    /// The design's example: five of 24 rows on 43 inches are 0.7° at 9 m.
    @Test func thereTheDigitsAreAtTheirLeast() {
        let check = check(40, 12, 9, 21.5)
        #expect(abs(check.millimetres - 111.5) < 0.1 && abs(check.farthestMetres - 9.13) < 0.01)
    }

    @Test func fewerRowsHelp() throws {
        let rows = try #require(check(80, 24, 20, 43).mostRows)
        #expect(check(80 * rows / 24, rows, 20, 43).isGood)
        #expect(!check(80 * (rows + 1) / 24, rows + 1, 20, 43).isGood)
        #expect(check(80, 24, 200, 43).mostRows == nil)
    }

    @Test(arguments: [BoardView.calls, .waiting, .counter("2"), .split])
    func eachViewHasDigits(_ view: BoardView) {
        #expect(check(80, 24, 8, 43, view).digitRows >= 5)
    }

    @Test func inWords() {
        #expect(
            Words(.en).lines(check(80, 24, 20, 43)) == [
                "A screen of 43 inches with 80 × 24 characters, read from 20.0 m:",
                "The large digits are 10 rows = 223 mm high: 0.64°.",
                "Too small: at least 0.7° is needed.", "They can be read from up to 18.3 m.",
                "What helps: a larger font, so that the screen has no more than 15 rows; or a larger screen.",
            ])
        #expect(Words(.sl).lines(check(20, 6, 8, 43)).last?.hasSuffix("vsaj 40 × 12 znakov.") == true)
    }
}
