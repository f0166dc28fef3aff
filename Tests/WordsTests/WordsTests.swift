import Testing

@testable import Words

@Suite struct WordsTests {
    @Test(arguments: [
        (Language.en, 1, "1 person is ahead of you."), (.en, 1_200, "1,200 people are ahead of you."),
        (.sl, 1, "Pred vami je 1 oseba."), (.sl, 2, "Pred vami sta 2 osebi."),
        (.sl, 4, "Pred vami so 4 osebe."), (.sl, 5, "Pred vami je 5 oseb."),
        (.sl, 101, "Pred vami je 101 oseba."), (.nb, 3, "Det er 3 personer foran deg."),
        (.nl, 3, "Er zijn 3 personen vóór u."), (.hu, 3, "Ön előtt 3 fő várakozik."),
        (.pl, 2, "W kolejce wcześniej: 2 osoby"), (.pl, 12, "W kolejce wcześniej: 12 osób"),
    ])
    func peopleAhead(_ language: Language, count: Int, is expected: String) {
        #expect(Words(language)(.peopleAhead, count: count) == expected)
    }

    @Test func numberAndCounterNeedNoSuffix() {
        let text = Words(.hu)(.numberAtCounter, ["number": "A 147", "counter": "3"])
        #expect(text == "Sorszám: A 147 – Ablak: 3")
    }

    @Test func phrasesOfSeveralAreasStandInOneExpression() {
        let words = Words(.en)
        let line = words(.waitingTime) + ": " + words(.waitNow) + " (" + words(.whyLongestWait) + ")"
        #expect(line == "Waiting time: no wait (longest wait)")
    }
}
