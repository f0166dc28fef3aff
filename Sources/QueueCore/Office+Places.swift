// Where each ticket stands: in a line, at a counter, or nowhere. One pair of functions keeps every
// index, so that no transition can forget one.
extension Office {
    /// Changes a ticket and moves it to where its new state belongs.
    mutating func update(_ id: TicketID, seq: Int, _ change: (inout Ticket) -> Void) {
        guard let ordinal = ordinals[id], var ticket = tickets[ordinal] else {
            preconditionFailure("an event names a ticket that this office does not have")
        }
        displace(ticket)
        change(&ticket)
        ticket.seq = seq
        stand(ticket)
    }

    /// A ticket that this office did not have: from now on it is found by its names, which never change.
    mutating func place(_ ticket: Ticket) {
        ordinals[ticket.id] = ticket.ordinal
        numbers[ticket.number] = ticket.ordinal
        stand(ticket)
    }

    private mutating func stand(_ ticket: Ticket) {
        let ordinal = ticket.ordinal
        tickets[ordinal] = ticket
        switch ticket.state {
        case .waiting(let pause):
            line(of: ticket) { $0.insert(ticket.key) }
            if pause != nil { paused.insert(ordinal) }
        case .called, .serving:
            hands[ticket.leg.counter!] = ordinal
        case .held(let hold):
            if hold.until != nil { timed.insert(ordinal) }
        case .closed:
            break
        }
    }

    mutating func displace(_ ticket: Ticket) {
        switch ticket.state {
        case .waiting:
            line(of: ticket) { $0.remove(ticket.key) }
            paused.remove(ticket.ordinal)
        case .called, .serving:
            hands[ticket.leg.counter!] = nil
        case .held:
            timed.remove(ticket.ordinal)
        case .closed:
            break
        }
    }

    private mutating func line(of ticket: Ticket, _ change: (inout Line) -> Void) {
        if let bound = ticket.bound {
            change(&boundLines[bound, default: Line()])
            if boundLines[bound]!.isEmpty { boundLines[bound] = nil }
        } else {
            change(&lines[ticket.service, default: Line()])
        }
    }

    /// One counter for each in the configuration, and those out of it that are still in use.
    mutating func fitCounters() {
        for plan in configuration.counters where counters[plan.id] == nil {
            counters[plan.id] = Counter(id: plan.id, at: now)
        }
        let planned = Set(configuration.counters.map(\.id))
        counters = counters.filter { planned.contains($0.key) || $0.value.state != .closed }
    }
}

extension Ticket {
    public var key: LineKey { LineKey(e: e, ordinal: ordinal) }
}
