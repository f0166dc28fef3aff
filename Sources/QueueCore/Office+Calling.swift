extension Office {
    func call(
        _ whom: Selection, to id: CounterID, by actor: Actor, at moment: Moment
    ) throws(Refusal) -> [Happening] {
        let counter = try free(id, for: actor)
        let staff = counter.staff!
        switch whom {
        case .next:
            guard let next = next(at: id, moment.instant) else { return [] }
            return [called(next, to: id, staff, why(next))]
        case .nextOf(let service):
            _ = try known(service)
            guard serves(id, service) else { throw .notOffered }
            guard let next = next(at: id, of: service, moment.instant) else { return [] }
            return [called(next, to: id, staff, why(next))]
        case .nextBut(let numbers, let service):
            if let service {
                _ = try known(service)
                guard serves(id, service) else { throw .notOffered }
            }
            let passed = Set(numbers.compactMap { ticket(number: $0)?.ordinal })
            guard let next = next(at: id, of: service, passing: passed, moment.instant) else { return [] }
            return [called(next, to: id, staff, why(next))]
        case .ticket(let ticket):
            return try callCertain(known(ticket), to: id, staff, by: actor)
        case .number(let number):
            guard let ticket = ticket(number: number) else { throw .unknown(.ticket) }
            return try callCertain(ticket, to: id, staff, by: actor)
        }
    }

    /// The counter, if this actor may call to it now.
    func free(_ id: CounterID, for actor: Actor) throws(Refusal) -> Counter {
        let counter = try known(id)
        guard counter.state != .closed else { throw .counterClosed }
        guard counter.staff == actor.staff || actor.overrides else { throw .notYourCounter }
        if let hand = ticket(at: id) { throw .counterBusy(ticket: hand.id, number: hand.number) }
        guard counter.state == .open else { throw .counterPaused }
        return counter
    }

    private func callCertain(
        _ ticket: Ticket, to id: CounterID, _ staff: StaffID, by actor: Actor
    ) throws(Refusal) -> [Happening] {
        let call = called(ticket, to: id, staff, .chosen)
        switch ticket.state {
        case .closed: throw .alreadyClosed
        case .called, .serving: throw .alreadyCalled(counter: ticket.leg.counter!)
        case .waiting:
            guard serves(id, ticket.service) else { throw .notOffered }
            return [call]
        case .held(let hold):
            try mayTakeBack(hold, actor)
            guard serves(id, ticket.service) else { throw .notOffered }
            return [.ticket(ticket.id, number: ticket.number, .holdEnded), call]
        }
    }

    func called(_ ticket: Ticket, to id: CounterID, _ staff: StaffID, _ why: Why) -> Happening {
        .ticket(ticket.id, number: ticket.number, .called(id, staff, why))
    }

    func recall(_ id: TicketID, by actor: Actor) throws(Refusal) -> [Happening] {
        let ticket = try inHand(id, of: actor)
        guard case .called = ticket.state else { throw .notCalled }
        guard ticket.recalls < configuration.absence.recalls else { throw .recallsUsedUp }
        let recall = TicketChange.recalled(ticket.leg.counter!, recall: ticket.recalls + 1)
        return [.ticket(id, number: ticket.number, recall)]
    }

    func start(_ id: TicketID, by actor: Actor) throws(Refusal) -> [Happening] {
        let ticket = try inHand(id, of: actor)
        switch ticket.state {
        case .called: return [.ticket(id, number: ticket.number, .started)]
        case .serving: return []
        case .waiting, .held, .closed: throw .notCalled
        }
    }

    func absent(_ id: TicketID, by actor: Actor, at moment: Moment) throws(Refusal) -> [Happening] {
        let ticket = try known(id)
        if ticket.closing?.closedAs == .absent { return [] }
        // It is so already: absent, and waiting again.
        if case .waiting(let pause?) = ticket.state, moment.instant < pause { return [] }
        guard case .called = try inHand(id, of: actor).state else { throw .notCalled }
        let rule = configuration.absence
        let instant = max(now, moment.instant)
        guard rule.then == .requeue, ticket.returns < rule.returns else {
            return [.ticket(id, number: ticket.number, .closed(Closing(.absent, at: instant)))]
        }
        let pause = instant + rule.pauseMinutes.minutes
        return [.ticket(id, number: ticket.number, .requeued(pause: pause))]
    }

    func endPause(_ id: TicketID, at moment: Moment) throws(Refusal) -> [Happening] {
        let ticket = try known(id)
        guard !ticket.isClosed else { throw .alreadyClosed }
        guard case .waiting(_?) = ticket.state else { throw .notCalled }
        return [.ticket(id, number: ticket.number, .pauseEnded)]
    }

    /// An open ticket that is not in somebody else's hands.
    func inHand(_ id: TicketID, of actor: Actor) throws(Refusal) -> Ticket {
        let ticket = try known(id)
        guard !ticket.isClosed else { throw .alreadyClosed }
        if let counter = ticket.occupied, !actor.overrides {
            guard counters[counter]?.staff == actor.staff else { throw .notYourCounter }
        }
        return ticket
    }
}
