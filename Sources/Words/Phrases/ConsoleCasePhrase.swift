/// Cases at the console: opening them, and working on them.
public enum ConsoleCasePhrase: String, CaseIterable, Sendable {
    case keyCases, helpCases, keyNewCase, keyRead, keyScroll, keyGive, keyAcknowledge, keyBegin
    case keyDecide, keyReopen, keyLetter

    // Lists.
    case casesOpen, casesOwn

    /// Opening one: its {kind}, the {number} of the visit.
    case caseKindTitle, caseNewTitle, caseAbout, caseChannel, caseAsked, casePraises
    case casePraisesNobody, caseEmail, caseDateUnclear, casePriceUnclear

    // Its number and secret, shown once.
    case caseHandOver, caseSecretIs

    /// One that is read: {day}, {number}, {staff}.
    case caseDueBy, caseOverdueSince, caseNobodys, caseHistory, caseGivenTo, caseFindTitle

    /// Forms about {number}.
    case caseDecideTitle, caseCloseTitle, caseReopenTitle, caseGiveTitle, caseLetterTitle
    case caseLetterFrom, caseLetterHow, caseLetterText
}

extension ConsoleCasePhrase: Phrase {}

extension Words {
    /// The text of a case at the console.
    public func callAsFunction(
        _ phrase: ConsoleCasePhrase, _ values: [String: String] = [:], count: Int? = nil
    ) -> String {
        text(phrase.rawValue, values, count: count)
    }
}
