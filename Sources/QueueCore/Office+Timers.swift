extension Office {
    /// Does what time alone asks for: the day's end, holds that run out, planned breaks. Called before
    /// each command and by a tick now and then; the answer is the same whichever comes first.
    public mutating func advance(to moment: Moment) -> [Event] {
        var events: [Event] = []
        while case let step = step(to: moment), !step.isEmpty { events += step }
        return events
    }

    /// One step of the above: none when nothing is due. What closes at the day's end is one step and
    /// the new day the next, so that a keeper can see the closed tickets before they are gone.
    public mutating func step(to moment: Moment) -> [Event] {
        if moment.day > day { return endDay(at: moment) }
        var events: [Event] = []
        for ordinal in timed.sorted() {
            let ticket = tickets[ordinal]!
            guard let until = ticket.hold?.until, until <= moment.instant else { continue }
            events += happen([.ticket(ticket.id, number: ticket.number, .holdEnded)], at: moment)
        }
        for plan in configuration.counters where !plan.breaks.isEmpty {
            events += happen(breaks(of: plan, at: moment), at: moment)
        }
        return events + settle(at: moment)
    }

    /// Decides a command, and does it with all that follows from it by the office's own rules.
    public mutating func perform(_ command: Command, at moment: Moment) throws(Refusal) -> [Event] {
        let events = try decide(command, at: moment)
        guard !events.isEmpty else { return [] }
        for event in events { apply(event) }
        return events + settle(at: moment)
    }

    /// What follows: a counter that waited for its visitor to go pauses or closes, tickets bound to
    /// what is gone are released, automatic counters call.
    private mutating func settle(at moment: Moment) -> [Event] {
        var events: [Event] = []
        let ending = counters.values.filter { $0.next != nil && hands[$0.id] == nil }
        for counter in ending.sorted(by: { $0.id < $1.id }) {
            events += happen(
                ended(counter, as: counter.next!, breakUntil: counter.breakUntil), at: moment)
        }
        let alone = boundLines.filter { isGone($0.key) }.flatMap(\.value.keys)
        for key in alone.sorted() {
            let ticket = tickets[key.ordinal]!
            events += happen([.ticket(ticket.id, number: ticket.number, .released)], at: moment)
        }
        while let call = automaticCall(moment.instant) { events += happen([call], at: moment) }
        return events
    }

    mutating func happen(_ happenings: [Happening], at moment: Moment) -> [Event] {
        guard !happenings.isEmpty else { return [] }
        let events = stamped(happenings, by: .clock, at: moment)
        for event in events { apply(event) }
        return events
    }

    private func isGone(_ bound: Ticket.Binding) -> Bool {
        switch bound {
        case .counter(let id): counters[id].map { $0.state == .closed } ?? true
        case .staff(let user): counter(of: user) == nil
        }
    }

    /// A break begins (when the visitor in hand is done), or ends.
    private func breaks(of plan: CounterPlan, at moment: Moment) -> [Happening] {
        guard var counter = counters[plan.id], counter.state != .closed else { return [] }
        if let until = counter.breakUntil {
            guard moment.minute >= until else { return [] }
            counter.breakUntil = nil
            counter.next = nil
            if counter.state == .paused { counter.idleSince = max(now, moment.instant) }
            counter.state = .open
            return [.counter(.opened, counter)]
        }
        let due = plan.breaks.first { $0.contains(moment.minute) && $0.end > counter.breakDone }
        guard let due, counter.state == .open else { return [] }
        return ended(counter, as: counter.next ?? .paused, breakUntil: due.end)
    }

    /// R2 and R3: the least ticket that an idle automatic counter may take, at the counter with the
    /// fewest services, then idle longest, then the first in the office file.
    private func automaticCall(_ instant: Instant) -> Happening? {
        guard !boundLines.isEmpty || lines.values.contains(where: { !$0.isEmpty }) else { return nil }
        var best: (ticket: Ticket, counter: Counter, services: Int)?
        for plan in configuration.counters where plan.calls == .automatic && hands[plan.id] == nil {
            guard let counter = counters[plan.id], counter.state == .open, counter.next == nil,
                let ticket = next(at: plan.id, instant)
            else { continue }
            let services = tiers(at: plan.id).reduce(0) { $0 + $1.count }
            let isBetter =
                best.map { best in
                    ticket.ordinal == best.ticket.ordinal
                        ? (services, counter.idleSince) < (best.services, best.counter.idleSince)
                        : ticket.key < best.ticket.key
                } ?? true
            if isBetter { best = (ticket, counter, services) }
        }
        return best.map { called($0.ticket, to: $0.counter.id, $0.counter.staff!, why($0.ticket)) }
    }
}
