/// What a dated plan changes, in words.
public enum PlanPhrase: String, CaseIterable, Sendable {
    /// {from} {to}; {hours}.
    case planSpan, planHours, planAllDayClosed

    /// {services}; {counter} {services}; {staff} {services}; {number}.
    case planClosed, planCounter, planPerson, planStaffing

    case planInForce, noPlans
}

extension PlanPhrase: Phrase {}

extension Words {
    /// The text about a plan.
    public func callAsFunction(
        _ phrase: PlanPhrase, _ values: [String: String] = [:], count: Int? = nil
    ) -> String {
        text(phrase.rawValue, values, count: count)
    }
}
