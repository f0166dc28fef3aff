import QueueCore

/// A dated plan.
public struct PlanView: Hashable, Codable, Sendable {
    public var id: String
    public var names: Texts
    public var from: BusinessDay
    public var to: BusinessDay
    /// "mon" … "sun"; nil: every day.
    public var weekdays: [String]?
    public var isInForce: Bool
    /// What it changes, in the caller's words, a sentence each.
    public var explanation: [String]

    public init(_ plan: DatedPlan, isInForce: Bool, explanation: [String]) {
        id = plan.id
        names = plan.names
        from = plan.from
        to = plan.to
        weekdays = plan.weekdays?.compactMap { Weekday(rawValue: $0)?.name }
        self.isInForce = isInForce
        self.explanation = explanation
    }
}

/// The plan in force, as visitors may know it.
public struct PlanNameView: Hashable, Codable, Sendable {
    public var id: String
    public var names: Texts
    public var to: BusinessDay

    public init(_ plan: DatedPlan) {
        id = plan.id
        names = plan.names
        to = plan.to
    }
}
