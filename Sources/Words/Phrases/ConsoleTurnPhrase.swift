/// What the console tells of turns and waits: of one ticket, and of the whole office.
public enum ConsoleTurnPhrase: String, CaseIterable, Sendable {
    /// Why {number} is not called yet; `turnWaits` {window}, `turnWaitsHalf` {half} of one in two.
    case keyWhy, turnTitle, turnIsNext, turnIsOver, turnMayPass, turnNobodyPasses, turnWaits
    case turnWaitsHalf

    /// {share} of {count} visitors; what would help now.
    case weekKept, weekUntold, adviceNone
}

extension ConsoleTurnPhrase: Phrase {}

extension Words {
    /// The text of a turn.
    public func callAsFunction(
        _ phrase: ConsoleTurnPhrase, _ values: [String: String] = [:], count: Int? = nil
    ) -> String {
        text(phrase.rawValue, values, count: count)
    }
}
