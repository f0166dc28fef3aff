extension Office {
    func hold(
        _ id: TicketID, minutes: Int?, onlyMe: Bool, by actor: Actor, at moment: Moment
    ) throws(Refusal) -> [Happening] {
        let ticket = try inHand(id, of: actor)
        if let hold = ticket.hold {
            guard hold.by == actor.staff || actor.overrides else { throw .heldByOther(staff: hold.by) }
            return []
        }
        guard case .serving = ticket.state, let staff = actor.staff else { throw .notServing }
        let since = max(now, moment.instant)
        let hold = Hold(by: staff, since: since, until: minutes.map { since + $0.minutes }, onlyMe: onlyMe)
        return [.ticket(id, number: ticket.number, .held(hold))]
    }

    func resume(_ id: TicketID, at counter: CounterID?, by actor: Actor) throws(Refusal) -> [Happening] {
        let ticket = try known(id)
        guard !ticket.isClosed else { throw .alreadyClosed }
        guard let hold = ticket.hold else { throw .notHeld }
        try mayTakeBack(hold, actor)
        guard let id = counter ?? actor.staff.flatMap({ self.counter(of: $0)?.id }) else {
            throw .counterClosed
        }
        let counter = try free(id, for: actor)
        return [.ticket(ticket.id, number: ticket.number, .resumed(id, counter.staff!))]
    }

    func mayTakeBack(_ hold: Hold, _ actor: Actor) throws(Refusal) {
        guard !hold.onlyMe || hold.by == actor.staff || actor.overrides else {
            throw .heldByOther(staff: hold.by)
        }
    }
}
