/// What a kiosk asks and hears beside tickets: a service’s questions, the survey, complaints and praise.
public enum KioskVisitPhrase: String, CaseIterable, Sendable {
    // Questions: where an answer is needed, and what cannot be one.
    case answerIsNeeded, answerMissing, numberWanted, dateWanted, phoneWanted

    /// Of the survey. `causeTicked` {cause}.
    case causesHelp, causeTicked, offerYes, offerNo

    // Complaint, praise or suggestion.
    case tellUs, matterKind, matterText, matterTextHelp, matterName, matterPhone, matterPersonHelp

    /// It is open. {secret}; `matterKeepBoth` {key}, where the secret is asked for.
    case matterIsOpen, matterSecret, matterKeepBoth, matterPrinting, matterPrinted, matterNotPrinted

    // A case’s number was typed without its secret.
    case thisIsACase, secretIsNeeded
}

extension KioskVisitPhrase: Phrase {}

extension Words {
    /// The text of what a kiosk asks and hears beside tickets.
    public func callAsFunction(
        _ phrase: KioskVisitPhrase, _ values: [String: String] = [:], count: Int? = nil
    ) -> String {
        text(phrase.rawValue, values, count: count)
    }
}
