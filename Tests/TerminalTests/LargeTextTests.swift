import Testing

@testable import Terminal

@Suite struct LargeTextTests {
    private func drawn(_ text: String, columns: Int = 80) -> String? {
        LargeText(text, columns: columns).map { large in
            var screen = Screen(Size(columns: large.columns, rows: large.rows))
            screen.put(large, in: screen.area)
            return screen.text
        }
    }

    @Test func hasAccentsAndTails() {
        #expect(
            drawn("Čęł") == """
                ▝▞
                ▞▀▖▛▀▘▌
                ▌  ▙▄ ▙▘
                ▌ ▖▌  ▌
                ▝▀ ▀▜▘▀▀▘
                """)
    }

    @Test func everyLetterOfEveryLanguageIsDrawn() {
        for letter in "ČŠŽÆØÅËÉÏÁÍÓÖŐÚÜŰĄĆĘŁŃŚŹŻ" {
            let others = "ABCDEFGHIJKLMNOPQRSTUVWXYZ?".map { LargeLetter.picture(of: $0) }
            #expect(!others.contains(LargeLetter.picture(of: letter)), "\(letter)")
        }
    }

    @Test func wrapsBetweenWords() throws {
        #expect(try #require(LargeText("ONE TWO", columns: 12)).rows == 10)
        #expect(try #require(LargeText("ONE TWO", columns: 40)).rows == 5)
        #expect(LargeText("INFORMATION", columns: 12) == nil, "a word is never broken")
    }
}
