import QueueCore
import Testing

struct PlanTests {
    private static let monday = BusinessDay("2026-06-01")!

    /// A week in June with long hours, from Monday to Friday.
    private static func summer(_ change: (inout DatedPlan) -> Void = { _ in }) -> DatedPlan {
        var plan = DatedPlan(
            id: "summer", from: monday, to: monday + 6, weekdays: [0, 1, 2, 3, 4],
            hours: Array(repeating: [MinuteRange(start: 480, end: 1200)], count: 7))
        change(&plan)
        return plan
    }

    private static func office(_ plans: [DatedPlan], on day: BusinessDay) -> Office {
        let hours = Hours(
            week: Array(repeating: [MinuteRange(start: 480, end: 960)], count: 7),
            exceptions: [monday + 1: []])
        let configuration = Configuration(
            branch: "house", hours: hours,
            services: [Service(id: "a", prefix: "A"), Service(id: "b", prefix: "B")],
            counters: [CounterPlan(id: "1", tiers: [["a"]])], plans: Plans(plans))
        return Office(
            configuration, at: Moment(instant: Instant(milliseconds: 0), day: day, minute: 1_000))
    }

    @Test(arguments: [(0, true), (1, false), (2, true), (5, false), (7, false)])
    func hoursHoldOnTheirDays(_ day: Int, _ isOpen: Bool) {
        let office = Self.office([Self.summer()], on: Self.monday)
        #expect(office.configuration.hours.isOpen(on: Self.monday + day, minute: 1_000) == isOpen)
    }

    @Test(arguments: [(0, "b"), (7, "a")])
    func countersServeWhatThePlanSays(_ day: Int, _ service: ServiceID) {
        let office = Self.office([Self.summer { $0.counters = ["1": [["b"]]] }], on: Self.monday + day)
        #expect(office.configuration.counter("1")?.tiers == [[service]])
        #expect(office.published.counter("1")?.tiers == [["a"]])
    }

    @Test(arguments: [(0, false), (6, true)])
    func closedServicesTakeNoVisitors(_ day: Int, _ isOpen: Bool) {
        let office = Self.office([Self.summer { $0.closed = ["a"] }], on: Self.monday + day)
        #expect(office.isOpen("a", at: office.now) == isOpen)
        #expect(office.isOpen("b", at: office.now))
    }

    @Test func theFirstOfSeveralHolds() {
        let later = Self.summer { ($0.id, $0.closed) = ("later", ["a"]) }
        let office = Self.office([Self.summer(), later], on: Self.monday)
        #expect(office.configuration.plan(on: Self.monday)?.id == "summer")
        #expect(office.isOpen("a", at: office.now))
    }

    /// Midnight brings the plan into force, and takes it out again.
    @Test func changesWithTheDay() {
        var office = Self.office([Self.summer { $0.counters = ["1": [["b"]]] }], on: Self.monday + -1)
        for (day, service) in [(0, "b"), (4, "b"), (5, "a")] {
            let moment = Moment(
                instant: office.now + 1.days, day: Self.monday + day, minute: 0)
            while !office.step(to: moment).isEmpty {}
            #expect(office.configuration.counter("1")?.tiers == [[ServiceID(service)]])
        }
    }
}
