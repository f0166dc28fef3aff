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
        if let lastPress, !isPlain, lastPress.isRepeated(by: key, at: now), !isTyping(key) { return nil }
        // Whoever pressed something else in between means it.
        if key != lastPress?.key { lastPress = nil }
        notice = nil
        return pressed(key)
    }

    mutating func pressed(_ key: Key) -> Action? {
        if casebook != nil { return pressedInCases(key) }
        if overview != nil { return pressedInOverview(key) }
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
            return follow(reaction, at: desk.post, key)
        }
    }

    /// A letter that was an act a moment ago may be the first of a name.
    private func isTyping(_ key: Key) -> Bool {
        guard case .character = key else { return false }
        if let casebook { return casebook.panel != nil }
        if let overview { return overview.panel != nil }
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

    /// `here`: the counter that an act is done at where it names none.
    mutating func follow(_ reaction: Reaction, at here: Post, _ key: Key) -> Action? {
        switch reaction {
        case .nothing: return nil
        case .send(let errand, let counter):
            let post = counter.map { Post(branch: here.branch, counter: $0) } ?? here
            return ask(.act(errand, at: post), key)
        case .say(let words):
            say(words)
            return nil
        case .go(let way): return go(way, from: here, key)
        case .answerAlarm: return answerAlarm(at: here, key)
        case .openOverview: return openOverview()
        case .leaveOverview:
            overview = nil
            return nil
        case .openCases: return openCases()
        case .leaveCases:
            casebook = nil
            return nil
        case .look:
            looking.outdate()
            return due()
        }
    }

    private mutating func go(_ way: Departure, from post: Post, _ key: Key) -> Action? {
        switch way {
        case .quit: return .quit
        case .signOut: return ask(.signOut, key)
        case .otherCounter:
            guard case .atDesk(let desk) = stage, desk.isGuest || desk.own?.state == .closed else {
                return ask(.act(.setCounter(.closed), at: post), key)
            }
            chooseCounterAgain()
            return due()
        }
    }

    /// Ctrl-C asks how to go; once more, it goes.
    private mutating func interrupted() -> Action? {
        guard pending == nil, isBare, case .atDesk(var desk) = stage else { return .quit }
        if case .form(.leave, _)? = desk.panel { return .quit }
        desk.panel = .form(.leave, desk.leaveForm())
        stage = .atDesk(desk)
        return nil
    }
}
