import QueueCore

extension Experience {
    /// Learns from what happened, with the office as it stands after it.
    public mutating func learn(from events: [Event], in office: Office) {
        for event in events {
            switch event.what {
            case .issued(let ticket, _, _):
                arrived(Group(ticket.service, ticket.priority), at: event.at.milliseconds)
            case .ticket(let id, _, let change):
                if let ticket = office.ticket(id) {
                    learn(from: change, of: ticket, in: office, at: event.at)
                }
            case .counter(_, let counter):
                freeSince[counter.id] = nil
            case .office(.dayOpened):
                told = [:]
                freeSince = [:]
            case .office, .contact, .undone:
                break
            }
        }
    }

    private mutating func learn(
        from change: TicketChange, of ticket: Ticket, in office: Office, at instant: Instant
    ) {
        switch change {
        case .called(let counter, _, _): learnCall(of: ticket, at: counter, in: office, instant)
        case .closed(let closing) where closing.closedAs == .left:
            told[ticket.id] = nil
            guard ticket.leg.calledAt == nil else { return learnService(of: ticket, at: instant) }
            patience.note(instant - ticket.leg.waitingAt, hasLeft: true)
        case .closed(let closing) where closing.closedAs == .endOfDay:
            // When the clerk had finished is not known.
            told[ticket.id] = nil
        case .closed, .transferred, .requeued: learnService(of: ticket, at: instant)
        case .held:
            // The counter is free; how long the service takes is known when it is over.
            if let counter = ticket.leg.counter { freeSince[counter] = instant.milliseconds }
        default: break
        }
    }

    private mutating func learnCall(
        of ticket: Ticket, at counter: CounterID, in office: Office, _ instant: Instant
    ) {
        let called = instant.milliseconds
        let group = Group(ticket.service, ticket.priority)
        if let told = told.removeValue(forKey: ticket.id), called > told.at {
            self.called(group, after: called - told.at, told: told.window)
            note(called - told.at, told: told, on: office.day)
        }
        // Of the leg that this call ended, which may not be the last any more.
        guard let leg = ticket.legs.last(where: { $0.calledAt == instant }) else { return }
        patience.note(instant - leg.waitingAt, hasLeft: false)
        if let free = freeSince.removeValue(forKey: counter), leg.waitingAt.milliseconds < free {
            paused(for: called - free)
        }
    }

    /// A counter is free again: after a service, or after a call that nobody heard. That takes its time too.
    private mutating func learnService(of ticket: Ticket, at instant: Instant) {
        told[ticket.id] = nil
        guard let leg = ticket.legs.last(where: { $0.calledAt != nil }), let called = leg.calledAt,
            let counter = leg.counter, called <= instant
        else { return }
        let end = min(leg.closedAt ?? instant, instant)
        // Closed from hold, its counter was free long before.
        if end == instant { freeSince[counter] = instant.milliseconds }
        finished(leg.service, after: end - called - leg.held)
    }
}
