import QueueCore

// What people do: mostly what is sensible, often what is not.
extension Whim {
    mutating func command(at instant: Instant) -> Command {
        let actor = actor()
        switch Int.random(in: 0..<100, using: &dice) {
        case 0..<22: return Command(.issue(issue(by: actor, at: instant)), by: actor)
        case 22..<24: return Command(.leave(ticket { !$0.isClosed }), by: .visitor)
        case 24..<42: return Command(.call(counter(of: actor), selection()), by: actor)
        case 42..<72: return Command(actInHand(of: actor), by: actor)
        case 72..<80: return Command(actOnAny(), by: actor)
        case 80..<90: return Command(actAtCounter(of: actor), by: actor)
        case 90..<98: return Command(.undo, by: actor)
        default: return Command(actOfSupervisor(at: instant), by: .staff("eva", .supervisor))
        }
    }

    private mutating func actor() -> Actor {
        let clerks: [StaffID] = ["ana", "bob", "cem", "dea"]
        switch Int.random(in: 0..<10, using: &dice) {
        case 0: return .device("kiosk")
        case 1: return .staff("eva", .supervisor)
        default: return .staff(clerks.randomElement(using: &dice)!, .clerk)
        }
    }

    private mutating func issue(by actor: Actor, at instant: Instant) -> Issue {
        let booked = instant + Int.random(in: -70...70, using: &dice).minutes
        var issue = Issue(
            id: freshTicket(), service: service(), priority: priority(),
            booked: dice.isOne(in: 8) ? booked : nil,
            counter: actor.staff != nil && dice.isOne(in: 6) ? counter(of: actor) : nil)
        if issue.booked != nil { issue.channel = .appointment }
        issue.trace = dice.isOne(in: 2) ? QueueCore.Trace(repeatOf: nil) : nil
        let expected = instant + Int.random(in: 0...120, using: &dice).minutes
        issue.expectedEnd = dice.isOne(in: 2) ? expected : nil
        return issue
    }

    private mutating func selection() -> Selection {
        switch Int.random(in: 0..<10, using: &dice) {
        case 0: .nextOf(service())
        case 1: .ticket(ticket { !$0.isClosed })
        case 2: .number(office.ticket(ticket { _ in true })?.number ?? "A001")
        default: .next
        }
    }

    /// What a clerk does with the visitor at the counter; sometimes it is somebody else's.
    private mutating func actInHand(of actor: Actor) -> Act {
        let own = office.ticket(at: counter(of: actor))?.id
        let id = own ?? ticket { $0.occupied != nil }
        switch Int.random(in: 0..<16, using: &dice) {
        case 0..<4: return .start(id)
        case 4, 14, 15: return .recall(id)
        case 5: return .hold(id, minutes: dice.isOne(in: 2) ? 3 : nil, onlyMe: dice.isOne(in: 3))
        case 6: return .transfer(id, transfer())
        case 7: return .absent(id)
        case 8: return .addLeg(id, service(), log: dice.isOne(in: 2) ? entry() : nil)
        case 9: return .changeLeg(id, service: dice.isOne(in: 2) ? service() : nil, quantity: 2)
        default:
            let outcome = dice.isOne(in: 5) ? nil : Outcome.allCases.randomElement(using: &dice)
            return .close(id, outcome, log: dice.isOne(in: 3) ? entry() : nil)
        }
    }

    private mutating func actOnAny() -> Act {
        let now = office.now
        return switch Int.random(in: 0..<9, using: &dice) {
        case 0: .resume(ticket { $0.hold != nil }, nil)
        case 1: .transfer(ticket { $0.isWaiting || $0.hold != nil }, transfer())
        case 2: .endPause(ticket { $0.isWaiting && !$0.isCallable(at: now) })
        case 3: .reinstate(ticket { $0.isClosed })
        case 4: .prioritise(ticket { !$0.isClosed }, priority())
        case 5: .describe(ticket { _ in true }, dice.isOne(in: 2) ? QueueCore.Trace(repeatOf: nil) : nil)
        case 6: .log(ticket { _ in true }, entry())
        case 7: contact()
        default: .close(ticket { !$0.isClosed }, .left)
        }
    }

    private mutating func entry() -> LogEntry {
        var entry = LogEntry()
        entry.quantity = Int.random(in: 1...3, using: &dice)
        entry.outcome = dice.isOne(in: 2) ? Outcome.allCases.randomElement(using: &dice) : nil
        entry.causes = dice.isOne(in: 3) ? Cause.allCases.filter { _ in dice.isOne(in: 4) } : nil
        entry.individualAttention = dice.isOne(in: 4) ? dice.isOne(in: 2) : nil
        entry.texts = dice.isOne(in: 3) ? [.note: dice.isOne(in: 2)] : [:]
        return entry
    }

    /// Somebody at the telephone.
    private mutating func contact() -> Act {
        .contact(
            Contact(
                id: freshTicket(), channel: .telephone, service: service(), staff: "ana", day: office.day,
                startedAt: office.now, endedAt: office.now))
    }

    private mutating func actAtCounter(of actor: Actor) -> Act {
        let services = dice.isOne(in: 5) ? [service()] : nil
        switch Int.random(in: 0..<10, using: &dice) {
        case 0: return .pause(counter(of: actor))
        case 1: return .shut(counter(of: actor))
        default: return .open(counter(of: actor), services: services, elsewhere: nil)
        }
    }

    private mutating func actOfSupervisor(at instant: Instant) -> Act {
        let until = dice.isOne(in: 2) ? instant + 30.minutes : nil
        switch Int.random(in: 0..<5, using: &dice) {
        case 4: return .takeOver(anyCounter(), dice.isOne(in: 2) ? "dea" : "eva", elsewhere: nil)
        case 0: return .setOpening(isOpen: !dice.isOne(in: 4), until: until)
        case 1: return .setService(service(), isOpen: dice.isOne(in: 2), until: until)
        default: return .configure(.house(&dice), version: office.version + 1)
        }
    }

    private mutating func transfer() -> Transfer {
        let place = Transfer.Place.allCases.randomElement(using: &dice)!
        switch Int.random(in: 0..<4, using: &dice) {
        case 0: return Transfer(counter: anyCounter(), place: place)
        case 1:
            return Transfer(staff: ["ana", "bob", "cem", "dea"].randomElement(using: &dice)!, place: place)
        default: return Transfer(service: service(), place: place)
        }
    }

    /// A ticket of the kind that is wanted; now and then another, or one that nobody has.
    private mutating func ticket(_ isWanted: (Ticket) -> Bool) -> TicketID {
        let isAnyGood = dice.isOne(in: 20)
        let wanted = office.tickets.values.filter { isAnyGood || isWanted($0) }.map(\.ordinal).sorted()
        return wanted.randomElement(using: &dice).flatMap { office.tickets[$0]?.id } ?? "nobody's"
    }

    private mutating func counter(of actor: Actor) -> CounterID {
        guard let user = actor.staff, let own = office.counter(of: user), !dice.isOne(in: 20) else {
            return anyCounter()
        }
        return own.id
    }

    private mutating func anyCounter() -> CounterID { ["1", "2", "3", "4"].randomElement(using: &dice)! }
    private mutating func service() -> ServiceID { ["A", "B", "C", "X"].randomElement(using: &dice)! }
    private mutating func priority() -> PriorityID { dice.isOne(in: 4) ? "priority" : "regular" }
}
