import QueueCore
import QueueWire
import Terminal
import Words

extension ConsoleFlow {
    /// An errand is done: the desk shows it at once, the rest of the office after the next look.
    mutating func did(_ deed: Deed) -> Action? {
        guard let asked = pending, case .act(let errand, let post) = asked.action else { return nil }
        pending = nil
        looking.outdate()
        if case .counter(let counter) = deed { adopt(counter) }
        if case .alarm(let alarm) = deed { adopt(alarm) }
        if errand == .takeOver {
            overview = nil
            say(.tookOver(post.counter))
            return sit(at: post.counter)
        }
        if isBare, case .choosingCounter = stage { return sit(at: post.counter) }
        overview?.panel = nil
        if !errand.isAnswer { casebook?.panel = nil }
        casebook?.adopt(deed)
        say(Notice.words(of: errand, deed, at: post.counter))
        guard case .atDesk(var desk) = stage else { return due() }
        if isBare, !errand.isAnswer { desk.panel = nil }
        desk.adopt(deed)
        stage = .atDesk(desk)
        if desk.own?.state == .closed, errand.closesCounter {
            chooseCounterAgain()
            return due()
        }
        return next(after: errand, asked, at: desk) ?? due()
    }

    private mutating func adopt(_ counter: StaffCounter) {
        guard let index = counters.firstIndex(where: { $0.id == counter.id }) else { return }
        counters[index] = counter
    }

    /// What was to follow: the second half of an errand, or keys that were pressed ahead.
    private mutating func next(after errand: Errand, _ asked: Pending, at desk: Desk) -> Action? {
        if case .absent(_, thenNext: true, _) = errand {
            return ask(.act(.callNext, at: desk.post), lastPress?.key ?? .enter)
        }
        return press(asked.next[...])
    }

    /// One after the other, until one of them has to wait for an answer again.
    private mutating func press(_ keys: ArraySlice<Key>) -> Action? {
        guard let key = keys.first else { return nil }
        notice = nil
        guard let action = pressed(key) else { return press(keys.dropFirst()) }
        pending?.next = Array(keys.dropFirst())
        return action
    }
}

extension Desk {
    mutating func adopt(_ deed: Deed) {
        switch deed {
        case .ticket(let view), .undone(let view?): adopt(view)
        case .called(let reply?):
            adopt(reply.ticket)
            reason = reply.why
        case .counter(let counter): if counter.id == post.counter { own = counter }
        case .called(nil), .undone(nil), .service, .printing, .alarm, .promised, .contacted, .caseOpened,
            .worked:
            break
        }
    }
}

extension Errand {
    fileprivate var closesCounter: Bool {
        if case .setCounter(.closed, _, _) = self { true } else { false }
    }

    /// Answered beside whatever else is going on.
    fileprivate var isAnswer: Bool {
        switch self {
        case .acceptAlarm, .clearAlarm, .printCase: true
        default: false
        }
    }
}
