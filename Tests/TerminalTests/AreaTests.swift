import Testing

@testable import Terminal

@Suite struct AreaTests {
    @Test func isCutUpWithoutOverlap() {
        var rest = Area(row: 0, column: 0, columns: 80, rows: 24)
        #expect(rest.cutTop(1) == Area(row: 0, column: 0, columns: 80, rows: 1))
        #expect(rest.cutBottom(2) == Area(row: 22, column: 0, columns: 80, rows: 2))
        #expect(rest.cutLeft(20) == Area(row: 1, column: 0, columns: 20, rows: 21))
        #expect(rest.cutRight(10) == Area(row: 1, column: 70, columns: 10, rows: 21))
        #expect(rest == Area(row: 1, column: 20, columns: 50, rows: 21))
    }

    @Test func hasEmptyPiecesWhereThereIsNoRoom() {
        var rest = Area(row: 3, column: 0, columns: 5, rows: 2)
        #expect(rest.cutTop(9).rows == 2)
        #expect(rest.isEmpty && rest.cutBottom(1).isEmpty)
        #expect(Area(row: 0, column: 0, columns: 1, rows: 1).inset().isEmpty)
    }

    @Test func isSplitIntoEqualPieces() {
        let pieces = Area(row: 0, column: 2, columns: 11, rows: 3).split(into: 3, gap: 1)
        #expect(pieces.map(\.column) == [2, 6, 10])
        #expect(pieces.allSatisfy { $0.columns == 3 && $0.rows == 3 })
    }

    @Test func knowsWhatWasTouched() {
        let button = Area(row: 2, column: 4, columns: 3, rows: 1).centred(columns: 9, rows: 9)
        #expect(button.contains(Position(row: 2, column: 6)))
        #expect(!button.contains(Position(row: 2, column: 7)))
    }
}
