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
        _ id: TicketID, _ outcome: Outcome?, by actor: Actor, at moment: Moment
    ) throws(Refusal) -> [Happening] {
        let ticket = try known(id)
        if let closing = ticket.closing { return try closeAgain(closing, outcome) }
        switch try inHand(id, of: actor).state {
        case .called, .serving:
            let closing = Closing(.served, outcome: outcome, at: max(now, moment.instant))
            return [.ticket(id, number: ticket.number, .closed(closing))]
        case .waiting:
            guard outcome == .left else { throw .notCalled }
        case .held(let hold):
            guard outcome == .left else { throw .notServing }
            try mayTakeBack(hold, actor)
        case .closed: throw .alreadyClosed
        }
        return [left(ticket, at: moment)]
    }

    /// The same close twice is one close.
    private func closeAgain(_ closing: Closing, _ outcome: Outcome?) throws(Refusal) -> [Happening] {
        let byStaff = closing.closedAs == .served || closing.closedAs == .left
        guard byStaff, closing.outcome == outcome else { throw .alreadyClosed }
        return []
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
