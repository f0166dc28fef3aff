import QueueCore
import QueueForecast
import Words

/// Counters by half hour for visitors who come and go: by the formula, and trimmed by playing the days.
struct TriedPlan: Encodable {
    struct Slot: Encodable {
        /// "08:30"
        var from: String
        var visitors, load: Double
        var byFormula, counters: Int
        /// Of those who came then; nil: nobody did.
        var shareWithin: Double?
    }

    var withinMinutes: Double
    var slots: [Slot]
    var counterHours: Double
    var shareWithin: Double
    var meanWaitMinutes: Double
    var costADay: Double?

    init(_ staffing: Staffing, most: Int, cost: Double?, _ target: WaitTarget) {
        let trial = StaffingTrial(days: staffing.days, target: target)
        let formula = staffing.plan(target, most: most)
        let plan = trial.trimmed(formula, most: most)
        let outcome = trial.outcome(of: plan)
        withinMinutes = target.minutes
        slots = plan.counters.indices.map { slot in
            Slot(
                from: Self.time(plan.start + slot * plan.slot), visitors: staffing.visitors[slot],
                load: staffing.loads[slot], byFormula: formula.counters[slot], counters: plan.counters[slot],
                shareWithin: outcome.shares[slot])
        }
        counterHours = plan.hours
        shareWithin = outcome.share
        meanWaitMinutes = outcome.meanWait
        costADay = cost.map { $0 * plan.hours }
    }

    var table: String {
        let words = Words.ofProcess
        let within = words(.figureWithin, ["minutes": withinMinutes.told(0)])
        var table = Table(figures: [
            words(.figureFrom), words(.figureVisitors), words(.figureLoad), words(.figureByFormula),
            words(.figureCounters), within,
        ])
        for slot in slots {
            table.add([
                slot.from, slot.visitors.told(), slot.load.told(), "\(slot.byFormula)", "\(slot.counters)",
                slot.shareWithin?.percent ?? "–",
            ])
        }
        let plan: [String: String] = [
            "hours": counterHours.told(), "share": shareWithin.percent, "within": within,
            "mean": meanWaitMinutes.told(),
        ]
        let costs = costADay.map { words(.figureCostADay, ["cost": $0.told(2)]) }
        return ([table.text, words(.figurePlan, plan)] + [costs].compactMap(\.self)).joined(separator: "\n")
    }

    private static func time(_ milliseconds: Int) -> String {
        let minute = milliseconds / 1.minutes
        return "\(minute / 60 < 10 ? "0" : "")\(minute / 60):\(minute % 60 < 10 ? "0" : "")\(minute % 60)"
    }
}
