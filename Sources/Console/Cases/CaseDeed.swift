import QueueCore
import QueueWire

/// One step of work on a case.
public enum CaseDeed: Equatable, Sendable {
    case acknowledge
    /// nil: anybody may take it.
    case give(StaffID?)
    case begin
    /// What is granted; nil: nothing of what was asked for.
    case decide(String, granted: Case.Remedy?)
    case close(Case.ClosedAs)
    case reopen(why: String?)
    case write(Letter.Direction, Letter.Medium, String)
    case setSeverity(Case.Severity)
}

extension Case.Kind {
    /// Praise and ideas need no decision.
    var asksForNothing: Bool { self == .compliment || self == .suggestion }
}

extension CaseFacts {
    /// Its state, or how it ended.
    var stateCode: String { closedAs?.rawValue ?? state.rawValue }
}
