import QueueCore
import QueueWire
import Terminal
import Words

/// What a finger or the mouse can meet on a kiosk's screen.
public enum Target: Hashable, Sendable {
    /// By its place among all choices.
    case choice(Int)
    case more
    case back
    /// On with what was typed.
    case onward
    case tool(Tool)
}

/// What works on every screen, by the keys beside the digits of a numeric keypad, and by function keys
/// where a text is typed.
public enum Tool: String, CaseIterable, Sendable {
    case code, large, contrast, aloud

    var sign: Character {
        switch self {
        case .code: "*"
        case .large: "+"
        case .contrast: "-"
        case .aloud: "/"
        }
    }

    var function: Int {
        switch self {
        case .code: 2
        case .large: 3
        case .contrast: 4
        case .aloud: 5
        }
    }
}

extension KioskFlow {
    /// The key that asks for the service menu.
    public static let serviceKey = Key.function(12)

    /// A key was pressed. Clicks are for `touch`; keys that are no visitor's mean nothing: there is no
    /// way out of a kiosk.
    ///
    /// - Parameter isRapid: it came sooner after the one before than fingers are.
    public mutating func press(_ key: Key, isRapid: Bool = false) -> Action? {
        switch key {
        case .interrupt, .suspend, .redraw, .resize, .click, .control: return nil
        case .function(let number): return take(function(number))
        default: break
        }
        if let action = scan(key, isRapid: isRapid) { return action.carried }
        if isTyping { return take(.type(key)) }
        return take(step(key))
    }

    /// The screen was touched: at a target, or elsewhere.
    public mutating func touch(_ target: Target?) -> Action? {
        switch target {
        case .choice(let place): take(.choose(place))
        case .more: take(.more)
        case .back: take(.back)
        case .onward: take(.type(.enter))
        case .tool(let tool): take(.tool(tool))
        case nil: take(.nothing)
        }
    }

    enum Step {
        case digit(Int)
        case choose(Int)
        case mark(Int)
        case tool(Tool)
        case type(Key)
        /// The first of a code.
        case letter(Character)
        case more, back, service, nothing

        var isBack: Bool {
            switch self {
            case .back, .digit(0), .type(.escape): true
            default: false
            }
        }
    }

    private func step(_ key: Key) -> Step {
        switch key {
        case .character(let sign): step(sign)
        case .escape, .backspace, .left: .back
        case .up, .backTab: .mark(-1)
        case .down, .tab: .mark(1)
        case .pageDown, .pageUp: .more
        case .enter, .right: marked.map(Step.choose) ?? .nothing
        default: .nothing
        }
    }

    private func step(_ sign: Character) -> Step {
        if let digit = sign.wholeNumberValue, (0...9).contains(digit) { return .digit(digit) }
        if let tool = Tool.allCases.first(where: { $0.sign == sign }) { return .tool(tool) }
        return sign.isLetter && sign.isASCII ? .letter(sign) : .nothing
    }

    private func function(_ number: Int) -> Step {
        if Key.function(number) == Self.serviceKey { return .service }
        return Tool.allCases.first { $0.function == number }.map(Step.tool) ?? .nothing
    }

    mutating func take(_ step: Step) -> Action? {
        if secondsToRestart != nil { return extend() }
        touchedAt = now
        if case .service = step { return openServiceMenu() }
        if case .tool(let tool) = step { return use(tool) }
        if case .service(let menu) = stage { return attend(menu, step) }
        guard obstacle == nil else {
            // Whoever still waits behind closed doors may ask for how long.
            if case .letter = step, canLook { return walk(step) }
            return nil
        }
        switch stage {
        case .ticket, .found, .outcome: return isFresh ? nil : startAgain()
        case .refused(let service, _): return enterList(list(of: service))
        case .asking(let order): return step.isBack && isLate ? giveUp(order) : nil
        case .looking: return step.isBack ? startAgain() : nil
        case .sending(let errand): return step.isBack && isLate ? withdraw(errand) : nil
        case .question, .code: return type(step)
        case .form(let form) where form.field != nil: return type(step)
        default: return walk(step)
        }
    }

    /// Whether the server can be asked about a code.
    var canLook: Bool { obstacle == nil || obstacle == .closed }

    /// A key in answer to the question whether more time is wanted answers it, and does no more.
    private mutating func extend() -> Action? {
        guard canExtend else { return nil }
        extensions += 1
        touchedAt = now
        return nil
    }

    mutating func walk(_ step: Step) -> Action? {
        switch step {
        case .digit(0), .back: return goBack()
        case .digit(let digit) where digit == moreDigit: turnPage()
        case .digit(let digit): return choose(shown.lowerBound + digit - 1)
        case .choose(let place): return choose(place)
        case .mark(let direction): mark(by: direction)
        case .more: turnPage()
        case .letter(let letter): enter(.code(Field(String(letter), limit: Self.longestScan)))
        case .nothing, .tool, .type, .service: break
        }
        return nil
    }
}
