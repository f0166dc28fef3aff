/// The console line by line, for screen readers.
public enum PlainPhrase: String, CaseIterable, Sendable {
    /// Typed lines: {typed} is what was typed.
    case plainWelcome, plainUnknown, plainNobodyHere, plainKeep, plainEmpty, plainLeave, plainPick
    case plainRow, plainChosen, plainSomebody, helpSummary
}

extension PlainPhrase: Phrase {}

extension Words {
    /// The text of the console in lines.
    public func callAsFunction(
        _ phrase: PlainPhrase, _ values: [String: String] = [:], count: Int? = nil
    ) -> String {
        text(phrase.rawValue, values, count: count)
    }
}
