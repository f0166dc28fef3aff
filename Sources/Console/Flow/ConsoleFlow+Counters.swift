import QueueCore
import QueueWire
import Terminal

extension ConsoleFlow {
    mutating func chooseCounter(_ form: Form, _ key: Key) -> Action? {
        if overrides, Shortcut.overview.isPressed(by: key) { return openOverview() }
        var form = form
        let step = form.take(key)
        stage = .choosingCounter(form)
        switch step {
        case .editing: return nil
        case .left: return ask(.signOut, key)
        case .sent: return form.choice(.counter)?.counter.flatMap { take($0, key) }
        }
    }

    /// The counters are known: to one's own open one, to the one asked for, or to the list.
    mutating func arrive() -> Action? {
        if let own = counters.first(where: isMine) { return sit(at: own.id) }
        chooseCounterAgain()
        guard let wish = wishes.counter, counters.contains(where: { $0.id == wish }) else { return nil }
        wishes.counter = nil
        return take(wish, .enter)
    }

    mutating func chooseCounterAgain() {
        stage = .choosingCounter(Form([Form.list(.counter, counters.map { .counter($0.id) })]))
    }

    /// A free one is opened. One that somebody has is a supervisor's to share, and for others the
    /// server's to refuse.
    private mutating func take(_ id: CounterID, _ key: Key) -> Action? {
        guard let house, let counter = counters.first(where: { $0.id == id }) else { return nil }
        if isMine(counter) { return sit(at: id) }
        if counter.state != .closed, counter.staff != nil, overrides { return sit(at: id, isGuest: true) }
        return ask(.act(.setCounter(.open), at: Post(branch: house.view.id, counter: id)), key)
    }

    mutating func sit(at counter: CounterID, isGuest: Bool = false) -> Action? {
        guard let house else { return nil }
        var desk = Desk(
            Post(branch: house.view.id, counter: counter), isGuest: isGuest, isSupervisor: overrides)
        desk.adopt(house)
        desk.own = counters.first { $0.id == counter }
        stage = .atDesk(desk)
        looking.outdate()
        return due()
    }

    private func isMine(_ counter: StaffCounter) -> Bool {
        counter.state != .closed && counter.staff == staff?.id
    }
}
