/// Why somebody is not yet called, and what a forecast advises.
public enum TurnPhrase: String, CaseIterable, Sendable {
    /// Who may still be called before: {minutes} of present, {time} until which, {number}.
    case passPriority, passPriorityAlways, passAppointment, passReturning, passNobody

    /// Who came later and was called first: {number}, {minutes}.
    case firstPriority, firstAppointment, firstStaff, firstOtherService

    /// {counter}, {service}, {minutes}.
    case adviceOpen
}

extension TurnPhrase: Phrase {}

extension Words {
    /// A reason of a turn.
    public func callAsFunction(
        _ phrase: TurnPhrase, _ values: [String: String] = [:], count: Int? = nil
    ) -> String {
        text(phrase.rawValue, values, count: count)
    }
}
