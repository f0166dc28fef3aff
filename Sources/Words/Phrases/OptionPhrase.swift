/// What is wrong with a command's options.
public enum OptionPhrase: String, CaseIterable, Sendable {
    /// Of any option: {option} {other}, {text}.
    case optionNeeds, optionNeedsOneOf, optionsTogether, optionsTogetherWith, optionOneOf, optionPositive
    case optionMeasures

    /// How something is written: {option}, {text}.
    case optionClock, optionDay, optionDayOrder, optionTarget, optionCounterServices, optionWrite
    case optionAnswer, optionPrinter, optionProfile, optionThemeUnreadable, optionThemeErrors

    /// Of the line commands.
    case optionWhosePause, optionWhoLeaves, optionContactID, optionNotBoth, optionWhereTo, optionWhichCase
    case optionWhichVisit

    /// A terminal that cannot show a screen: {type}.
    case terminalTypeMissing, terminalTypeUnknown, terminalTooSimple, terminalNoDescriptors
}

extension OptionPhrase: Phrase {}

extension Words {
    /// The text of a key with its places filled.
    public func callAsFunction(_ phrase: OptionPhrase, _ values: [String: String] = [:]) -> String {
        text(phrase.rawValue, values, count: nil)
    }
}
