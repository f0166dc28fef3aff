import QueueCore
import QueueWire
import Terminal
import Words

extension ConsoleFlow {
    /// The server has answered.
    public mutating func take(_ answer: Reply, at instant: Instant) -> Action? {
        now = instant
        switch answer {
        case .offices(let views): return found(views.map { House($0) })
        case .seen(let sight): return saw(sight)
        case .watched(let watch): return watched(watch)
        case .signedIn(let session): return signedIn(session)
        case .pinChanged: return pinChanged()
        case .done(let deed): return did(deed)
        case .signedOut:
            pending = nil
            wishes.user = nil
            return signInAgain(nil)
        }
    }

    private mutating func found(_ houses: [House]) -> Action? {
        looking.end()
        offices = houses
        if let wish = wishes.branch, let office = houses.first(where: { $0.view.id == wish }) {
            return enter(office)
        }
        if houses.count == 1, wishes.branch == nil { return enter(houses[0]) }
        stage = .choosingOffice(Form([Form.list(.office, houses.map { .office($0.view.id) })]))
        if let wish = wishes.branch { say(.declined(.unknownBranch, number: wish.text)) }
        return nil
    }

    private mutating func signedIn(_ session: SessionView) -> Action? {
        guard case .signIn(let user, let pin, _)? = pending?.action else { return nil }
        pending = nil
        staff = session.staff
        stage = .entering(Login(user: user, pin: pin))
        looking.outdate()
        return due()
    }

    private mutating func pinChanged() -> Action? {
        guard case .changePin(let user, _, let pin)? = pending?.action else { return nil }
        pending = nil
        say(.plain(.pinChanged))
        stage = .entering(Login(user: user, pin: pin))
        looking.outdate()
        return due()
    }

    private mutating func saw(_ sight: Sight) -> Action? {
        looking.end()
        link.renew(at: now)
        guard sight.round == looking.round else { return due() }
        if let view = sight.house {
            house = House(view, people: sight.people)
            looking.sawHouse(at: now)
        }
        counters = sight.counters
        if let watch = sight.watch { adopt(watch) }
        if let seen = sight.overview { overview?.adopt(seen) }
        overview?.panel?.adopt(sight.turn)
        if let seen = sight.cases { adopt(seen) }
        switch stage {
        case .entering: return arrive()
        case .choosingCounter(var form):
            form.renew(.counter, counters.map { .counter($0.id) })
            stage = .choosingCounter(form)
        case .atDesk(let desk) where isTaken(desk): return leave(desk)
        case .atDesk(var desk):
            if let house { desk.adopt(house) }
            desk.adopt(sight)
            stage = .atDesk(desk)
        case .connecting, .choosingOffice, .signingIn, .changingPin: break
        }
        return nil
    }

    /// Somebody has taken the counter over.
    private func isTaken(_ desk: Desk) -> Bool {
        guard !desk.isGuest, let counter = counters.first(where: { $0.id == desk.post.counter }),
            let other = counter.staff
        else { return false }
        return counter.state != .closed && other != staff?.id
    }

    private mutating func leave(_ desk: Desk) -> Action? {
        let other = counters.first { $0.id == desk.post.counter }?.staff
        chooseCounterAgain()
        say(.taken(by: other))
        return nil
    }

    private mutating func watched(_ watch: Watch) -> Action? {
        looking.end()
        link.renew(at: now)
        if staff != nil { adopt(watch) }
        return due()
    }

    private mutating func adopt(_ news: Watch) {
        watch = Watch(alarms: news.alarms, alerts: news.alerts ?? watch.alerts)
    }
}
