@testable import QueueCore

// The acts in the words of the house; each gives the ticket as it stands after it.
extension TestOffice {
    @discardableResult
    mutating func issue(
        _ service: ServiceID, _ priority: PriorityID? = nil, booked: String? = nil,
        at counter: CounterID? = nil,
        by actor: Actor = .kiosk
    ) throws(Refusal) -> Ticket {
        issued += 1
        let id = TicketID("t\(issued)")
        let issue = Issue(
            id: id, service: service, priority: priority, booked: booked.flatMap { Instant($0) },
            counter: counter)
        try act(.issue(issue), by: actor)
        return office.ticket(id)!
    }

    /// The next, or a certain one; nil: nobody waits.
    @discardableResult
    mutating func call(
        at counter: CounterID = "1", _ whom: Selection = .next, by actor: Actor? = nil
    ) throws(Refusal) -> Ticket? {
        let person = actor ?? self[counter].staff.map { .staff($0, .clerk) } ?? .ana
        let events = try act(.call(counter, whom), by: person)
        return events.isEmpty ? nil : office.ticket(at: counter)
    }

    @discardableResult
    mutating func recall(_ ticket: Ticket, by actor: Actor = .ana) throws(Refusal) -> Ticket {
        try act(.recall(ticket.id), by: actor)
        return self[ticket]
    }

    @discardableResult
    mutating func start(_ ticket: Ticket, by actor: Actor = .ana) throws(Refusal) -> Ticket {
        try act(.start(ticket.id), by: actor)
        return self[ticket]
    }

    @discardableResult
    mutating func hold(
        _ ticket: Ticket, minutes: Int? = nil, onlyMe: Bool = false, by actor: Actor = .ana
    ) throws(Refusal) -> Ticket {
        try act(.hold(ticket.id, minutes: minutes, onlyMe: onlyMe), by: actor)
        return self[ticket]
    }

    @discardableResult
    mutating func resume(
        _ ticket: Ticket, at counter: CounterID? = nil, by actor: Actor = .ana
    ) throws(Refusal) -> Ticket {
        try act(.resume(ticket.id, counter), by: actor)
        return self[ticket]
    }

    @discardableResult
    mutating func transfer(
        _ ticket: Ticket, to service: ServiceID? = nil, counter: CounterID? = nil, staff: StaffID? = nil,
        _ place: Transfer.Place = .keep, by actor: Actor = .ana
    ) throws(Refusal) -> Ticket {
        let transfer = Transfer(service: service, counter: counter, staff: staff, place: place)
        try act(.transfer(ticket.id, transfer), by: actor)
        return self[ticket]
    }

    @discardableResult
    mutating func absent(_ ticket: Ticket, by actor: Actor = .ana) throws(Refusal) -> Ticket {
        try act(.absent(ticket.id), by: actor)
        return self[ticket]
    }

    @discardableResult
    mutating func close(
        _ ticket: Ticket, _ outcome: Outcome? = nil, by actor: Actor = .ana
    ) throws(Refusal) -> Ticket {
        try act(.close(ticket.id, outcome), by: actor)
        return self[ticket]
    }

    @discardableResult
    mutating func leave(_ ticket: Ticket) throws(Refusal) -> Ticket {
        try act(.leave(ticket.id), by: .visitor)
        return self[ticket]
    }

    @discardableResult
    mutating func reinstate(_ ticket: Ticket, by actor: Actor = .ana) throws(Refusal) -> Ticket {
        try act(.reinstate(ticket.id), by: actor)
        return self[ticket]
    }

    mutating func undo(by actor: Actor = .ana) throws(Refusal) { try act(.undo, by: actor) }

    @discardableResult
    mutating func open(
        _ counter: CounterID, services: [ServiceID]? = nil, elsewhere: CounterID? = nil,
        by actor: Actor = .ana
    ) throws(Refusal) -> Counter {
        try act(.open(counter, services: services, elsewhere: elsewhere), by: actor)
        return self[counter]
    }

    @discardableResult
    mutating func pause(_ counter: CounterID, by actor: Actor = .ana) throws(Refusal) -> Counter {
        try act(.pause(counter), by: actor)
        return self[counter]
    }

    @discardableResult
    mutating func shut(_ counter: CounterID, by actor: Actor = .ana) throws(Refusal) -> Counter {
        try act(.shut(counter), by: actor)
        return self[counter]
    }

    mutating func configure(_ change: (inout Configuration) -> Void) throws(Refusal) {
        var configuration = office.configuration
        change(&configuration)
        try act(.configure(configuration, version: office.version + 1), by: .eva)
    }
}

// Short ways to a ticket in each state; the visitor in hand is Ana's, at counter 1.
extension TestOffice {
    mutating func calledTicket(_ service: ServiceID = "A") throws(Refusal) -> Ticket {
        let ticket = try issue(service)
        return try call(at: "1", .ticket(ticket.id))!
    }

    mutating func servedTicket(_ service: ServiceID = "A") throws(Refusal) -> Ticket {
        try start(calledTicket(service))
    }

    mutating func heldTicket(minutes: Int? = nil, onlyMe: Bool = false) throws(Refusal) -> Ticket {
        try hold(servedTicket(), minutes: minutes, onlyMe: onlyMe)
    }
}

extension Ticket {
    /// "waiting" … "held", and of a closed one how it ended.
    var stateName: String {
        switch state {
        case .waiting: "waiting"
        case .called: "called"
        case .serving: "serving"
        case .held: "held"
        case .closed(let closing): closing.closedAs.rawValue
        }
    }
}

extension Refusal {
    /// The code alone, without its details.
    var name: String { String("\(self)".prefix { $0 != "(" }) }
}
