import QueueCore
import TestDice

@testable import QueueForecast

/// A queue that theory knows: classes of visitors who come at random, and counters that are all alike.
/// Times in minutes.
struct Model {
    var counters: Int
    var classes: [Class]
    var discipline = DisciplineRule.headStart

    struct Class {
        /// Arrivals a minute.
        var rate: Double
        var mean: Double
        /// The squared coefficient of variation of a service; nil: exponential.
        var variation: Double?
        var headStartMinutes = 0
    }

    /// So many visitors; each throw of the dice is for one of them, so that a seed is a day.
    func scenario(visitors: Int, seed: UInt64) -> Scenario {
        var dice = Dice(seed: seed)
        var time = 0.0
        let people = (1...visitors).map { number in
            time += dice.exponential(mean: 1 / rate)
            let index = pick(&dice)
            let one = classes[index]
            let service =
                one.variation.map { dice.logNormal(mean: one.mean, variation: $0) }
                ?? dice.exponential(mean: one.mean)
            return Scenario.Visitor(
                TicketID(String(number)), arrival: Int(time * 60_000), service: "A",
                priority: PriorityID(String(index)), serviceTime: Int(service * 60_000))
        }
        return Scenario(
            services: ["A"],
            counters: (1...counters).map { number in
                Scenario.Post(CounterID(String(number)), tiers: [["A"]], openings: [0..<(1 << 60)])
            },
            priorities: classes.enumerated().map { index, one in
                Priority(id: PriorityID(String(index)), headStartMinutes: one.headStartMinutes)
            },
            discipline: discipline, visitors: people)
    }

    private var rate: Double { classes.reduce(0) { $0 + $1.rate } }

    private func pick(_ dice: inout Dice) -> Int {
        var rest = Double.random(in: 0..<rate, using: &dice)
        for (index, one) in classes.enumerated().dropLast() {
            if rest < one.rate { return index }
            rest -= one.rate
        }
        return classes.count - 1
    }
}

/// A mean and how far it may be from the truth, by the means of 20 batches: waits that follow one another
/// are alike, whole batches hardly.
struct Estimate: CustomStringConvertible {
    let mean: Double
    let error: Double

    init(_ waits: [Double]) {
        let size = waits.count / 20
        let means = (0..<20).map { batch in
            waits[(batch * size)..<((batch + 1) * size)].reduce(0, +) / Double(size)
        }
        let mean = means.reduce(0, +) / 20
        let variance = means.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 19
        self.mean = mean
        error = (variance / 20).squareRoot()
    }

    func agrees(with truth: Double) -> Bool { abs(mean - truth) <= 3 * error }

    var description: String { "\(mean) ± \(error)" }
}
