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
}

extension KioskFlow {
    /// A key was pressed. Clicks are for `touch`; keys that are no visitor's mean nothing: there is no
    /// way out of a kiosk.
    public mutating func press(_ key: Key) -> Action? {
        switch key {
        case .interrupt, .suspend, .redraw, .resize: nil
        case .character(let sign): take(sign.wholeNumberValue.map(Step.digit) ?? .nothing)
        case .escape, .backspace, .left: take(.back)
        case .up, .backTab: take(.mark(-1))
        case .down, .tab: take(.mark(1))
        case .pageDown, .pageUp: take(.more)
        case .enter, .right: take(marked.map(Step.choose) ?? .nothing)
        default: take(.nothing)
        }
    }

    /// The screen was touched: at a target, or elsewhere.
    public mutating func touch(_ target: Target?) -> Action? {
        switch target {
        case .choice(let place): take(.choose(place))
        case .more: take(.more)
        case .back: take(.back)
        case nil: take(.nothing)
        }
    }

    private enum Step {
        case digit(Int)
        case choose(Int)
        case mark(Int)
        case more, back, nothing

        var isBack: Bool {
            switch self {
            case .back, .digit(0): true
            default: false
            }
        }
    }

    private mutating func take(_ step: Step) -> Action? {
        // A key in answer to the question whether more time is wanted answers it, and does no more.
        let isAnswer = secondsToRestart != nil
        touchedAt = now
        guard !isAnswer, obstacle == nil else { return nil }
        switch stage {
        case .ticket: return isFresh ? nil : startAgain()
        case .refused(let service, _): return enterList(list(of: service))
        case .asking(let order): return step.isBack && isLate ? giveUp(order) : nil
        case .languages, .purposes, .services, .priorities: return walk(step)
        }
    }

    private mutating func walk(_ step: Step) -> Action? {
        switch step {
        case .digit(0), .back: return goBack()
        case .digit(let digit) where digit == moreDigit: turnPage()
        case .digit(let digit): return choose(shown.lowerBound + digit - 1)
        case .choose(let place): return choose(place)
        case .mark(let direction): mark(by: direction)
        case .more: turnPage()
        case .nothing: break
        }
        return nil
    }
}
