import JSON
import QueueCore

/// Follows an office by its events alone, as a reader of the log would, and finds what may never be.
struct Watch {
    /// What was found, in words.
    struct Broken: Error, CustomStringConvertible {
        let description: String
    }

    private(set) var office: Office
    /// The last number of each series today.
    var lastNumbers: [String: Int] = [:]
    var tallies: [TicketID: Tally] = [:]

    init(_ office: Office) { self.office = office }

    /// Checks each event against the office before it, then makes it true here.
    ///
    /// - Parameter instant: the clock at which it was decided; nil: that of the event.
    /// - Parameter wanted: the service that a clerk asked for by name.
    mutating func see(
        _ events: [Event], at instant: Instant? = nil, wanting wanted: ServiceID? = nil
    ) throws {
        for event in events {
            try expect(event.seq == office.seq + 1, "events have no gaps")
            try expect(event.act <= event.seq && event.act > 0, "an act begins before it ends")
            try expect(event.at >= office.now, "moments never go back")
            try expectFair(event, at: instant ?? event.at, wanting: wanted)
            if case .issued(let ticket, let prefix, let number) = event.what {
                try expectNext(ticket, prefix: prefix, number: number)
                if event.by.staff == nil { try expectRoom(for: ticket) }
            }
            if case .office(.dayOpened) = event.what { lastNumbers = [:] }
            let before = event.ticket.flatMap { office.ticket($0) }
            office.apply(try reread(event))
            try tally(event)
            guard let id = event.ticket, let after = office.ticket(id) else { continue }
            try expectSound(after)
            if let before { try expectPlaceKept(event, before, after) }
        }
    }

    /// What the log keeps is text.
    private func reread(_ event: Event) throws -> Event {
        let read = try JSONReader.value(Event.self, from: JSONWriter.bytes(event))
        try expect(read == event, "the text of \(event.type) says it all")
        return read
    }

    /// Nobody is passed over who is callable in the same tier with a smaller (e, ordinal).
    private func expectFair(_ event: Event, at instant: Instant, wanting wanted: ServiceID?) throws {
        guard case .ticket(let id, _, .called(let counter, let clerk, let why)) = event.what else { return }
        try expect(office.counters[counter]?.staff == clerk, "the clerk at the counter calls")
        try expect(office.ticket(at: counter) == nil, "counter \(counter) has nobody in hand")
        // Whom a clerk has chosen comes when the clerk says.
        guard why != .chosen, let called = office.ticket(id), let rank = rank(called, at: counter) else {
            return try expect(why == .chosen, "a call is of somebody whom the counter serves")
        }
        for other in office.tickets.values where other.isCallable(at: instant) && other.id != id {
            guard wanted.map({ other.service == $0 }) ?? true, let place = self.rank(other, at: counter)
            else { continue }
            try expect(
                (rank, called.e, called.ordinal) < (place, other.e, other.ordinal),
                "\(called.number) is called before \(other.number)")
        }
    }

    /// The tier in which a counter would take a ticket; nil: not at all.
    private func rank(_ ticket: Ticket, at counter: CounterID) -> Int? {
        switch ticket.bound {
        case .counter(let only): only == counter ? 0 : nil
        case .staff(let only): office.counters[counter]?.staff == only ? 0 : nil
        case nil: office.tiers(at: counter).firstIndex { $0.contains(ticket.service) }
        }
    }

    /// Only a transfer, a new class or an undo moves a ticket in line.
    private func expectPlaceKept(_ event: Event, _ before: Ticket, _ after: Ticket) throws {
        let moving = ["transferred", "prioritised", "undone"]
        let isMoved = (before.e, before.ordinal) != (after.e, after.ordinal)
        try expect(!isMoved || moving.contains(event.type), "\(event.type) moves nobody")
        try expect(before.number == after.number && before.ordinal == after.ordinal, "a number is for ever")
    }

    /// A ticket's state and its times belong together.
    private func expectSound(_ ticket: Ticket) throws {
        let leg = ticket.leg
        let times = [leg.waitingAt, leg.calledAt, leg.startedAt, leg.closedAt].compactMap(\.self)
        try expect(times == times.sorted(), "\(ticket.number): times in order")
        try expect(ticket.isClosed == (leg.closedAt != nil), "\(ticket.number): closed, and its leg")
        switch ticket.state {
        case .waiting:
            try expect(
                leg.calledAt == nil && leg.counter == nil, "\(ticket.number): who waits was not called")
        case .called:
            try expect(leg.calledAt != nil && leg.startedAt == nil, "\(ticket.number): called, not started")
        case .serving, .held:
            try expect(leg.calledAt != nil && leg.startedAt != nil, "\(ticket.number): called and started")
        case .closed:
            break
        }
        try expect(
            ticket.legs.dropLast().allSatisfy { $0.closedAt != nil }, "\(ticket.number): one leg at a time")
    }

    func expect(_ isTrue: Bool, _ rule: String) throws {
        guard isTrue else { throw Broken(description: rule) }
    }
}

extension Watch {
    /// What holds after every step.
    func expectOrder(in office: Office) throws {
        let open = office.counters.values.filter { $0.state != .closed }
        try expect(Set(open.map(\.staff)).count == open.count, "one open counter a person")
        try expect(open.allSatisfy { $0.staff != nil }, "somebody is at each open counter")
        let inHand = office.tickets.values.filter { $0.occupied != nil }
        try expect(Set(inHand.map(\.occupied)).count == inHand.count, "one visitor a counter")
        try expect(Set(inHand.map(\.leg.staff)).count == inHand.count, "one visitor a person")
        for ticket in inHand {
            let counter = office.counters[ticket.occupied!]
            try expect(counter?.staff == ticket.leg.staff, "\(ticket.number) is with who called it")
        }
        for ticket in office.tickets.values where !ticket.isClosed {
            let isKnown = office.configuration.service(ticket.service) != nil
            try expect(isKnown, "\(ticket.number) waits for \(ticket.service), which there is no more")
        }
    }

    /// What takes longer to see: the log, the tables and the indices tell of one and the same office.
    func expectAgreement(with other: Office, at instant: Instant) throws {
        try expect(office.state == other.state, "the events fold to the office")
        try expectIndices(of: other, at: instant)
        try expect(
            Set(other.tickets.values.map(\.number)).count == other.tickets.count,
            "a number is given once a day")
        for plan in other.configuration.counters where plan.calls == .automatic {
            guard let counter = other.counters[plan.id], counter.state == .open, counter.next == nil,
                other.ticket(at: plan.id) == nil
            else { continue }
            try expect(other.next(at: plan.id, instant) == nil, "counter \(plan.id) has called who waits")
        }
    }

    /// What follows from the tables is what has grown with the events: who waits, who is next, who is where.
    private func expectIndices(of office: Office, at instant: Instant) throws {
        let restored = Office(restoring: office.state)
        try expect(office.queue() == restored.queue(), "the lines follow from the tables")
        for counter in office.counters.keys {
            try expect(
                office.next(at: counter, instant) == restored.next(at: counter, instant),
                "who is next at counter \(counter) follows from the tables")
            try expect(
                office.ticket(at: counter) == restored.ticket(at: counter),
                "who is at counter \(counter) follows from the tables")
        }
        for ticket in office.tickets.values {
            let found = [office.ticket(ticket.id), office.ticket(number: ticket.number)]
            try expect(found == [ticket, ticket], "\(ticket.number) is found by its names")
            let ahead = (office.ahead(of: ticket, at: instant), restored.ahead(of: ticket, at: instant))
            try expect(ahead.0 == ahead.1, "who is ahead of \(ticket.number) follows from the tables")
        }
    }
}

extension Command {
    /// The service that a clerk asked the next visitor of.
    var wanted: ServiceID? {
        if case .call(_, .nextOf(let service)) = act { service } else { nil }
    }
}
