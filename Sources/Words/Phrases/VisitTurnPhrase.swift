/// What a waiting visitor is told of their turn, without a word about any other person.
public enum VisitTurnPhrase: String, CaseIterable, Sendable {
    case whyNotYet, youAreNext

    /// {time}.
    case againFrom

    /// Who came later and was called first: {minutes} of present.
    case beforePriority
    case beforeAppointment, beforeStaff, beforeOtherService

    // Who may still be.
    case mayStillPass, passSomebodyBack
}

extension VisitTurnPhrase: Phrase {}

extension Words {
    /// What a waiting visitor is told.
    public func callAsFunction(
        _ phrase: VisitTurnPhrase, _ values: [String: String] = [:], count: Int? = nil
    ) -> String {
        text(phrase.rawValue, values, count: count)
    }
}
