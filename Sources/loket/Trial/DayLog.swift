import QueueCore

/// What became of each ticket of a day, folded from the office's events.
struct DayLog: Sendable {
    struct Entry: Sendable {
        let number: String
        /// For which the ticket was taken.
        let service: ServiceID
        let issuedAt: Instant
        /// The first call; nil: never called.
        var calledAt: Instant?
        /// Its event: calls in the same instant have an order too.
        var calledIn: Int?
        /// Where it was called last.
        var counter: CounterID?
        var closedAs: Closing.As?

        /// Seconds from the ticket to the first call.
        var wait: Int? { calledAt.map { ($0 - issuedAt) / 1_000 } }
    }

    /// In the order of their issue.
    private(set) var entries: [Entry] = []
    /// The last event that is in it.
    private(set) var seq = 0
    private var places: [TicketID: Int] = [:]

    mutating func take(_ events: some Sequence<Event>) {
        for event in events { take(event) }
    }

    private mutating func take(_ event: Event) {
        seq = event.seq
        switch event.what {
        case .issued(let ticket, _, _):
            places[ticket.id] = entries.count
            entries.append(Entry(number: ticket.number, service: ticket.service, issuedAt: ticket.issuedAt))
        case .ticket(let id, _, let change):
            guard let place = places[id] else { return }
            entries[place].take(change, in: event)
        case .undone, .counter, .contact, .office: break
        }
    }
}

extension DayLog.Entry {
    fileprivate mutating func take(_ change: TicketChange, in event: Event) {
        switch change {
        case .called(let counter, _, _):
            calledAt = calledAt ?? event.at
            calledIn = calledIn ?? event.seq
            self.counter = counter
        case .closed(let closing): closedAs = closing.closedAs
        case .reinstated: closedAs = nil
        default: break
        }
    }
}
