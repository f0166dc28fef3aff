import QueueCore

/// Somebody who will come to the demonstration's office, with what only fate knows. Times are in seconds
/// of the office's clock.
struct DemoVisitor: Hashable, Sendable {
    /// What else may happen at the counter.
    enum Turn: Hashable, Sendable {
        case none
        /// There is a form to fill in, away from the counter.
        case form
        /// It was a matter for another service.
        case handOn(ServiceID)
    }

    /// After the doors opened.
    let arrival: Double
    let service: ServiceID
    let language: String
    let priority: PriorityID
    /// After which one who was not called goes.
    let patience: Double
    /// From the chair to the counter.
    let walk: Double
    /// How long the clerk has to do with it.
    let handling: Double
    /// Not there at the first call.
    var isAway: Bool
    /// And not at the second either.
    var staysAway: Bool
    var turn: Turn
    let outcome: Outcome
}
