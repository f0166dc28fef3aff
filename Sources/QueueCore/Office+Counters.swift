extension Office {
    func open(
        _ id: CounterID, services: [ServiceID]?, elsewhere: CounterID?, by actor: Actor, at moment: Moment
    ) throws(Refusal) -> [Happening] {
        let counter = try known(id)
        guard let user = actor.staff, let plan = configuration.counter(id) else { throw .unknown(.counter) }
        if counter.state != .closed, let staff = counter.staff, staff != user {
            throw .counterTaken(staff: staff)
        }
        if let other = self.counter(of: user)?.id ?? elsewhere, other != id || elsewhere != nil {
            throw .staffElsewhere(counter: other)
        }
        for service in services ?? [] {
            _ = try known(service)
            guard plan.tiers.joined().contains(service) else { throw .notOffered }
        }
        var before = counter
        if let services { before.services = services }
        let opened = opened(before, by: user, at: moment)
        return opened == counter ? [] : [.counter(.opened, opened)]
    }

    /// The counter, open and with this person.
    func opened(_ counter: Counter, by user: StaffID, at moment: Moment) -> Counter {
        var opened = counter
        opened.state = .open
        opened.staff = user
        opened.next = nil
        opened.breakUntil = nil
        guard opened != counter else { return counter }
        // One who opens within a planned break has declined it.
        let breaks = configuration.counter(counter.id)?.breaks ?? []
        if let planned = breaks.first(where: { $0.contains(moment.minute) }) {
            opened.breakDone = planned.end
        }
        if counter.state != .open { opened.idleSince = max(now, moment.instant) }
        return opened
    }

    func pause(_ id: CounterID, by actor: Actor) throws(Refusal) -> [Happening] {
        let counter = try known(id)
        guard counter.state != .closed else { throw .counterClosed }
        guard counter.staff == actor.staff || actor.overrides else { throw .notYourCounter }
        guard counter.state != .paused else { return [] }
        return ended(counter, as: .paused)
    }

    func shut(_ id: CounterID, by actor: Actor) throws(Refusal) -> [Happening] {
        let counter = try known(id)
        guard counter.state != .closed else { return [] }
        guard counter.staff == actor.staff || actor.overrides else { throw .notYourCounter }
        return ended(counter, as: .closed)
    }

    /// At once, or when the visitor in hand is done.
    func ended(_ counter: Counter, as state: Counter.State, breakUntil: Int? = nil) -> [Happening] {
        var ended = counter
        ended.breakUntil = breakUntil
        if let breakUntil { ended.breakDone = breakUntil }
        guard hands[counter.id] == nil else {
            ended.next = state
            return ended == counter ? [] : [.counter(.ending, ended)]
        }
        ended.next = nil
        ended.state = state
        if state == .closed {
            ended.staff = nil
            ended.services = nil
            ended.breakUntil = nil
        }
        return [.counter(state == .closed ? .closed : .paused, ended)]
    }

    func setService(_ id: ServiceID, isOpen: Bool, until: Instant?) throws(Refusal) -> [Happening] {
        _ = try known(id)
        if isOpen { return closedServices[id] == nil ? [] : [.office(.serviceOpened(id))] }
        guard closedServices[id] != ServiceClosure(until: until) else { return [] }
        return [.office(.serviceClosed(id, until: until))]
    }

    func setOpening(isOpen: Bool, until: Instant?) -> [Happening] {
        guard openingByHand != OpeningByHand(isOpen: isOpen, until: until) else { return [] }
        return [.office(.openingSet(isOpen: isOpen, until: until))]
    }

    /// A new configuration with what is still in use of the old one: a service that somebody waits
    /// for is retired, and the counters that go on keep calling it.
    func fitted(_ new: Configuration) throws(Refusal) -> Configuration {
        var fitted = new
        let inUse = Set(tickets.values.lazy.filter { !$0.isClosed }.map(\.service))
        for old in published.services where inUse.contains(old.id) && new.service(old.id) == nil {
            var retired = old
            retired.isRetired = true
            fitted.services.append(retired)
            var isOffered = false
            for index in fitted.counters.indices {
                let plan = published.counter(fitted.counters[index].id)
                guard plan?.tiers.joined().contains(old.id) ?? false else { continue }
                isOffered = true
                if fitted.counters[index].tiers.isEmpty { fitted.counters[index].tiers = [[]] }
                fitted.counters[index].tiers[0].append(old.id)
            }
            guard isOffered else { throw .serviceInUse(old.id) }
        }
        return fitted
    }
}
