@testable import QueueCore
@testable import loket

/// People who do whatever comes to their minds, at any time, in an office that must stay in order.
struct Walk {
    private var dice: SeededGenerator
    private var whim: Whim
    private(set) var office: Office
    private var watch: Watch
    private var clock = Instant("2026-03-02T07:30:00Z")!
    /// How often each type of event happened, and each refusal: a walk that meets few has seen little.
    private(set) var met: [String: Int] = [:]

    init(seed: UInt64) throws {
        dice = SeededGenerator(seed: seed)
        let configuration = Configuration.house(&dice)
        whim = Whim(SeededGenerator(seed: dice.next()))
        let start = Moment(utc: clock)
        let (office, events) = Office.founding(configuration, at: start)
        self.office = office
        watch = Watch(Office(configuration, at: start))
        try see(events, at: start)
    }

    mutating func step(_ number: Int) throws {
        passTime()
        let moment = Moment(utc: clock)
        try see(office.advance(to: moment), at: moment)
        let command = whim.command(in: office, at: moment.instant)
        let before = office.seq
        var events: [Event] = []
        do throws(Refusal) {
            events = try office.perform(command, at: moment)
        } catch {
            met[error.name, default: 0] += 1
            try watch.expect(office.seq == before, "a refusal changes nothing")
        }
        try see(events, at: moment, wanting: command.wanted)
        try watch.expectOrder(in: office)
        if number % 50 == 0 { try watch.expectAgreement(with: office, at: moment.instant) }
    }

    private mutating func see(_ events: [Event], at moment: Moment, wanting wanted: ServiceID? = nil) throws {
        for event in events { met[event.type, default: 0] += 1 }
        try watch.see(events, at: moment.instant, wanting: wanted)
    }

    /// Mostly seconds; now and then an hour, a night, nothing at all, or a clock that goes back.
    private mutating func passTime() {
        switch Int.random(in: 0..<400, using: &dice) {
        case 0: clock = clock - Int.random(in: 0...10.minutes, using: &dice)
        case 1: clock = clock + Int.random(in: 0...14, using: &dice) * 60.minutes
        case 2: clock = clock + (1.days - clock.milliseconds % 1.days)
        case 3..<40: break
        default: clock = clock + Int.random(in: 0...90.seconds, using: &dice)
        }
    }
}

extension Refusal {
    /// The code alone, without its details.
    fileprivate var name: String { String("\(self)".prefix { $0 != "(" }) }
}

extension Moment {
    /// For a branch that lives by UTC.
    init(utc instant: Instant) {
        let day = (instant.milliseconds - instant.milliseconds % 1.days) / 1.days
        self.init(
            instant: instant, day: BusinessDay(daysSince1970: day),
            minute: instant.milliseconds % 1.days / 1.minutes)
    }
}
