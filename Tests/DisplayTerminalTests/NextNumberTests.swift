import Terminal
import Testing
import Words

@testable import DisplayTerminal
@testable import QueueCore

/// 16: who comes next, by their numbers.
@Suite struct NextNumberTests {
    private func rows(_ display: Display, columns: Int = 80, rows: Int = 24) -> [Substring] {
        displayScreen(display, Size(columns: columns, rows: rows)).text.split(separator: "\n")
    }

    @Test(arguments: [BoardView.calls, .waiting, .split]) func theNextNineStandInARow(_ view: BoardView) {
        let shown = rows(display(view: view, next: 9))
        #expect(shown.contains { $0.contains("Next: G016  G017  G018  G019  G020  G021  G022  G023  G024") })
    }

    @Test func noMoreThanFit() {
        let next = rows(display(next: 9), columns: 40, rows: 12).first { $0.contains("Next:") }
        #expect(next?.contains("G020  G021") == true && !next!.contains("G022"))
    }

    @Test func onlyWhereTheyAreAskedFor() {
        #expect(!rows(display()).contains { $0.contains("Next:") })
        #expect(rows(display(next: 2)).contains { $0.contains("Next: G016  G017") && !$0.contains("G018") })
    }

    @Test func aBoardThatCannotBeTrustedTellsNobody() {
        var lost = display(next: 9)
        _ = lost.hear(.lost("broken"))
        _ = lost.tick(start + 4_000.seconds)
        #expect(!rows(lost).contains { $0.contains("G016") })
    }

    @Test func filtersTakeTheirOwn() {
        let board = Hall().board()
        #expect(BoardFilter(services: ["cards"])(board).next == [])
        #expect(BoardFilter(services: ["passports"])(board).next?.count == 9)
        #expect(BoardFilter(hall: "1st floor")(board).next == nil)
    }
}
