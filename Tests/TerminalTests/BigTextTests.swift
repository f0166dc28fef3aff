import Testing

@testable import Terminal

@Suite struct BigTextTests {
    private func drawn(_ text: String, columns: Int, rows: Int) -> String? {
        guard let big = BigText(text, fitting: Size(columns: columns, rows: rows)) else { return nil }
        var screen = Screen(Size(columns: big.columns, rows: big.rows))
        screen.put(big, row: 0, column: 0)
        return screen.inASCII.text
    }

    @Test func isFiveRowsHighAtLeast() {
        #expect(
            drawn("A017", columns: 24, rows: 6) == """
                 ###   ###   #  #####
                #   # #   # ##      #
                ##### #   #  #     #
                #   # #   #  #    #
                #   #  ###  ###   #
                """)
        #expect(drawn("A017", columns: 80, rows: 4) == nil)
        #expect(drawn("A017", columns: 20, rows: 24) == nil)
    }

    @Test func growsInBothDirections() {
        #expect(
            drawn("č-3", columns: 32, rows: 9) == """
                  ######              ######
                ##      ##          ##      ##
                ##                          ##
                ##          ######      ####
                ##                          ##
                ##      ##          ##      ##
                  ######              ######
                """)
    }

    @Test(arguments: [
        (Size(columns: 48, rows: 9), Size(columns: 42, rows: 7)),
        (Size(columns: 80, rows: 12), Size(columns: 63, rows: 10)),
        (Size(columns: 80, rows: 24), Size(columns: 63, rows: 21)),
        (Size(columns: 200, rows: 50), Size(columns: 189, rows: 49)),
    ])
    func fillsItsRoom(room: Size, taken: Size) throws {
        let big = try #require(BigText("A017", fitting: room))
        #expect(Size(columns: big.columns, rows: big.rows) == taken)
    }

    @Test(arguments: [BigFont.five, .seven])
    func drawsEveryLetterDifferently(font: BigFont) {
        let letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-:.+/!?<> "
        #expect(Set(letters.map { font.picture(of: $0).rows }).count == letters.count)
        #expect(letters.allSatisfy { font.picture(of: $0).rows.count == font.rows })
        #expect(font.picture(of: "Š").rows == font.picture(of: "s").rows)
        #expect(font.picture(of: "漢").rows == font.picture(of: "?").rows)
        #expect(font.picture(of: "→").rows == font.picture(of: ">").rows)
    }

    @Test func isOrdinaryTextWhereThereIsNoRoom() {
        var screen = Screen(Size(columns: 12, rows: 3))
        screen.putBig("A017", in: screen.area)
        #expect(screen.text == "\n    A017\n")
    }
}
