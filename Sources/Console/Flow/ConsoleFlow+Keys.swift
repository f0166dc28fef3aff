import QueueCore
import Terminal

extension ConsoleFlow {
    /// A key was pressed. While an act is unanswered no other begins; a key pressed twice at once was
    /// pressed once.
    public mutating func press(_ key: Key, at instant: Instant) -> Action? {
        now = instant
        switch key {
        case .resize, .redraw, .suspend, .click: return nil
        case .interrupt: return interrupted()
        default: break
        }
        guard pending == nil else {
            remember(key)
            return nil
        }
        if let lastPress, lastPress.isRepeated(by: key, at: now), !isTyping(key) { return nil }
        notice = nil
        return pressed(key)
    }

    mutating func pressed(_ key: Key) -> Action? {
        switch stage {
        case .connecting: return key == .escape ? .quit : nil
        case .choosingOffice(let form): return chooseOffice(form, key)
        case .signingIn(let form): return signIn(form, key)
        case .entering: return key == .escape ? signInAgain(nil) : nil
        case .changingPin(let form, let login): return changePin(form, login, key)
        case .choosingCounter(let form): return chooseCounter(form, key)
        case .atDesk(var desk):
            guard let house else { return nil }
            let reaction = desk.take(key, in: house)
            stage = .atDesk(desk)
            return follow(reaction, at: desk, key)
        }
    }

    /// A letter that was an act a moment ago may be the first of a name.
    private func isTyping(_ key: Key) -> Bool {
        guard case .character = key else { return false }
        guard case .atDesk(let desk) = stage else { return true }
        return desk.panel != nil
    }

    /// Hands an action out and waits for its answer.
    mutating func ask(_ action: Action, _ key: Key) -> Action {
        pending = Pending(action: action, since: now)
        lastPress = LastPress(key: key, at: now)
        return action
    }

    private mutating func remember(_ key: Key) {
        guard let waiting = pending, now - waiting.since < Pending.typeAhead,
            waiting.next.count < Pending.mostKeys,
            !waiting.next.isEmpty || key != lastPress?.key
        else { return }
        pending?.next.append(key)
    }

    private mutating func follow(_ reaction: Reaction, at desk: Desk, _ key: Key) -> Action? {
        switch reaction {
        case .nothing: return nil
        case .send(let errand): return ask(.act(errand, at: desk.post), key)
        case .say(let words):
            say(words)
            return nil
        case .go(.quit): return .quit
        case .go(.signOut): return ask(.signOut, key)
        case .go(.otherCounter):
            guard desk.isGuest || desk.own?.state == .closed else {
                return ask(.act(.setCounter(.closed), at: desk.post), key)
            }
            chooseCounterAgain()
            return due()
        }
    }

    /// Ctrl-C asks how to go; once more, it goes.
    private mutating func interrupted() -> Action? {
        guard pending == nil, case .atDesk(var desk) = stage else { return .quit }
        if case .form(.leave, _)? = desk.panel { return .quit }
        desk.panel = .form(.leave, desk.leaveForm())
        stage = .atDesk(desk)
        return nil
    }
}
