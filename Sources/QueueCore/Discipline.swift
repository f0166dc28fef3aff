// Whose turn it is, and why. The rules R1–R4 of the discipline: least effective time first, ties by
// the issue ordinal, in the first tier of services with anyone callable.
extension Office {
    /// The services that a counter serves now, in tiers: those it is built for, that its person
    /// knows, and that it was opened for today.
    public func tiers(at counter: CounterID) -> [[ServiceID]] {
        guard let plan = configuration.counter(counter) else { return [] }
        let live = counters[counter]
        let known = live?.staff.flatMap { configuration.assignment($0)?.services }
        guard known != nil || live?.services != nil else { return plan.tiers }
        return plan.tiers.map { tier in
            tier.filter { service in
                (known?.contains(service) ?? true) && (live?.services?.contains(service) ?? true)
            }
        }
    }

    public func serves(_ counter: CounterID, _ service: ServiceID) -> Bool {
        tiers(at: counter).contains { $0.contains(service) }
    }

    /// Who is next at a counter, nil when nobody is callable there.
    ///
    /// - Parameter passed: the ordinals of those who are passed over this once.
    public func next(
        at counter: CounterID, of service: ServiceID? = nil, passing passed: Set<Int> = [],
        _ instant: Instant
    ) -> Ticket? {
        var bound = boundLines.isEmpty ? [] : boundTo(counter)
        if let service { bound = bound.filter { tickets[$0.ordinal]!.service == service } }
        for (rank, tier) in tiers(at: counter).enumerated() {
            var best: LineKey?
            for offered in tier where service.map({ $0 == offered }) ?? true {
                best = least(best, first(in: lines[offered]?.keys ?? [], passing: passed, instant))
            }
            // One who waits for this counter or this person alone stands in the first tier.
            if rank == 0 { best = least(best, first(in: bound[...], passing: passed, instant)) }
            if let best { return tickets[best.ordinal] }
        }
        return first(in: bound[...], passing: passed, instant).flatMap { tickets[$0.ordinal] }
    }

    /// The reason that is told with a call made by `next`.
    func why(_ ticket: Ticket) -> Why {
        if ticket.isPutFirst { return .putFirst }
        if let booked = ticket.booked, ticket.base == booked { return .appointment(booked) }
        guard ticket.headStart > 0, let priority = configuration.priority(ticket.priority) else {
            return .longestWait
        }
        return .priority(minutes: priority.headStartMinutes)
    }

    /// Callable waiting tickets of the same service with a smaller key; nil unless it waits.
    public func ahead(of ticket: Ticket, at instant: Instant) -> Int? {
        guard ticket.isWaiting else { return nil }
        let key = ticket.key
        var count = lines[ticket.service]?.count(before: key) ?? 0
        for line in boundLines.values {
            count += line.keys.prefix { $0 < key }.count { tickets[$0.ordinal]!.service == ticket.service }
        }
        let pausing = paused.count { ordinal in
            let other = tickets[ordinal]!
            return other.service == ticket.service && other.key < key && !other.isCallable(at: instant)
        }
        return count - pausing
    }

    /// Everybody who waits, in the order (e, ordinal); with a counter, only those it serves.
    public func queue(at counter: CounterID? = nil) -> [Ticket] {
        let services: Set<ServiceID>? = counter.map { Set(tiers(at: $0).joined()) }
        var keys = lines.flatMap { service, line in
            services?.contains(service) ?? true ? Array(line.keys) : []
        }
        for (bound, line) in boundLines where counter.map({ reaches(bound, $0) }) ?? true {
            keys += line.keys
        }
        return keys.sorted().map { tickets[$0.ordinal]! }
    }

    /// Waiting tickets of a service, whoever may call them.
    public func waiting(for service: ServiceID) -> Int {
        var count = lines[service]?.keys.count ?? 0
        for line in boundLines.values {
            count += line.keys.count { tickets[$0.ordinal]!.service == service }
        }
        return count
    }

    private func boundTo(_ counter: CounterID) -> [LineKey] {
        boundLines.flatMap { bound, line in reaches(bound, counter) ? Array(line.keys) : [] }.sorted()
    }

    func reaches(_ bound: Ticket.Binding, _ counter: CounterID) -> Bool {
        switch bound {
        case .counter(let only): only == counter
        case .staff(let only): counters[counter]?.staff == only
        }
    }

    private func first(
        in keys: ArraySlice<LineKey>, passing passed: Set<Int>, _ instant: Instant
    ) -> LineKey? {
        keys.first { key in
            !passed.contains(key.ordinal)
                && (paused.isEmpty || tickets[key.ordinal]!.isCallable(at: instant))
        }
    }

    private func least(_ a: LineKey?, _ b: LineKey?) -> LineKey? {
        guard let a, let b else { return a ?? b }
        return min(a, b)
    }
}

extension Configuration {
    /// Milliseconds of head start of a class. A strict discipline is one whose presents are longer
    /// than any wait: the order is then by class first, and the same line serves both.
    public func headStart(_ priority: Priority) -> Int {
        switch discipline {
        case .headStart: priority.headStart
        case .strict: priority.headStartMinutes * 36_500.days
        }
    }

    /// What the place in line of one who checks in now is counted from. An appointment that is kept
    /// counts from its booked time, and loses nothing that its class would have had without it.
    public func place(of priority: Priority, booked: Instant?, at instant: Instant) -> (
        base: Instant, headStart: Int
    ) {
        guard discipline == .headStart, let booked else { return (instant, headStart(priority)) }
        return (booked, max(appointments.headStart, headStart(priority)))
    }
}
