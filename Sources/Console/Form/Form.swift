import QueueCore
import Terminal

/// A few lines to fill in: chosen from, typed in or ticked. Enter sends, Esc leaves, Tab goes on.
/// In a long one Enter goes on too, and sends from the last line alone; F8 sends from any.
struct Form: Equatable, Sendable {
    /// What a line asks for. `Sheet.label` words it.
    enum Name: Hashable, Sendable {
        case office, user, pin, newPin, newPinAgain, counter
        case minutes, listedReason, reason, onlyMe
        case target, place, note
        case outcome
        case service, visitor, priority, straight
        case held, number, absentee, departure
        case alarmText
        case logOutcome, logReason, quantity, problem, solution, benefit, logNote, causes
        case attention, allSteps
        /// A question of the service: its id.
        case answer(String)
        case promiseDay, promiseReason, agenda
        case channel, contactMinutes
        case served(ServiceID)
        case ofCase(CaseField)
    }

    enum Entry: Equatable, Sendable {
        /// One below the other.
        case list(Choices)
        /// In one row, of which one is seen.
        case choice(Choices)
        case text(Field)
        case tick(Bool)
        /// Of which all that apply are ticked, in one row.
        case several(Choices, Set<Choice>)
    }

    struct Line: Equatable, Sendable {
        let name: Name
        var entry: Entry
        /// Enter goes there first while it is empty.
        var isRequired = false
        var digitsOnly = false
    }

    /// Whether lines that must be filled in stand beside others that need not.
    var marksRequired: Bool { lines.contains(where: \.isRequired) && !lines.allSatisfy(\.isRequired) }

    enum Step: Equatable, Sendable { case editing, sent, left }

    private(set) var lines: [Line]
    private(set) var focus = 0

    /// What is done by mistake here cannot be mended by a glance at one line.
    let isLong: Bool

    init(_ lines: [Line], isLong: Bool = false) {
        precondition(!lines.isEmpty, "a form asks for something")
        self.lines = lines
        self.isLong = isLong
    }

    mutating func take(_ key: Key) -> Step {
        if isSent(by: key) { return send() }
        switch key {
        case .escape: return .left
        case .enter, .tab: focus = (focus + 1) % lines.count
        case .backTab: focus = (focus + lines.count - 1) % lines.count
        default: return edit(key)
        }
        return .editing
    }

    static let sendKey = Key.function(8)

    var isAtEnd: Bool { focus == lines.count - 1 }

    func isSent(by key: Key) -> Bool {
        key == .enter && (isAtEnd || !isLong) || key == Self.sendKey && isLong
    }

    /// A letter where a number is asked for: silence would leave another number than was meant.
    func refuses(_ key: Key) -> Bool {
        if case .text = lines[focus].entry { return !takes(key) }
        return false
    }

    /// To a line, such as the one that was wrong, which is emptied.
    mutating func retry(_ name: Name) {
        guard let index = lines.firstIndex(where: { $0.name == name }) else { return }
        focus = index
        if case .text(let field) = lines[index].entry {
            lines[index].entry = .text(Field(limit: field.limit, isMasked: field.isMasked))
        }
    }

    mutating func go(to name: Name) {
        focus = lines.firstIndex { $0.name == name } ?? focus
    }

    /// New things to choose from; what was chosen stays so while it is there.
    mutating func renew(_ name: Name, _ all: [Choice]) {
        guard let index = lines.firstIndex(where: { $0.name == name }),
            case .list(var choices) = lines[index].entry
        else { return }
        choices.renew(all)
        lines[index].entry = .list(choices)
    }

    private mutating func send() -> Step {
        let missing = lines.firstIndex { $0.isRequired && $0.isBlank }
        guard let missing else { return .sent }
        focus = missing
        return .editing
    }

    private mutating func edit(_ key: Key) -> Step {
        switch lines[focus].entry {
        case .list(var choices):
            let isChosen = choices.take(key)
            lines[focus].entry = .list(choices)
            return isChosen && lines.count == 1 ? .sent : .editing
        case .choice(var choices):
            keep(choices.takeAcross(key) ? .choice(choices) : nil, or: key)
        case .text(var field): keep(takes(key) && field.take(key) ? .text(field) : nil, or: key)
        case .tick(let isOn): keep(key == .character(" ") ? .tick(!isOn) : nil, or: key)
        case .several(let choices, let ticked): keep(ticking(choices, ticked, key), or: key)
        }
        return .editing
    }

    private func ticking(_ choices: Choices, _ ticked: Set<Choice>, _ key: Key) -> Entry? {
        if key == .character(" "), let chosen = choices.chosen {
            return .several(choices, ticked.symmetricDifference([chosen]))
        }
        var choices = choices
        return choices.takeAcross(key) ? .several(choices, ticked) : nil
    }

    /// What a key made of the line; nil where it meant nothing there, and perhaps leads to another line.
    private mutating func keep(_ entry: Entry?, or key: Key) {
        guard let entry else { return step(key) }
        lines[focus].entry = entry
    }

    private func takes(_ key: Key) -> Bool {
        guard lines[focus].digitsOnly, case .character(let character) = key else { return true }
        return character.isASCII && character.isNumber
    }

    private mutating func step(_ key: Key) {
        switch key {
        case .down: focus = min(focus + 1, lines.count - 1)
        case .up: focus = max(focus - 1, 0)
        default: break
        }
    }
}

extension Form.Line {
    /// Nothing was typed, ticked or chosen.
    var isBlank: Bool {
        switch entry {
        case .text(let field): field.isEmpty
        case .tick(let isOn): !isOn
        case .several(_, let ticked): ticked.isEmpty
        case .choice(let choices), .list(let choices): choices.chosen == .unsaid
        }
    }
}

extension Form {
    /// What is due comes after the form is open.
    var agenda: [Choice] {
        guard case .list(let choices)? = lines.first(where: { $0.name == .agenda })?.entry else { return [] }
        return choices.all
    }
}
