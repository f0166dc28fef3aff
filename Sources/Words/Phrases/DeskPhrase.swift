/// What the clerk's desk says beside `ConsolePhrase`: reasons, walk-ups, time budgets, printing.
public enum DeskPhrase: String, CaseIterable, Sendable {
    // The bottom line and what `?` says of each key.
    case keyWalkUp, keyServices, keyPrint, keyPriority, keyGone, helpWalkUp, helpServices, helpPrint

    /// {time} that is served for, {minutes} that it was planned for.
    case servingWithin, servingOver

    /// Reasons. {number} did not come; {counter} pauses.
    case pauseTitle, absenceTitle, noReason, otherReason

    /// Services for today at {counter}.
    case servicesTitle, noServiceChosen

    /// Passing on to a colleague: at {counter}, or at none.
    case colleagueAt

    /// Changing the class of a waiting {number}; saying that it left.
    case priorityTitle, goneTitle, goneConfirm

    // Printing once more.
    case printTitle

    // Nothing worth more than a whisper.
    case nothingHere

    /// A queue whose people are not shown: how many, and the longest {time}.
    case blindTitle

    // What was done.
    case didSetServices, didPrint

    // A question before something that cannot be undone.
    case keyDoIt
}

extension DeskPhrase: Phrase {}

extension Words {
    /// The text of the desk.
    public func callAsFunction(
        _ phrase: DeskPhrase, _ values: [String: String] = [:], count: Int? = nil
    ) -> String {
        text(phrase.rawValue, values, count: count)
    }
}
