import Testing

@testable import Words

@Suite struct LanguageTests {
    @Test(arguments: [
        ("sl", Language.sl), ("sl-SI,sl;q=0.9,en;q=0.8", .sl), ("pl_PL.UTF-8", .pl), ("HU", .hu),
        ("no", .nb), ("nn-NO", .nb), ("en;q=0.5, nl;q=0.7", .nl), ("de, fr;q=0.9, hu;q=0.1", .hu),
        ("en;q=0, *", .sl), ("*;q=0.5, nl;q=0.1", .sl), ("pl, *;q=0.1", .pl), (" pl ; q=0.4 ", .pl),
        ("", .en), ("de", .en), ("sl;q=0", .en), ("sl;q=2", .en), ("sl;q=x", .en), (";;,,q=1", .en),
    ])
    func preferred(acceptLanguage: String, is expected: Language) {
        let answer = Language.preferred(
            acceptLanguage: acceptLanguage, among: [.sl, .pl, .hu, .nl, .nb], otherwise: .en)
        #expect(answer == expected)
    }

    @Test func aLanguageThatIsNotOfferedIsNotChosen() {
        #expect(Language.preferred(acceptLanguage: "hu, pl;q=0.2", among: [.pl], otherwise: .en) == .pl)
    }

    @Test(arguments: ["", "C", "de-DE", "slo", "-sl"])
    func unknownTag(_ tag: String) {
        #expect(Language(tag: tag) == nil)
    }

    @Test func ownNamesAndNames() {
        #expect(Language.allCases.map(\.ownName).count == Set(Language.allCases.map(\.ownName)).count)
        #expect(Words(.hu).name(of: .sl) == "szlovén")
    }
}
