import Terminal
import Words

/// One key an act. The bottom line, the page of help and the keyboard all read this table.
enum Shortcut: CaseIterable, Sendable {
    case next, absentNext, start, recall, absent, close, closeWith, hold, transfer
    case step, log, promise, due, contact
    case pick, find, resume, walkUp, issue, reinstate, pause, services, print, undo
    case cases, alarm, answer, overview, leave, help

    var letter: Character {
        switch self {
        case .next, .absentNext: "n"
        case .start: "s"
        case .recall: "r"
        case .absent: "a"
        case .close: "c"
        case .closeWith: "o"
        case .hold: "h"
        case .transfer: "t"
        case .step: "g"
        case .log, .contact: "j"
        case .promise, .due: "f"
        case .pick: "l"
        case .find: "/"
        case .resume: "e"
        case .walkUp: "b"
        case .issue: "i"
        case .reinstate: "w"
        case .pause: "p"
        case .services: "k"
        case .print: "d"
        case .undo: "u"
        case .cases: "z"
        case .alarm: "m"
        case .answer: "y"
        case .overview: "v"
        case .leave: "x"
        case .help: "?"
        }
    }

    var function: Int? {
        switch self {
        case .help: 1
        case .next, .absentNext: 2
        case .recall: 3
        case .start: 4
        case .absent: 5
        case .hold: 6
        case .transfer: 7
        case .close: 8
        case .pause: 9
        case .leave: 10
        case .overview: 11
        case .alarm: 12
        case .closeWith, .pick, .find, .resume, .walkUp, .issue, .reinstate, .services, .print, .undo,
            .answer, .step, .log, .promise, .due, .contact, .cases:
            nil
        }
    }

    func isPressed(by key: Key) -> Bool {
        switch key {
        case .character(let character): character.lowercased() == String(letter)
        case .function(let number): number == function
        default: false
        }
    }
}

extension Desk {
    /// What can be done now.
    var shortcuts: [Shortcut] { toVisitors + always }

    /// What can be done to the visitor in hand, or to get one; the likeliest first.
    var toVisitors: [Shortcut] {
        switch hand?.ticket.state {
        case .called? where recallsUsedUp: return [.absentNext, .start, .absent, .close, .transfer]
        case .called?: return [.start, .recall, .absent, .close, .closeWith, .transfer]
        case .serving?:
            return (hasProcedure ? [.step] : []) + [.close, .closeWith, .log, .hold, .transfer, .promise]
        default:
            guard isOpen else { return [.contact] }
            return [.next] + (isBlind ? [] : [.pick, .find]) + (held.isEmpty ? [] : [.resume])
                + [.walkUp, .due, .contact]
        }
    }

    /// What can be done at any time: it has rows of its own, in which nothing moves.
    var always: [Shortcut] {
        [.issue, .reinstate, .print, .pause] + (isOpen && !isGuest ? [.services] : [])
            + [.undo, .cases, .alarm] + (isSupervisor ? [.overview] : []) + [.leave, .help]
    }

    /// Whether `pause` opens the counter, or takes an announced pause back.
    var pauseOpens: Bool { !isOpen || own?.next != nil }
}
