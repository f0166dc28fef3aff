/// How a program wants its terminal, and what its user asked for.
public struct TerminalOptions: Sendable {
    /// The terminal's type, as in the environment variable TERM.
    public var type: String?
    /// False where the user has set NO_COLOR.
    public var colour: Bool
    /// Whether clicks and touches are wanted. Selecting text with the mouse is then harder.
    public var mouse: Bool
    /// Draw with ASCII alone, whatever the terminal could do.
    public var ascii: Bool
    /// In place of the colours that a meaning has by itself.
    public var colours: [Style.Meaning: Colours] = [:]

    public init(type: String?, colour: Bool = true, mouse: Bool = false, ascii: Bool = false) {
        self.type = type
        self.colour = colour
        self.mouse = mouse
        self.ascii = ascii
    }
}

/// Why there is no drawing on this terminal.
public enum TerminalError: Error, Equatable, CustomStringConvertible {
    /// Standard input or output is a file or a pipe.
    case notATerminal
    /// The terminal database does not have this type.
    case unknownType(String)
    /// The cursor cannot be sent to a place.
    case tooSimple(String)
    /// The system gave no pipe for signals.
    case outOfDescriptors

    public var description: String {
        switch self {
        case .notATerminal:
            "This needs a terminal: standard input and output are not both one."
        case .unknownType(""):
            "The terminal's type is not known: TERM is not set."
        case .unknownType(let type):
            "The terminal's type is not known: TERM is “\(type)”."
        case .tooSimple(let type):
            "A terminal of type “\(type)” cannot show a full screen."
        case .outOfDescriptors:
            "Too many files are open to watch this terminal."
        }
    }
}
