extension Office {
    /// The visitor goes.
    func leave(_ id: TicketID, at moment: Moment) throws(Refusal) -> [Happening] {
        let ticket = try known(id)
        switch ticket.state {
        case .waiting, .held: return [left(ticket, at: moment)]
        case .called, .serving: throw .alreadyCalled(counter: ticket.leg.counter!)
        case .closed(let closing):
            guard closing.closedAs == .left else { throw .alreadyClosed }
            return []
        }
    }

    func close(
        _ id: TicketID, _ outcome: Outcome?, _ log: LogEntry?, by actor: Actor, at moment: Moment
    ) throws(Refusal) -> [Happening] {
        let ticket = try known(id)
        if ticket.isClosed { return try closeAgain(ticket, outcome, log, by: actor) }
        switch try inHand(id, of: actor).state {
        case .called, .serving:
            let (logged, leg) = try ended(ticket, outcome, log)
            let told = outcome ?? leg.log.outcome
            let closing = Closing(.served, outcome: told, at: max(now, moment.instant))
            return logged + [.ticket(id, number: ticket.number, .closed(closing))]
        case .waiting:
            guard outcome == .left else { throw .notCalled }
        case .held(let hold):
            guard outcome == .left else { throw .notServing }
            try mayTakeBack(hold, actor)
        case .closed: throw .alreadyClosed
        }
        return [left(ticket, at: moment)]
    }

    /// What is logged as the last leg ends, and the leg with it; refused while its log lacks anything.
    func ended(
        _ ticket: Ticket, _ outcome: Outcome?, _ log: LogEntry?
    ) throws(Refusal) -> ([Happening], Leg) {
        var after = ticket
        var logged: [Happening] = []
        if var log {
            log.leg = ticket.legs.count - 1
            if let change = ticket.change(log) {
                logged = [.ticket(ticket.id, number: ticket.number, .logged(change))]
                after.apply(change)
            }
        }
        let missing = missing(in: after, outcome ?? after.leg.log.outcome)
        guard missing.isEmpty else { throw .missingLogFields(missing) }
        return (logged, after.leg)
    }

    /// The same close twice is one close; with something new for its log, that is amended.
    private func closeAgain(
        _ ticket: Ticket, _ outcome: Outcome?, _ log: LogEntry?, by actor: Actor
    ) throws(Refusal) -> [Happening] {
        guard let closing = ticket.closing else { return [] }
        let byStaff = closing.closedAs == .served || closing.closedAs == .left
        guard byStaff, closing.outcome == outcome ?? log?.outcome ?? ticket.leg.log.outcome else {
            throw .alreadyClosed
        }
        return try log.map { entry throws(Refusal) in
            try self.log(ticket.id, entry, former: nil, by: actor)
        } ?? []
    }

    private func left(_ ticket: Ticket, at moment: Moment) -> Happening {
        let closing = Closing(.left, outcome: .left, at: max(now, moment.instant))
        return .ticket(ticket.id, number: ticket.number, .closed(closing))
    }

    /// One who was absent or left, today, waits again at the first place.
    func reinstate(_ id: TicketID) throws(Refusal) -> [Happening] {
        let ticket = try known(id)
        guard let closing = ticket.closing else { return [] }
        guard closing.closedAs == .absent || closing.closedAs == .left else { throw .alreadyClosed }
        // Nobody would ever call one who waits for what is no longer offered.
        guard configuration.service(ticket.service) != nil else { throw .serviceClosed }
        return [.ticket(id, number: ticket.number, .reinstated)]
    }
}
