import QueueCore
import QueueForecast

/// Who comes, and the days on which a plan is tried.
struct Staffing {
    /// A day, by half hour.
    let visitors: [Double]
    let loads: [Double]
    let days: [Scenario]
    /// Counters that there are.
    let most: Int
    private let start: Int
    private let meanService: Double

    private static let slot = 30.minutes

    /// The office's own days. Counters are opened in the order of its file.
    init?(_ past: [PastDay]) {
        let arrivals = past.flatMap { $0.scenario.visitors.map(\.arrival) }
        guard let first = arrivals.min(), let last = arrivals.max(), let latest = past.last else {
            return nil
        }
        start = first / Self.slot * Self.slot
        let count = (last - start) / Self.slot + 1
        var visitors = Array(repeating: 0.0, count: count)
        for arrival in arrivals { visitors[(arrival - start) / Self.slot] += 1 / Double(past.count) }
        self.visitors = visitors
        let times = past.flatMap { $0.scenario.visitors.map(\.serviceTime) }
        meanService = max(0.1, Double(times.reduce(0, +)) / Double(times.count) / 60_000)
        days = past.map { day in
            var scenario = day.scenario
            scenario.counters = Self.posts(latest.plan)
            return scenario
        }
        most = max(1, latest.plan.count)
        loads = OfferedLoad.means(arrivals: visitors.map { $0 / 30 }, meanService: meanService)
    }

    /// Days that are made up: one service, log-normal times.
    init(_ file: ArrivalsFile, meanService: Double, seed: UInt64) {
        start = file.start
        visitors = file.visitors
        self.meanService = meanService
        loads = OfferedLoad.means(arrivals: visitors.map { $0 / 30 }, meanService: meanService)
        most = max(2, Int((loads.max() ?? 1) * 2) + 3)
        let posts = (1...most).map { Scenario.Post(CounterID("\($0)"), tiers: [["A"]], openings: []) }
        days = (0..<20).map { day in
            MadeUpDay(visitors: file.visitors, start: file.start, meanService: meanService)
                .scenario(counters: posts, seed: seed &+ UInt64(day))
        }
    }

    /// By the formula, before it is tried.
    func plan(_ target: WaitTarget, most: Int) -> StaffingPlan {
        StaffingPlan(
            counters: loads.enumerated().map { slot, load in
                let least = visitors[slot] > 0 ? 1 : 0
                return min(
                    most, max(least, target.counters(load: load, meanService: meanService, most: most)))
            }, start: start)
    }

    private static func posts(_ plan: [CounterPlan]) -> [Scenario.Post] {
        plan.map { Scenario.Post($0.id, tiers: $0.tiers, openings: []) }
    }
}
