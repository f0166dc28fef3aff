import QueueCore
import Terminal
import Testing
import Words

@testable import Console

@Suite struct FittingTests {
    /// A text that was cut ends in "…" right behind a letter; those that wait have a space before it.
    private func cuts(_ text: String) -> [Substring] {
        text.split(separator: "\n").filter { line in
            let places = line.indices.filter { line[$0] == "…" && $0 > line.startIndex }
            return places.contains { line[line.index(before: $0)] != " " }
        }
    }

    @Test(arguments: Situation.all, Language.allCases)
    func cutsNoTextAt80Columns(_ situation: Situation, _ language: Language) {
        let clerk = situation.reached()
        #expect(cuts(clerk.screen(language).text) == [], "\n\(clerk.screen(language).text)")
    }

    @Test(arguments: Situation.all, Language.allCases)
    func namesTheKeysInThreeRows(_ situation: Situation, _ language: Language) {
        let clerk = situation.reached()
        let sheet = Sheet(
            flow: clerk.flow, words: Words(language), now: clerk.now,
            screen: Screen(Size(columns: 80, rows: 24)))
        let rows = sheet.keyRows(columns: 78)
        #expect(rows.count <= 3, "\(rows.map { $0.map { "\($0.key) \($0.label)" }.joined(separator: "  ") })")
    }

    @Test(arguments: [(40, 12), (60, 18), (80, 24), (100, 30), (132, 43), (250, 70)])
    func fitsAnySize(columns: Int, rows: Int) {
        for situation in Situation.all {
            let screen = situation.reached().screen(columns: columns, rows: rows)
            #expect(screen.size == Size(columns: columns, rows: rows))
            let last = screen.text.split(separator: "\n").last ?? ""
            #expect(!last.isEmpty, "\(situation.testDescription): no keys at the bottom")
        }
    }

    @Test func saysWhenTheTerminalIsTooSmall() {
        let text = Clerk().screen(columns: 39, rows: 10).text
        #expect(text.hasPrefix("The terminal is too small"))
    }

    @Test(arguments: Situation.all) func needsNothingBeyondASCII(_ situation: Situation) {
        #expect(situation.reached().screen(.en).inASCII.text.allSatisfy { $0.isASCII })
    }
}
