/// What “loket waits” says.
public enum ForecastPhrase: String, CaseIterable, Sendable {
    /// {time}.
    case forecastAt
    case noForecastYet, remark

    // What is wrong with a newcomer's wait.
    case beyondTarget, perhapsNotBeforeClosing, notBeforeClosing

    /// {minutes}; {naive} of the rule that others print.
    case meanError
}

extension ForecastPhrase: Phrase {}

extension Words {
    /// The text about a forecast.
    public func callAsFunction(
        _ phrase: ForecastPhrase, _ values: [String: String] = [:], count: Int? = nil
    ) -> String {
        text(phrase.rawValue, values, count: count)
    }
}
