import QueueCore
import Testing

/// How many become one.
@Suite struct FigureTests {
    @Test(
        arguments: [
            ([], nil, nil, nil), ([7], 7, 7, 7), ([1, 2], 2, 1, 2), ([3, 1, 2], 2, 2, 3),
            (Array(1...10), 6, 5, 9), (Array(1...11), 6, 6, 10), ([0, 0, 0, 100], 25, 0, 100),
        ] as [([Int], Int?, Int?, Int?)])
    func nearestRank(_ seconds: [Int], _ mean: Int?, _ median: Int?, _ ninetieth: Int?) {
        let figures = TimeFigures(milliseconds: seconds.map(\.seconds))
        #expect(figures.n == seconds.count && figures.meanSeconds == mean)
        #expect(figures.medianSeconds == median && figures.ninetiethSeconds == ninetieth)
    }

    @Test func theFewThatMakeUpTheMost() {
        let counts = [("a", 1, 9), ("b", 6, 0), ("c", 3, 3), ("d", 0, 2)].map {
            CodeCount(group: nil, code: $0.0, now: $0.1, earlier: $0.2)
        }
        let items = counts.pareto
        #expect(items.map(\.code) == ["b", "c", "a", "d"])
        #expect(items.map(\.share) == [0.6, 0.3, 0.1, 0])
        #expect(items.map(\.cumulativeShare) == [0.6, 0.9, 1, 1])
        #expect(items.map(\.earlier) == [0, 3, 9, 2])
    }

    /// The same weekdays, in whole weeks before.
    @Test(arguments: [
        ("2026-03-02", "2026-03-02", "2026-02-23", "2026-02-23"),
        ("2026-03-02", "2026-03-08", "2026-02-23", "2026-03-01"),
        ("2026-03-02", "2026-03-09", "2026-02-16", "2026-02-23"),
    ])
    func weeksBefore(_ from: String, _ to: String, _ first: String, _ last: String) {
        let before = (BusinessDay(from)!...BusinessDay(to)!).weeksBefore
        #expect(before == BusinessDay(first)!...BusinessDay(last)!)
    }

    @Test(
        arguments: [
            ([600, 610, 590, 605, 1_800], [4]), ([600, 610, 590, 605, 595], []), ([600, 600, 600, 601], []),
            ([600, 1_800], []), ([nil, 10, 10, 10, 20], [4]), ([0, 0, 0], []),
        ] as [([Double?], [Int])])
    func whoStandsOut(_ values: [Double?], _ outliers: [Int]) {
        let deviations = Outliers.deviations(values)
        #expect(deviations.indices.filter { deviations[$0].map(Outliers.isOutlier) ?? false } == outliers)
    }

    @Test func whatAnHourCosts() {
        let rule = CostRule(currency: "EUR", perHour: 4_200)
        #expect([0, 3_600, 600, 1].map { rule.cost(ofSeconds: $0) } == [0, 4_200, 700, 1])
    }
}
