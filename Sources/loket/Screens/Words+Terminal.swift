import Terminal
import Words

extension Words {
    /// Why there can be no screen.
    func text(of error: TerminalError) -> String {
        switch error {
        case .notATerminal: self(.terminalNeeded)
        case .unknownType(""): self(.terminalTypeMissing)
        case .unknownType(let type): self(.terminalTypeUnknown, ["type": type])
        case .tooSimple(let type): self(.terminalTooSimple, ["type": type])
        case .outOfDescriptors: self(.terminalNoDescriptors)
        }
    }
}
