import QueueCore
import Terminal

/// The small menu for those who look after a kiosk, behind their PIN.
public enum ServiceMenu: Equatable, Sendable {
    case user(Field)
    case pin(StaffID, Field)
    case checking(StaffID)
    /// Who asked may not, or the PIN is wrong: in words.
    case refused(String)
    case tasks
    /// nil: under way.
    case printer(PrinterTrial?)
    /// By its place among the house's languages.
    case language(Int)
    case knowledge
    case restarting

    public enum Task: String, CaseIterable, Sendable {
        case printer, languages, knowledge, restart, leave
    }

    var isTyping: Bool {
        switch self {
        case .user, .pin: true
        default: false
        }
    }

    static func asking() -> ServiceMenu { .user(Field(limit: 40)) }
}

/// What came of printing a test ticket.
public enum PrinterTrial: Equatable, Sendable {
    case none, printed
    case failed(String)
}
