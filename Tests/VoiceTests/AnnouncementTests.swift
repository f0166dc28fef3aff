import Testing
import Words

@testable import Voice

@Suite struct AnnouncementTests {
    @Test func chimePauseVisitorPauseHouse() {
        #expect(
            Announcement(call(1, "A017", in: "sl"), house: .pl).items == [
                .chime,
                .pause(.milliseconds(400)), .speech(Utterance("A017", to: "3", in: .sl)),
                .pause(.milliseconds(400)), .speech(Utterance("A017", to: "3", in: .pl)),
            ])
    }

    @Test(arguments: [nil, "pl", "pl-PL", "de"])
    func theHouseAloneWhereTheVisitorsIsTheSameOrUnknown(language: String?) {
        #expect(
            Announcement(call(1, "A017", in: language), house: .pl)
                == Announcement(number: "A017", counter: "3", in: [.pl]))
    }

    @Test func withoutALanguageTheChimeAlone() {
        #expect(Announcement(number: "A017", counter: "3", in: []).items == [.chime])
    }

    @Test(arguments: [
        ("A017", "<A> 17"), ("AB120", "<AB> 120"), ("B000", "<B> 0"), ("Č1000", "<Č> 1000"), ("7", "7"),
        ("3-B", "3 <B>"), ("VIP", "<VIP>"), ("Info", "Info"), ("info 2", "info 2"), ("a", "<a>"),
        ("<b>&", "<b>"), ("", ""),
    ])
    func lettersAreSpelledAndDigitsAreOneNumber(name: String, spelled: String) {
        let marks = spelled.replacing("<", with: #"<say-as interpret-as="characters">"#)
            .replacing(">", with: "</say-as>").replacing("characters\"</say-as>", with: "characters\">")
        #expect(name.spelled == marks)
    }

    @Test func eachSentenceHasAFileOfItsOwn() {
        let names = Set(
            ["A017", "A17", "A01 7", "Č017", "Š017"].flatMap { number in
                Language.allCases.map { Utterance(number, to: "3", in: $0).fileName }
            })
        #expect(names.count == 5 * 6)
        #expect(
            names.allSatisfy { $0.wholeMatch(of: /loket-[a-z]{2}-[A-Z]?\d+-3-[0-9a-f]{8}\.wav/) != nil })
        #expect(Utterance("A017", to: "3", in: .hu).fileName.hasPrefix("loket-hu-A017-3-"))
    }

    @Test(
        .enabled(if: Espeak.version == "1.51", "these are the sounds of espeak-ng 1.51"),
        arguments: Espeak.languages)
    func soundsRight(spoken: Espeak.Spoken) throws {
        #expect(try Espeak.phonemes(Utterance("A147", to: "3", in: spoken.language)) == spoken.phonemes)
    }
}
