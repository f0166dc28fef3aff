/// What stands over and beside the figures of “staffing”, “what-if”, “backtest”, “forecast” and “simulate”.
public enum FigurePhrase: String, CaseIterable, Sendable {
    /// Groups: {name}.
    case figureAll, figureOfService, figureOfClass

    /// Numbers with what they are: {minutes}.
    case figureMinutes, figureWithin

    /// Staffing: {share} {within} {mean} {hours} {cost}.
    case figureCounters, figureWaitAtAll, figureMeanWait, figureLeave, figureCostAnHour, figureGrows
    case figureFewest, figureFrom, figureVisitors, figureLoad, figureByFormula, figurePlan, figureCostADay,
        figureFewDays

    /// Backtest.
    case figureError, figureBias, figureInNinety, figureInFifty, figureWidth, figureNaiveError

    /// What if.
    case figureAsItWas, figureReplayed, figureWhatIf, figureMeanAndWithin

    /// Forecast: {name} {kind}.
    case figureMinutesUntilCalled, figureMean, figureTicket, figureNewcomer, figureNoCounter

    /// Simulate: {name} {tickets} {served} {left} {waiting} {mean}.
    case figureSummary

    /// The example office, and its staff.
    case exampleReady, exampleKiosk, exampleDisplay, exampleConsole, columnUser, columnRole
}

extension FigurePhrase: Phrase {}

extension Words {
    /// The text of a key with its places filled.
    public func callAsFunction(
        _ phrase: FigurePhrase, _ values: [String: String] = [:], count: Int? = nil
    ) -> String {
        text(phrase.rawValue, values, count: count)
    }
}
