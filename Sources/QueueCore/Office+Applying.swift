extension Office {
    /// Makes an event true. Never fails: what may not happen was refused before it became an event.
    public mutating func apply(_ event: Event) {
        precondition(event.seq == seq + 1, "events have no gaps")
        let before = LastAct(before: event, in: self)
        now = max(now, event.at)
        switch event.what {
        case .issued(let ticket, let prefix, let number):
            lastOrdinal = max(lastOrdinal, ticket.ordinal)
            series[prefix] = number
            issuedToday[ticket.service, default: 0] += 1
            place(ticket)
        case .ticket(let id, _, .logged) where ticket(id) == nil:
            // Of an earlier day: it stands in the tables alone.
            break
        case .ticket(let id, _, let change):
            announce(event, id, change)
            let counter = ticket(id)?.occupied
            update(id, seq: event.seq) { $0.apply(change, at: event.at) }
            if let counter, hands[counter] == nil { counters[counter]?.idleSince = event.at }
        case .counter(_, var counter):
            counter.seq = event.seq
            counters[counter.id] = counter
            fitCounters()
        case .contact: break
        case .office(let change): apply(change)
        case .undone(let undone): apply(undone, seq: event.seq)
        }
        seq = event.seq
        remember(before, of: event)
    }

    private mutating func apply(_ change: OfficeChange) {
        switch change {
        case .configured(let configuration, let version):
            published = configuration
            self.version = version
            fitCounters()
        case .dayOpened(let opening): open(opening)
        case .serviceOpened(let id): closedServices[id] = nil
        case .serviceClosed(let id, let until): closedServices[id] = ServiceClosure(until: until)
        case .openingSet(let isOpen, let until):
            openingByHand = OpeningByHand(isOpen: isOpen, until: until)
        }
    }

    private mutating func apply(_ undone: Undone, seq: Int) {
        if let ticket = undone.ticket {
            update(ticket.id, seq: seq) { $0 = ticket }
            // An undone call leaves the board.
            calls.removeAll { $0.ticket == ticket.id && $0.seq >= undone.of }
        }
        if var counter = undone.counter {
            counter.seq = seq
            counters[counter.id] = counter
            fitCounters()
        }
    }

    private mutating func announce(_ event: Event, _ id: TicketID, _ change: TicketChange) {
        let place: (counter: CounterID, recall: Int)
        switch change {
        case .called(let counter, _, _): place = (counter, 0)
        case .recalled(let counter, let recall): place = (counter, recall)
        default: return
        }
        guard let ticket = ticket(id) else { return }
        calls.append(
            Call(
                seq: event.seq, ticket: id, number: ticket.number, service: ticket.service,
                language: ticket.language, counter: place.counter, at: event.at, recall: place.recall))
        // All of the last minute and at least the last ten stay for the boards.
        let recent = calls.count { event.at - $0.at < 60.seconds }
        calls.removeFirst(max(0, calls.count - max(recent, 10)))
    }

    /// Keeps each person's last act, so that it can be undone.
    private mutating func remember(_ before: LastAct?, of event: Event) {
        guard let user = event.by.staff else { return }
        if case .undone = event.what {
            lastActs[user] = nil
        } else if event.act < event.seq, lastActs[user]?.first == event.act {
            lastActs[user]?.last = event.seq
            // A take-over changes the visitor in hand and the counter, which go back together.
            if let counter = before?.counter { lastActs[user]?.counter = counter }
        } else {
            lastActs[user] = before
        }
    }
}

extension LastAct {
    fileprivate init?(before event: Event, in office: Office) {
        switch event.what {
        case .issued(let ticket, _, _):
            self.init(first: event.seq, last: event.seq, ticketID: ticket.id)
        case .ticket(let id, _, _):
            self.init(first: event.seq, last: event.seq, ticketID: id, ticket: office.ticket(id))
        case .counter(_, let counter):
            self.init(first: event.seq, last: event.seq, counter: office.counters[counter.id])
        case .contact, .office, .undone: return nil
        }
    }
}
