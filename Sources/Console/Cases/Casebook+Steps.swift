import QueueCore
import QueueWire
import Terminal

extension Casebook {
    /// One key an act, here too.
    enum Step: Sendable {
        case new, find, acknowledge, begin, decide, close, reopen, letter, give, severity
        /// Number and secret once more, for a customer who has lost them.
        case print
        case answer, help, back

        var letter: Character {
            switch self {
            case .new: Shortcut.issue.letter
            case .find: Shortcut.find.letter
            case .acknowledge: "a"
            case .begin: Shortcut.start.letter
            case .decide: Shortcut.closeWith.letter
            case .close: Shortcut.close.letter
            case .reopen: Shortcut.reinstate.letter
            case .letter: Shortcut.log.letter
            case .give: Shortcut.transfer.letter
            case .severity: "g"
            case .print: Shortcut.print.letter
            case .answer: Shortcut.answer.letter
            case .help: Shortcut.help.letter
            case .back: Shortcut.cases.letter
            }
        }

        func isPressed(by key: Key) -> Bool {
            switch key {
            case .escape: self == .back
            case .function(1): self == .help
            case .character(let character): character.lowercased() == String(letter)
            default: false
            }
        }
    }

    /// What can be done now, the likeliest first.
    var deeds: [Step] { (reading == nil ? [.new, .find] : steps) + [.answer, .help, .back] }

    /// What the state of the case allows.
    private var steps: [Step] {
        guard let facts = reading?.view?.case else { return [] }
        let closing: [Step] = facts.kind.asksForNothing ? [.close] : []
        return switch facts.state {
        case .received: [.acknowledge, .letter, .give, .severity, .print]
        case .acknowledged: [.begin] + closing + [.letter, .give, .severity, .print]
        case .inWork: [.decide] + closing + [.letter, .give, .severity, .print]
        case .decided: [.close, .reopen, .letter, .give, .severity, .print]
        case .closed: [.reopen, .letter, .print]
        }
    }
}
