import Foundation
import Testing

@testable import Words

@Suite struct PluralTests {
    /// Foundation knows the forms of "minute": those of one of our forms must agree with one another, and
    /// where the language tells the forms apart, two forms must differ.
    @Test(arguments: Language.allCases) func agreesWithFoundation(_ language: Language) {
        let nouns = Dictionary(grouping: 0...130) { Plural($0, in: language) }
            .mapValues { Set($0.map { noun(after: $0, in: language) }) }
        #expect(Set(nouns.keys) == Plural.forms(in: language))
        #expect(nouns.values.allSatisfy { $0.count == 1 })
        let distinct = Set(nouns.values)
        #expect(distinct.count == (language == .hu ? 1 : nouns.count))
    }

    private func noun(after count: Int, in language: Language) -> String {
        let text = Duration.seconds(60 * count)
            .formatted(.units(allowed: [.minutes], width: .wide).locale(language.locale))
        return text.filter { !$0.isNumber }
    }

    @Test(arguments: [
        (Language.sl, 0...1, "do 1 minute"), (.sl, 1...2, "1–2 minuti"), (.sl, 2...4, "2–4 minute"),
        (.sl, 5...10, "5–10 minut"), (.sl, 100...101, "100–101 minute"), (.sl, 5...5, "približno 5 minut"),
        (.pl, 1...2, "1–2 minuty"), (.pl, 5...10, "5–10 minut"), (.pl, 15...22, "15–22 minuty"),
        (.pl, 1...1, "około 1 minuty"), (.en, 5...10, "5–10 minutes"), (.hu, 5...10, "5–10 perc"),
        (.nb, 0...5, "inntil 5 minutter"), (.nl, 10...15, "10–15 minuten"),
    ])
    func window(_ language: Language, minutes: ClosedRange<Int>, is expected: String) {
        #expect(Words(language).window(minutes: minutes) == expected)
    }

    @Test func negativeCountsTakeTheFormOfTheirMagnitude() {
        #expect(Plural(-2, in: .sl) == .two)
        #expect(Plural(Int.min, in: .pl) == .many)
    }
}
