import LocalTime
import QueueClient
import QueueCore
import QueueWire
import Words

@testable import Console

/// A server in memory: the real rules, and the names that lie beside them. Thursday 1 October 2026,
/// 10:32 in Warsaw.
struct TestBranch {
    static let start = Instant("2026-10-01T08:32:00.000Z")!

    var office: Office
    var people: [TicketID: Person] = [:]
    var clock = TestBranch.start
    var alarms: [AlarmView] = []
    var alerts: [AlertView] = []
    var devices: [DeviceView] = []
    var jobs: [PrintJobView] = []
    var agenda = Agenda()
    var cases: [KnownCase] = []
    var forecast: ForecastView?
    private var reasons: [CounterID: String] = [:]
    var pins: [StaffID: String] = ["anna": "246810", "piotr": "135791", "maria": "112233", "nowy": "000000"]
    /// Signed in with a first PIN.
    var mustChange: StaffID?
    private var user: StaffID?
    private var issued = 0
    private let local = LocalTime("Europe/Warsaw")!

    init() {
        office = Office.founding(.bielany, at: local.moment(at: TestBranch.start - 120.minutes)).office
    }

    var moment: Moment { local.moment(at: clock) }
    var times: OpeningTimes { OpeningTimes(opensAt: nil, closesAt: nil) }
    var view: BranchView {
        BranchView(office, at: moment, times, reasons: [:], forStaff: user != nil)
    }
    var board: Board { office.board(at: moment, times) }

    mutating func configure(_ change: (inout Configuration) -> Void) {
        var plan = office.configuration
        change(&plan)
        act(.configure(plan, version: office.version + 1), by: .clock)
    }

    mutating func requeuesAbsentees() { configure { $0.absence = AbsenceRule(then: .requeue) } }

    /// The session is gone, as after its expiry.
    mutating func expire() { user = nil }

    /// What other people do. Traps where the office refuses: the test is wrong then.
    mutating func act(_ act: Act, by actor: Actor) {
        do {
            _ = try perform(act, by: actor)
        } catch {
            preconditionFailure("\(error)")
        }
    }

    @discardableResult
    mutating func issue(_ service: ServiceID, name: String? = nil, minutesAgo: Int = 0) -> TicketID {
        issued += 1
        let id = TicketID("id\(issued)")
        clock = clock - minutesAgo.minutes
        act(.issue(Issue(id: id, service: service, language: "pl")), by: .device("kiosk"))
        clock = clock + minutesAgo.minutes
        people[id] = Person()
        people[id]?.name = name
        return id
    }

    mutating func answer(_ action: Action) throws(Refusal) -> Reply {
        switch action {
        case .findOffices: return .offices([view])
        case .signIn(let user, let pin, _): return try signIn(user, pin)
        case .changePin(let user, _, let new):
            pins[user] = new
            mustChange = nil
            return .pinChanged
        case .signOut:
            guard let user else { throw .unauthenticated }
            if let counter = office.counter(of: user) { try perform(.shut(counter.id), by: actor()) }
            self.user = nil
            return .signedOut
        case .look(let look): return .seen(try see(look))
        case .watch: return .watched(Watch(alarms: alarms))
        case .act(let errand, let post): return .done(try run(errand, at: post.counter))
        case .listen, .quit: preconditionFailure("nothing to answer")
        }
    }

    @discardableResult
    mutating func perform(_ act: Act, by actor: Actor) throws(Refusal) -> [Event] {
        _ = office.advance(to: moment)
        return try office.perform(Command(act, by: actor), at: moment)
    }

    func actor() throws(Refusal) -> Actor {
        guard let user else { throw .unauthenticated }
        guard mustChange == nil else { throw .pinChangeRequired }
        return .staff(user, office.configuration.assignment(user)!.role)
    }

    private mutating func signIn(_ user: StaffID, _ pin: String) throws(Refusal) -> Reply {
        guard pins[user] == pin, let person = office.configuration.assignment(user) else { throw .wrongPin }
        self.user = user
        if pin == "000000" { mustChange = user }
        let here = AssignmentView(branch: "bielany", role: person.role, services: nil)
        let staff = StaffView(id: user, name: person.name, role: person.role, assignments: [here])
        return .signedIn(SessionView(token: "t", staff: staff, branch: "bielany", expiresAt: clock + 1.days))
    }

    private func see(_ look: Look) throws(Refusal) -> Sight {
        _ = try actor()
        let counters = office.configuration.counters.map { view(of: $0.id) }
        var sight = Sight(
            house: look.house ? view : nil, people: people(of: office), counters: counters,
            watch: Watch(alarms: alarms, alerts: alerts), overview: look.page.map(overview),
            round: look.round)
        if look.due { sight.agenda = agenda }
        if let wish = look.cases { sight.cases = see(wish) }
        if let id = look.turn { sight.turn = ToldTurn(ticket: id, view: turn(of: id)) }
        guard let counter = look.counter else { return sight }
        sight.queue = Page(items: queue(at: counter))
        sight.hand = office.ticket(at: counter).map(tell)
        sight.casesInHand = casesInHand(sight.hand)
        sight.held = tickets { $0.hold != nil }
        return sight
    }

    private func people(of office: Office) -> [ColleagueView] {
        office.configuration.staff.map {
            ColleagueView(
                id: $0.user, name: $0.name, role: $0.role, services: $0.services,
                counter: office.counter(of: $0.user)?.id)
        }
    }

    private func overview(_ page: Overview.Page) -> Overview.Sight {
        switch page {
        case .now: .init(page: page, tickets: tickets { $0.occupied != nil }, forecast: forecast)
        case .waiting: .init(page: page, tickets: queue(at: "1"))
        case .today:
            .init(page: page, tickets: tickets { [.left, .absent].contains($0.closing?.closedAs) })
        case .devices: .init(page: page, devices: devices, jobs: jobs)
        }
    }

    private func tickets(_ isMeant: (Ticket) -> Bool) -> [TicketView] {
        office.tickets.values.filter(isMeant).sorted { $0.ordinal < $1.ordinal }.map(tell)
    }

    private func view(of counter: CounterID) -> StaffCounter {
        StaffCounter(office.counters[counter]!, in: office, reason: reasons[counter])
    }

    private func queue(at counter: CounterID) -> [TicketView] {
        let next = office.next(at: counter, clock)?.id
        return office.queue().enumerated().map { before, ticket in
            let isNext = ticket.id == next
            let notYet = isNext ? nil : office.notYet(ticket, at: counter, before: max(before, 1), clock)
            var view = tell(ticket)
            view.turn = Turn(why: Reason(office.reason(for: ticket)), notYet: notYet.map(Reason.init))
            return view
        }
    }

    func tell(_ ticket: Ticket) -> TicketView {
        var person = people[ticket.id]
        person?.holdUntil = ticket.hold?.until
        var log = person?.log ?? LogBody()
        log.procedureDone = ticket.leg.log.procedureDone
        person?.log = log
        return TicketView(ticket: TicketFacts(ticket, branch: "bielany", ahead: nil), person: person)
    }

    func told(_ id: TicketID) throws(Refusal) -> TicketView {
        guard let ticket = office.ticket(id) else { throw .unknown(.ticket) }
        return tell(ticket)
    }

    private mutating func run(_ errand: Errand, at counter: CounterID) throws(Refusal) -> Deed {
        let actor = try actor()
        switch errand {
        case .setCounter(let state, let reason, let services):
            try set(counter, state, services, by: actor)
            reasons[counter] = reason
            return .counter(view(of: counter))
        case .takeOver:
            try perform(.takeOver(counter, actor.staff!, elsewhere: nil), by: actor)
            return .counter(view(of: counter))
        case .setService(let id, let isOpen, _):
            try perform(.setService(id, isOpen: isOpen, until: nil), by: actor)
            return .service(view.services.first { $0.id == id }!)
        case .reprint(let id): return .printing(try printAgain(id))
        case .raiseAlarm, .acceptAlarm, .clearAlarm: return .alarm(ring(errand, at: counter, by: actor))
        case .callNext: return try call(.next, to: counter)
        case .call(let id): return try call(.ticket(id), to: counter)
        case .callNumber(let number): return try call(.number(number), to: counter)
        case .undo:
            let touched = try perform(.undo, by: actor).compactMap(\.what.ticketID).last
            return .undone(try touched.map { id throws(Refusal) in try told(id) })
        case .issue(let walkIn): return try issue(walkIn, to: counter)
        default: break
        }
        if let deed = try runOnAgenda(errand, at: counter) { return deed }
        if let deed = try runOnCase(errand) { return deed }
        let (act, id) = errand.onTicket(at: counter)
        try perform(act, by: actor)
        write(errand)
        return .ticket(try told(id))
    }

    private mutating func call(_ whom: Selection, to counter: CounterID) throws(Refusal) -> Deed {
        let called = try perform(.call(counter, whom), by: actor())
        guard let id = called.first?.what.ticketID else { return .called(nil) }
        let why: Why = if case .next = whom { .longestWait } else { .chosen }
        return .called(CallReply(ticket: try told(id), why: Reason(why)))
    }

    mutating func issue(_ walkIn: WalkIn, to counter: CounterID) throws(Refusal) -> Deed {
        issued += 1
        let id = TicketID("id\(issued)")
        let issue = Issue(id: id, service: walkIn.service, counter: walkIn.straight ? counter : nil)
        try perform(.issue(issue), by: actor())
        people[id] = Person()
        people[id]?.name = walkIn.name
        return .ticket(try told(id))
    }

    private mutating func set(
        _ counter: CounterID, _ state: Counter.State, _ services: [ServiceID]?, by actor: Actor
    ) throws(Refusal) {
        switch state {
        case .open: try perform(.open(counter, services: services, elsewhere: nil), by: actor)
        case .paused: try perform(.pause(counter), by: actor)
        case .closed: try perform(.shut(counter), by: actor)
        }
    }

    private mutating func printAgain(_ id: TicketID) throws(Refusal) -> PrintJobView {
        guard let ticket = office.ticket(id) ?? office.ticket(number: id.text) else {
            throw .unknown(.ticket)
        }
        let job = PrintJobView(
            id: "job\(jobs.count + 1)", ticket: ticket.id, number: ticket.number, device: "kiosk",
            state: .queued, copy: true, reason: nil, queuedAt: clock, endedAt: nil)
        jobs.append(job)
        return job
    }

    private mutating func ring(_ errand: Errand, at counter: CounterID, by actor: Actor) -> AlarmView {
        if case .raiseAlarm(let text) = errand { return alarm(from: actor.staff!, at: counter, text) }
        let (id, isOver): (String, Bool) =
            switch errand {
            case .acceptAlarm(let id): (id, false)
            case .clearAlarm(let id): (id, true)
            default: preconditionFailure("not an answer")
            }
        let place = alarms.firstIndex { $0.id == id }!
        if isOver {
            alarms[place].clearedAt = clock
            return alarms.remove(at: place)
        }
        alarms[place].acceptedBy = from(actor.staff!, at: counter)
        alarms[place].acceptedAt = clock
        return alarms[place]
    }

    @discardableResult
    mutating func alarm(from user: StaffID, at counter: CounterID, _ text: String? = nil) -> AlarmView {
        let alarm = AlarmView(
            id: "alarm\(alarms.count + 1)", kind: .help, from: from(user, at: counter), text: text,
            raisedAt: clock, acceptedBy: nil, acceptedAt: nil, clearedAt: nil)
        alarms.append(alarm)
        return alarm
    }

    private func from(_ user: StaffID, at counter: CounterID) -> AlarmView.From {
        .init(staff: user, name: office.configuration.assignment(user)?.name, counter: counter)
    }
}
