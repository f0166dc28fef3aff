import Testing

@testable import Words

@Suite struct TextTableTests {
    private let table = TextTable.parse(
        """
        # Not a text.
        plain = A = B, {number}

        long = The first line
            and the second
        left.one = {count} left
        left.other = {count} are left
        code.title = Of a key with a dot
        """)

    @Test func keysAreWhatStandsBeforeAPluralForm() {
        #expect(Set(table.keys) == ["plain", "long", "left", "code.title"])
    }

    @Test(arguments: [
        ("plain", Plural?.none, "A = B, A017"), ("long", nil, "The first line and the second"),
        ("left", .one, "1 left"), ("left", .other, "1 are left"), ("plain", .few, "A = B, A017"),
    ])
    func fills(key: String, form: Plural?, expected: String) throws {
        let template = try #require(table[key]).template(for: form)
        #expect(template.filled(with: ["number": "A017", "count": "1", "unused": "x"]) == expected)
    }

    @Test func aPlaceMayComeTwiceAndValuesAreNotFilledAgain() {
        #expect(Template("{a}{b}{a}").filled(with: ["a": "{b}", "b": "-"]) == "{b}-{b}")
    }

    @Test func aMissingValueTrapsInDebugBuildsAlone() async {
        #if DEBUG
            await #expect(processExitsWith: .failure) {
                _ = Template("Number {number}").filled(with: [:])
            }
        #else
            #expect(Template("Number {number}").filled(with: [:]) == "Number …")
        #endif
    }
}
