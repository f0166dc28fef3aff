extension Office {
    /// A person's last act, taken back with exactly the values that were before it, unless anybody
    /// has built on it since.
    func undo(by actor: Actor, at moment: Moment) throws(Refusal) -> Happening {
        guard let user = actor.staff, let act = lastActs[user] else { throw .nothingToUndo }
        if let counter = act.counter {
            let hand = hands[counter.id].flatMap { tickets[$0]?.id }
            guard counters[counter.id]?.seq == act.last, hand == nil || hand == act.ticketID else {
                throw .undoTooLate
            }
            // Whoever was at it may have gone to another meanwhile.
            let elsewhere = counter.staff.flatMap { self.counter(of: $0) }
            guard elsewhere.map({ $0.id == counter.id }) ?? true else { throw .undoTooLate }
        }
        guard let id = act.ticketID else {
            return .undone(Undone(of: act.first, ticket: nil, counter: act.counter))
        }
        guard let touched = ticket(id), (act.first...act.last).contains(touched.seq) else {
            throw .undoTooLate
        }
        let ticket = try restored(act, touched, at: moment)
        return .undone(Undone(of: act.first, ticket: ticket, counter: act.counter))
    }

    private func restored(
        _ act: LastAct, _ touched: Ticket, at moment: Moment
    ) throws(Refusal) -> Ticket {
        guard let before = act.ticket else {
            // An issue: the number was seen, so it is not used again.
            var left = touched
            let instant = max(now, moment.instant)
            left.apply(.closed(Closing(.left, outcome: .left, at: instant)), at: instant)
            return left
        }
        guard configuration.service(before.service) != nil else { throw .undoTooLate }
        if let counter = before.occupied {
            let hand = hands[counter]
            let staff = (act.counter ?? counters[counter])?.staff
            guard staff == before.leg.staff, hand == nil || hand == before.ordinal else {
                throw .undoTooLate
            }
        }
        return before
    }
}
