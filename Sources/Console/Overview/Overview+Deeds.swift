import QueueCore
import QueueWire
import Terminal

extension Overview {
    /// One key an act, here too. A letter means what it means at the counter.
    enum Deed: Sendable {
        case shut, open, takeOver, priority, transfer, gone, why, reinstate, print, undo, cases, answer
        case help, back

        var letter: Character {
            switch self {
            case .shut, .gone: Shortcut.close.letter
            case .open: Shortcut.closeWith.letter
            case .takeOver: "k"
            case .priority: "g"
            case .transfer: Shortcut.transfer.letter
            case .reinstate: Shortcut.reinstate.letter
            case .print: Shortcut.print.letter
            case .why: Picking.why
            case .undo: Shortcut.undo.letter
            case .cases: Shortcut.cases.letter
            case .answer: Shortcut.answer.letter
            case .help: Shortcut.help.letter
            case .back: Shortcut.overview.letter
            }
        }

        func isPressed(by key: Key) -> Bool {
            switch key {
            case .escape: self == .back
            case .function(1): self == .help
            case .function(let number): self == .back && number == Shortcut.overview.function
            case .character(let character): character.lowercased() == String(letter)
            default: false
            }
        }
    }

    /// What can be done to the chosen row, and always.
    func deeds(_ house: House, _ counters: [StaffCounter]) -> [Deed] {
        toRow(selection(rows(house, counters)), house, counters) + [.undo, .cases, .answer, .help, .back]
    }

    private func toRow(_ row: Row?, _ house: House, _ counters: [StaffCounter]) -> [Deed] {
        switch row {
        case .counter(let id)?:
            counters.contains { $0.id == id && $0.state != .closed } ? [.shut, .takeOver] : []
        case .service(let id)?: house.service(id)?.open ?? false ? [.shut] : [.open]
        case .ticket? where page == .waiting: [.priority, .transfer, .gone, .why, .print]
        case .ticket?: [.reinstate, .print]
        case .job?: [.print]
        case .device?, .case?, nil: []
        }
    }
}
