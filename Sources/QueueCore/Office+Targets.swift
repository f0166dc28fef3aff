// How long people wait, against what was promised.

/// Something in an office that somebody should look after now.
public enum Concern: Hashable, Sendable {
    /// So many have waited longer than the service's target, this one longest.
    case targetMissed(ServiceID, count: Int, TicketID, since: Instant)
    /// Nobody has yet, and so many soon will have.
    case targetNear(ServiceID, count: Int, TicketID, since: Instant)
    /// Open and without a visitor while people wait whom it may serve.
    case counterIdle(CounterID, since: Instant)
}

extension Office {
    /// The part of a target after which it is about to be missed.
    static let nearTarget = (of: 5, parts: 4)
    /// So long may a counter stay without a visitor before anybody is told.
    static let idleGrace = 2.minutes

    /// The callable ticket of a service whose present wait began first; nil: nobody waits.
    public func longestWaiting(for service: ServiceID, at instant: Instant) -> Ticket? {
        callable(for: service, at: instant).first
    }

    /// What somebody should look after now: services in the order of the file, then counters.
    public func concerns(at instant: Instant) -> [Concern] {
        configuration.services.compactMap { concern(about: $0, at: instant) }
            + configuration.counters.compactMap { concern(about: $0.id, at: instant) }
    }

    private func concern(about service: Service, at instant: Instant) -> Concern? {
        guard let target = service.target?.minutes else { return nil }
        let near = target * Self.nearTarget.parts / Self.nearTarget.of
        let waits = callable(for: service.id, at: instant)
        guard let longest = waits.first else { return nil }
        let began = longest.leg.waitingAt
        let missed = waits.count { instant - $0.leg.waitingAt > target }
        if missed > 0 { return .targetMissed(service.id, count: missed, longest.id, since: began + target) }
        let soon = waits.count { instant - $0.leg.waitingAt > near }
        return soon > 0 ? .targetNear(service.id, count: soon, longest.id, since: began + near) : nil
    }

    private func concern(about id: CounterID, at instant: Instant) -> Concern? {
        guard let counter = counters[id], counter.state == .open, counter.next == nil, hands[id] == nil,
            let next = next(at: id, instant)
        else { return nil }
        let since = max(counter.idleSince, next.leg.waitingAt)
        return instant - since >= Self.idleGrace ? .counterIdle(id, since: since) : nil
    }

    /// Those of a service who wait and may be called, by the beginning of their present wait.
    private func callable(for service: ServiceID, at instant: Instant) -> [Ticket] {
        let open = lines[service].map { Array($0.keys) } ?? []
        let bound = boundLines.values.flatMap(\.keys)
        return (open + bound).compactMap { tickets[$0.ordinal] }
            .filter { $0.service == service && $0.isCallable(at: instant) }
            .sorted { ($0.leg.waitingAt, $0.ordinal) < ($1.leg.waitingAt, $1.ordinal) }
    }
}
