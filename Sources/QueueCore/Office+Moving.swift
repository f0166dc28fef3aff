extension Office {
    func transfer(
        _ id: TicketID, _ transfer: Transfer, by actor: Actor, at moment: Moment
    ) throws(Refusal) -> [Happening] {
        let ticket = try inHand(id, of: actor)
        if let hold = ticket.hold { try mayTakeBack(hold, actor) }
        let service = transfer.service ?? ticket.service
        guard try !known(service).isRetired else { throw .serviceClosed }
        let bound = try binding(transfer, of: service)
        let moves = service != ticket.service || bound != ticket.bound || transfer.place != .keep
        guard moves else { throw .sameService }

        let base: Instant =
            switch transfer.place {
            case .keep: ticket.base
            case .back: max(now, moment.instant)
            case .front: base(before: bound, service, ticket)
            }
        let first = transfer.place == .front || (transfer.place == .keep && ticket.isPutFirst)
        let change = TicketChange.transferred(service, bound, base: base, isPutFirst: first)
        return [.ticket(id, number: ticket.number, change)]
    }

    /// Whom the ticket waits for alone; both must be there and able to serve it.
    private func binding(_ transfer: Transfer, of service: ServiceID) throws(Refusal) -> Ticket.Binding? {
        if let id = transfer.counter {
            guard try known(id).state != .closed else { throw .counterClosed }
            guard serves(id, service) else { throw .notOffered }
            return .counter(id)
        }
        if let user = transfer.staff {
            guard let counter = counter(of: user) else {
                if configuration.assignment(user) == nil { throw .unknown(.staff) }
                throw .counterClosed
            }
            guard serves(counter.id, service) else { throw .notOffered }
            return .staff(user)
        }
        return nil
    }

    /// The base that puts a ticket one millisecond before all others of its line; for one counter or
    /// person alone, before those of the service too, whom the counter might take instead.
    private func base(before bound: Ticket.Binding?, _ service: ServiceID, _ ticket: Ticket) -> Instant {
        let firsts = [bound.flatMap { boundLines[$0] }, lines[service]].compactMap { line in
            line?.keys.first { $0.ordinal != ticket.ordinal }
        }
        guard let least = firsts.min() else { return ticket.base }
        return Instant(milliseconds: least.e - 1 + ticket.headStart)
    }

    func prioritise(_ id: TicketID, _ priority: PriorityID) throws(Refusal) -> [Happening] {
        let ticket = try known(id)
        guard let new = configuration.priority(priority) else { throw .unknown(.priority) }
        guard !ticket.isClosed else { throw .alreadyClosed }
        guard ticket.priority != priority else { return [] }
        let kept = ticket.base == ticket.booked ? ticket.booked : nil
        let place = configuration.place(of: new, booked: kept, at: ticket.base)
        let change = TicketChange.prioritised(priority, headStart: place.headStart)
        return [.ticket(id, number: ticket.number, change)]
    }

    /// One more service in the same visit: it begins at once.
    func addLeg(
        _ id: TicketID, _ service: ServiceID, _ log: LogEntry?, by actor: Actor
    ) throws(Refusal) -> [Happening] {
        let ticket = try inHand(id, of: actor)
        _ = try known(service)
        guard case .serving = ticket.state else { throw .notServing }
        guard service != ticket.service else { throw .sameService }
        let (logged, _) = try ended(ticket, nil, log)
        return logged + [.ticket(id, number: ticket.number, .legAdded(service))]
    }

    func changeLeg(
        _ id: TicketID, service: ServiceID?, quantity: Int?, by actor: Actor
    ) throws(Refusal) -> [Happening] {
        let ticket = try inHand(id, of: actor)
        let leg = ticket.leg
        let new = service ?? leg.service
        let count = quantity ?? leg.quantity
        _ = try known(new)
        guard new != leg.service || count != leg.quantity else { return [] }
        // One who waits changes the line, and that is a transfer.
        guard new == leg.service || ticket.occupied != nil else { throw .notServing }
        return [.ticket(id, number: ticket.number, .legChanged(new, quantity: count))]
    }
}
