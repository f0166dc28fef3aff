/// What staff should look after, as the console lists it: one short line each.
public enum AlertPhrase: String, CaseIterable, Sendable {
    /// {service}, {minutes} of the target, and a count of people.
    case alertTargetMissed, alertTargetNear

    /// {counter}, by its name.
    case alertCounterIdle

    /// A count of cases that nobody decided in time.
    case alertCasesOverdue

    /// A kiosk that has no name of its own. {id}
    case alertKiosk

    /// A call for help. {name}, and {counter} by its name.
    case alarmHelp, alarmHelpAt, alarmPrinter, alarmGuard

    /// Somebody goes there. {name}
    case alarmTaken
}

extension AlertPhrase: Phrase {}

extension Words {
    /// The text of an alert.
    public func callAsFunction(
        _ phrase: AlertPhrase, _ values: [String: String] = [:], count: Int? = nil
    ) -> String {
        text(phrase.rawValue, values, count: count)
    }
}
