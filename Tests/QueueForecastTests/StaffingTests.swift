import QueueCore
import Testing

@testable import QueueForecast

@Suite struct StaffingTests {
    private static let target = WaitTarget(share: 0.8, minutes: 10)
    private static let visitors = [20.0, 35, 30, 15]

    private static var trial: StaffingTrial {
        let posts = (1...15).map { Scenario.Post(CounterID("\($0)"), tiers: [["A"]], openings: []) }
        let day = MadeUpDay(visitors: visitors, start: 8 * 60.minutes, meanService: 7)
        return StaffingTrial(
            days: (1...10).map { day.scenario(counters: posts, seed: $0) }, target: target)
    }

    private static var byFormula: StaffingPlan {
        let loads = OfferedLoad.means(arrivals: visitors.map { $0 / 30 }, meanService: 7)
        return StaffingPlan(
            counters: loads.map { target.counters(load: $0, meanService: 7, most: 15) },
            start: 8 * 60.minutes)
    }

    @Test func aPlanIsTrimmedToTheTarget() {
        let (trial, formula) = (Self.trial, Self.byFormula)
        let plan = trial.trimmed(formula, most: 15)
        #expect(trial.outcome(of: plan).shares.allSatisfy { ($0 ?? 1) >= 0.8 })
        #expect(plan.hours <= formula.hours, "the formula starts each slot anew and is too careful")
        for slot in plan.counters.indices {
            var fewer = plan
            fewer.counters[slot] -= 1
            #expect(trial.outcome(of: fewer).shares.contains { ($0 ?? 1) < 0.8 }, "slot \(slot)")
        }
    }

    @Test func tooFewAreMade() {
        let none = StaffingPlan(counters: [1, 1, 1, 1], start: 8 * 60.minutes)
        let plan = Self.trial.trimmed(none, most: 15)
        #expect(Self.trial.outcome(of: plan).shares.allSatisfy { ($0 ?? 1) >= 0.8 })
    }

    @Test func moreCountersCostMoreAndWaitLess() {
        let plans = [7, 8, 10].map {
            StaffingPlan(counters: Array(repeating: $0, count: 4), start: 8 * 60.minutes)
        }
        let waits = plans.map { Self.trial.outcome(of: $0).meanWait }
        #expect(waits == waits.sorted { $0 > $1 } && plans.map(\.hours) == [14, 16, 20])
    }

    @Test func countersOpenAndCloseWithThePlan() {
        let plan = StaffingPlan(counters: [1, 2, 0, 1], start: 0)
        #expect(plan.openings(0) == [0..<60.minutes, 90.minutes..<(120 + 240).minutes])
        #expect(plan.openings(1) == [30.minutes..<60.minutes] && plan.openings(2).isEmpty)
    }
}
