@testable import QueueCore

/// An office to play with: two services, three counters, three people, and a clock that stands still
/// until a test moves it. Monday, eight o'clock, Ana at counter 1 and Bob at counter 2.
struct TestOffice {
    private(set) var office: Office
    /// All that has happened since the founding.
    private(set) var log: [Event]
    var clock: Instant
    var issued = 0

    /// - Parameter change: what the test needs to be otherwise.
    init(at time: String = "2026-03-02T08:00:00Z", _ change: (inout Configuration) -> Void = { _ in }) {
        var configuration = Configuration.example
        change(&configuration)
        clock = Instant(time)!
        (office, log) = Office.founding(configuration, at: Moment(utc: clock))
        for (counter, person) in [("1", Actor.ana), ("2", .bob)] {
            let open = Act.open(CounterID(counter), services: nil, elsewhere: nil)
            log += try! office.perform(Command(open, by: person), at: moment)
        }
    }

    var moment: Moment { Moment(utc: clock) }

    /// What a clerk, a visitor or a kiosk does, as the ledger does it: timers first.
    @discardableResult
    mutating func act(_ act: Act, by actor: Actor = .ana) throws(Refusal) -> [Event] {
        log += office.advance(to: moment)
        let events = try office.perform(Command(act, by: actor), at: moment)
        log += events
        return events
    }

    /// Time passes, and is noticed.
    mutating func wait(minutes: Int = 0, seconds: Int = 0) {
        clock = clock + minutes.minutes + seconds.seconds
        log += office.advance(to: moment)
    }

    mutating func waitUntil(_ time: String) {
        clock = Instant(time)!
        log += office.advance(to: moment)
    }

    /// The same ticket as it stands now.
    subscript(_ ticket: Ticket) -> Ticket { office.ticket(ticket.id)! }

    subscript(_ counter: CounterID) -> Counter { office.counters[counter]! }
}

extension Configuration {
    static let example = Configuration(
        branch: "test",
        priorities: [.regular, Priority(id: "priority", headStartMinutes: 15)],
        services: [Service(id: "A", prefix: "A"), Service(id: "B", prefix: "B")],
        counters: [
            CounterPlan(id: "1", tiers: [["A", "B"]]), CounterPlan(id: "2", tiers: [["A", "B"]]),
            CounterPlan(id: "3", tiers: [["B"]]),
        ],
        staff: [
            Assignment(user: "ana"), Assignment(user: "bob"), Assignment(user: "eva", role: .supervisor),
        ])
}

extension Actor {
    static let ana = Actor.staff("ana", .clerk)
    static let bob = Actor.staff("bob", .clerk)
    static let eva = Actor.staff("eva", .supervisor)
    static let kiosk = Actor.device("kiosk")
}

extension Moment {
    /// For a branch that lives by UTC.
    init(utc instant: Instant) {
        let (day, rest) = instant.milliseconds.quotientAndRemainder(floor: 1.days)
        self.init(instant: instant, day: BusinessDay(daysSince1970: day), minute: rest / 1.minutes)
    }
}
