import QueueCore
import Testing

@testable import QueueForecast

/// A model and the mean wait in minutes that theory gives for each of its classes.
struct Law: CustomTestStringConvertible {
    let testDescription: String
    let model: Model
    let waits: [Double]

    init(_ name: String, _ model: Model, waits: [Double]) {
        testDescription = name
        self.model = model
        self.waits = waits
    }

    /// Kleinrock, "Queueing Systems" II, 3.6 for strict order; Erlang C where all wait alike.
    static let all = [
        Law("M/M/5, all alike", Model(counters: 5, classes: [.init(rate: 0.75, mean: 6)]), waits: [9.1499]),
        Law(
            "strict M/M/1",
            Model(
                counters: 1,
                classes: [
                    .init(rate: 0.2, mean: 1, headStartMinutes: 2),
                    .init(rate: 0.3, mean: 1, headStartMinutes: 1),
                    .init(rate: 0.3, mean: 1),
                ], discipline: .strict), waits: [1, 2, 8]),
        Law(
            "strict M/M/5",
            Model(
                counters: 5,
                classes: [.init(rate: 0.15, mean: 6, headStartMinutes: 1), .init(rate: 0.6, mean: 6)],
                discipline: .strict), waits: [1.1158, 11.1584]),
        Law(
            "strict M/G/1",
            Model(
                counters: 1,
                classes: [
                    .init(rate: 0.03, mean: 4, variation: 0.5, headStartMinutes: 2),
                    .init(rate: 0.05, mean: 6, variation: 1, headStartMinutes: 1),
                    .init(rate: 0.03, mean: 10, variation: 1.5),
                ], discipline: .strict), waits: [6.7159, 11.5792, 36.3916]),
        Law("head start M/M/5", headStart, waits: [4.08, 10.45]),
    ]

    static let headStart = Model(
        counters: 5,
        classes: [.init(rate: 0.15, mean: 6, headStartMinutes: 15), .init(rate: 0.6, mean: 6)])
}

@Suite struct LawTests {
    private let visitors = 200_000

    @Test(arguments: Law.all) func meanWaitsAreThoseOfTheory(_ law: Law) {
        let scenario = law.model.scenario(visitors: visitors, seed: 1)
        let waits = Self.waits(scenario)
        for (index, truth) in law.waits.enumerated() {
            let estimate = Estimate(waits.filter { $0.index == index }.map(\.wait))
            #expect(estimate.agrees(with: truth), "class \(index): \(estimate), theory \(truth)")
            #expect(estimate.error < 0.1 * truth, "class \(index): \(estimate) says nothing")
            #expect(!estimate.agrees(with: 1.5 * truth), "a law that holds for any figure is none")
        }
        // What a present gives to some it takes from others.
        guard law.model.discipline == .headStart else { return }
        let all = Estimate(waits.map(\.wait))
        #expect(all.agrees(with: 9.1499), "all: \(all)")
    }

    private static func waits(_ scenario: Scenario) -> [(index: Int, wait: Double)] {
        zip(scenario.visitors, Simulation.run(scenario)).map { visitor, trace in
            (Int(visitor.priority!.text)!, Double(trace.wait!) / 60_000)
        }
    }

    /// A regular ticket is overtaken only by priority tickets that arrive within the head start after it:
    /// so much is promised, and no less is taken.
    @Test func overtakingHasABound() {
        let scenario = Law.headStart.scenario(visitors: 50_000, seed: 7)
        let rows = Array(zip(scenario.visitors, Simulation.run(scenario)))
        let regular = rows.filter { $0.0.priority == "1" }.map { ($0.0.arrival, $0.1.call!) }
        let priority = rows.filter { $0.0.priority == "0" }.map { ($0.0.arrival, $0.1.call!) }
        func overtakings(by head: Int) -> Int { Self.overtaken(regular, by: priority, after: head) }
        #expect(overtakings(by: 15.minutes) == 0)
        #expect(overtakings(by: 14.minutes) > 100, "in the last minute of the present it is still used")
        #expect(Self.overtaken(regular, by: regular, after: 1) == 0)
        #expect(Self.overtaken(priority, by: priority, after: 1) == 0)
    }

    /// How many were called before one of those who had arrived so much earlier. Both in order of arrival.
    private static func overtaken(
        _ first: [(arrival: Int, call: Int)], by second: [(arrival: Int, call: Int)], after head: Int
    ) -> Int {
        var (next, latest, count) = (0, Int.min, 0)
        for other in second {
            while next < first.count, first[next].arrival <= other.arrival - head {
                latest = max(latest, first[next].call)
                next += 1
            }
            if other.call < latest { count += 1 }
        }
        return count
    }

    @Test func theSameSeedIsTheSameDay() {
        let days = (1...2).map { _ in Simulation.run(Law.headStart.scenario(visitors: 1_000, seed: 7)) }
        #expect(days[0] == days[1])
    }
}
