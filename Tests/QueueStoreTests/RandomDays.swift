import QueueCore
import TestDice

@testable import QueueStore

/// Two branches whose people do whatever comes to their minds, mostly what is sensible.
struct RandomDays {
    let desk: Desk
    private var dice: Dice
    private var issued = 0
    private let isPromising: Bool
    private static let branches: [BranchID] = ["test", "other"]
    private static let clerks: [Actor] = [.ana, .bob, .clerk(1), .eva]

    /// - Parameter promising: one of the services has a target and a budget, one is internal, and more is
    ///   served and logged.
    init(seed: UInt64, promising: Bool = false) async throws {
        isPromising = promising
        dice = Dice(seed: seed)
        var first = Configuration.test(overnight: dice.isOne(in: 2) ? .keep : .close)
        if promising { first.promise(minutes: 5) }
        desk = try await Desk(first, besides: ["other"])
        guard promising else { return }
        try await desk.batch { desk in
            var other = desk.office("other").configuration
            other.promise(minutes: 20)
            try desk.act(.configure(other, version: 2), by: .eva, in: "other")
        }
    }

    /// Up to forty acts, now and then with time between them.
    mutating func batch() async throws {
        let size = Int.random(in: 1...40, using: &dice)
        var days = self
        try await desk.batch { _ in
            for _ in 1...size { days.act() }
        }
        self = days
        passTime()
    }

    private mutating func act() {
        if dice.isOne(in: 60) { passTime() }
        let branch = Self.branches.randomElement(using: &dice)!
        let actor = Self.clerks.randomElement(using: &dice)!
        do {
            try desk.act(act(of: actor, in: desk.office(branch)), by: actor, in: branch)
        } catch {
            // A refusal: people try things.
            precondition(error is Refusal)
        }
    }

    /// Mostly minutes; sometimes hours, a night, or a clock that goes back.
    private mutating func passTime() {
        let minutes =
            switch Int.random(in: 0..<20, using: &dice) {
            case 0: Int.random(in: 60...600, using: &dice)
            case 1: 24 * 60
            case 2: -5
            default: Int.random(in: 0...4, using: &dice)
            }
        desk.clock.advance(by: minutes.minutes + Int.random(in: 0..<60_000, using: &dice))
    }

    private mutating func act(of actor: Actor, in office: Office) -> Act {
        let counter = actor.staff.flatMap { office.counter(of: $0)?.id } ?? anyCounter()
        switch Int.random(in: 0..<100, using: &dice) {
        case 0..<28: return issue(at: dice.isOne(in: 8) ? counter : nil)
        case 28..<48: return .call(counter, dice.isOne(in: 4) ? .ticket(any(of: office)) : .next)
        case 48..<70: return inHand(office.ticket(at: counter)?.id ?? any(of: office))
        case 70..<80: return onAny(of: office)
        case 80..<90: return atCounter(counter)
        case 90..<95: return .undo
        default: return ofSupervisor(office)
        }
    }

    private mutating func issue(at counter: CounterID?) -> Act {
        issued += 1
        return .issue(
            Issue(
                id: TicketID("t\(issued)"), service: service(),
                priority: dice.isOne(in: 4) ? "priority" : nil, counter: counter))
    }

    private mutating func inHand(_ id: TicketID) -> Act {
        switch Int.random(in: 0..<(isPromising ? 18 : 12), using: &dice) {
        case 0, 1, 8: .start(id)
        case 2: .recall(id)
        case 3, 9: .hold(id, minutes: dice.isOne(in: 2) ? 3 : nil, onlyMe: dice.isOne(in: 3))
        case 4: .transfer(id, transfer())
        case 5: .absent(id)
        case 6: .addLeg(id, service())
        case 7: .changeLeg(id, service: service(), quantity: 2)
        case 10: .close(id, nil, log: entry())
        default: .close(id, Outcome.allCases.randomElement(using: &dice))
        }
    }

    private mutating func onAny(of office: Office) -> Act {
        let now = office.now
        return switch Int.random(in: 0..<(isPromising ? 14 : 9), using: &dice) {
        case 0: .resume(any(of: office) { $0.hold != nil }, nil)
        case 1: .transfer(any(of: office), transfer())
        case 2: .endPause(any(of: office) { $0.isWaiting && !$0.isCallable(at: now) })
        case 3: .reinstate(any(of: office) { $0.isClosed })
        case 4: .prioritise(any(of: office), dice.isOne(in: 2) ? "priority" : "regular")
        case 5: described(any(of: office), office)
        case 6: .log(any(of: office) { _ in true }, entry())
        case 7, 9...: contact(office)
        default: .leave(any(of: office))
        }
    }

    private mutating func described(_ id: TicketID, _ office: Office) -> Act {
        var trace = dice.isOne(in: 2) ? trace(office) : nil
        if trace?.repeatOf == id { trace?.repeatOf = nil }
        return .describe(id, trace)
    }

    /// Of somebody who was here before, or of whom one would know it.
    private mutating func trace(_ office: Office) -> Trace {
        Trace(repeatOf: dice.isOne(in: 2) ? any(of: office) { _ in true } : nil)
    }

    private mutating func contact(_ office: Office) -> Act {
        issued += 1
        let service = service()
        let trace = dice.isOne(in: 2) ? trace(office) : nil
        return .contact(
            Contact(
                id: TicketID("c\(issued)"), channel: dice.isOne(in: 2) ? .telephone : .letter,
                service: service, staff: dice.isOne(in: 2) ? "ana" : "bob", day: office.day,
                startedAt: office.now, endedAt: office.now + Int.random(in: 0..<600_000, using: &dice),
                facts: VisitFacts(
                    isTraced: trace != nil, repeatOf: trace?.repeatOf, isInternal: service == "C")
            ).telling(entry()))
    }

    private mutating func entry() -> LogEntry {
        var entry = LogEntry()
        entry.outcome = dice.isOne(in: 2) ? Outcome.allCases.randomElement(using: &dice) : nil
        entry.reason = dice.isOne(in: 2) ? ["lost", "new", ""].randomElement(using: &dice) : nil
        entry.causes =
            dice.isOne(in: 3)
            ? [[.slowAnswer], [.slowAnswer, .discourtesy], []].randomElement(using: &dice) : nil
        entry.individualAttention = dice.isOne(in: 2)
        entry.texts = dice.isOne(in: 3) ? [.note: dice.isOne(in: 2)] : [:]
        return entry
    }

    private mutating func atCounter(_ counter: CounterID) -> Act {
        switch Int.random(in: 0..<(isPromising ? 20 : 6), using: &dice) {
        case 0: .pause(counter)
        case 1: .shut(counter)
        default: .open(dice.isOne(in: 2) ? counter : anyCounter(), services: nil, elsewhere: nil)
        }
    }

    private mutating func ofSupervisor(_ office: Office) -> Act {
        switch Int.random(in: 0..<5, using: &dice) {
        case 4: return .takeOver(anyCounter(), "eva", elsewhere: nil)
        case 0: return .setService(service(), isOpen: dice.isOne(in: 2), until: nil)
        case 1: return .setOpening(isOpen: dice.isOne(in: 2), until: nil)
        default:
            var configuration = Configuration.test(
                office.configuration.branch, counters: Int.random(in: 2...4, using: &dice),
                overnight: dice.isOne(in: 2) ? .keep : .close)
            if isPromising { configuration.promise(minutes: Int.random(in: 1...30, using: &dice)) }
            configuration.absence.then = dice.isOne(in: 2) ? .requeue : .close
            configuration.timeZone = dice.isOne(in: 2) ? "Europe/Warsaw" : "Asia/Kathmandu"
            return .configure(configuration, version: office.version + 1)
        }
    }

    private mutating func transfer() -> Transfer {
        Transfer(
            service: dice.isOne(in: 2) ? service() : nil, counter: dice.isOne(in: 4) ? anyCounter() : nil,
            place: Transfer.Place.allCases.randomElement(using: &dice)!)
    }

    /// One of those that are wanted; now and then another, or one that nobody has.
    private mutating func any(
        of office: Office, _ isWanted: (Ticket) -> Bool = { !$0.isClosed }
    ) -> TicketID {
        let isAnyGood = dice.isOne(in: 20)
        let wanted = office.tickets.values.filter { isAnyGood || isWanted($0) }.map(\.ordinal).sorted()
        return wanted.randomElement(using: &dice).flatMap { office.tickets[$0]?.id } ?? "nobody's"
    }

    private mutating func anyCounter() -> CounterID { ["1", "2", "3", "4"].randomElement(using: &dice)! }

    private mutating func service() -> ServiceID {
        isPromising && dice.isOne(in: 10) ? "C" : ["A", "B"].randomElement(using: &dice)!
    }
}

extension Configuration {
    /// With a service of the house's own beside.
    fileprivate mutating func promise(minutes: Int) {
        services.append(Service(id: "C", prefix: "C", isInternal: true))
        services[0].target = minutes
        services[0].minutes = minutes
    }
}
