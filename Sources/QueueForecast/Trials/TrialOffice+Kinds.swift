import QueueCore

extension TrialOffice {
    /// The kinds of offices on which a forecast has to show what it is worth. `days`: how long.
    public static func all(days: Int) -> [TrialOffice] {
        [plain(days), skills(days), lunch(days), drifting(days), leaving(days)]
    }

    private static let classes = [
        Priority(id: "regular", headStart: 0), Priority(id: "priority", headStartMinutes: 15),
    ]

    /// M/M/5 at nine tenths of what it can do.
    static func plain(_ days: Int) -> TrialOffice {
        TrialOffice(
            name: "plain M/M/5", days: (days + 1) / 2,
            kinds: [Kind(service: "A", rate: 0.75, mean: 6, shares: [1])],
            counters: posts(5, days) { _, _ in [] }, priorities: [.regular])
    }

    /// Three services, six counters, presents of 15 minutes, lunch by turns.
    static func skills(_ days: Int) -> TrialOffice {
        let tiers: [[[ServiceID]]] = [
            [["A"]], [["A", "B"]], [["B"], ["A"]], [["B", "C"]], [["C"]], [["A", "B", "C"]],
        ]
        var counters = posts(6, days) { counter, _ in [lunch(from: 240 + counter / 2 * 45)] }
        for index in counters.indices { counters[index].tiers = tiers[index] }
        return TrialOffice(
            name: "skills and priorities", days: days, hours: 450,
            kinds: [
                Kind(service: "A", rate: 0.34, mean: 4, variation: 0.75, shares: [0.85, 0.15]),
                Kind(service: "B", rate: 0.22, mean: 8, variation: 0.7, shares: [0.85, 0.15]),
                Kind(service: "C", rate: 0.12, mean: 14, variation: 0.6, shares: [0.8, 0.2]),
            ], counters: counters, priorities: classes)
    }

    /// Everybody goes to lunch, two at a time and then three.
    static func lunch(_ days: Int) -> TrialOffice {
        TrialOffice(
            name: "lunch", days: days, hours: 470,
            kinds: [Kind(service: "A", rate: 0.66, mean: 6, variation: 0.8, shares: [0.85, 0.15])],
            counters: posts(5, days) { counter, _ in [lunch(from: 240 + counter % 2 * 40)] },
            priorities: classes)
    }

    /// Log-normal services whose mean moves through the day and from day to day.
    static func drifting(_ days: Int) -> TrialOffice {
        var office = TrialOffice(
            name: "drifting log-normal", days: days, hours: 450,
            kinds: [Kind(service: "A", rate: 0.56, mean: 7.5, variation: 0.8, shares: [0.85, 0.15])],
            counters: posts(5, days) { _, _ in [] }, priorities: classes)
        office.drift = { day, minute in
            let mornings = minute < 225 ? minute / 225 : 2 - minute / 225
            return (0.85 + 0.3 * mornings) * (1 + 0.1 * Double(day * 7 % 5 - 2) / 2)
        }
        return office
    }

    /// M/M/5+M: more come than can be served, and some leave.
    static func leaving(_ days: Int) -> TrialOffice {
        TrialOffice(
            name: "leaving", days: (days + 2) / 3,
            kinds: [Kind(service: "A", rate: 1, mean: 6, shares: [1])],
            counters: posts(5, days) { _, _ in [] }, priorities: [.regular], meanPatience: 20)
    }

    private static func lunch(from minute: Int) -> Range<Int> { minute.minutes..<(minute + 40).minutes }

    /// Open day and night but for their breaks.
    private static func posts(
        _ count: Int, _ days: Int, breaks: (Int, Int) -> [Range<Int>]
    ) -> [Scenario.Post] {
        (0..<count).map { index in
            var openings: [Range<Int>] = []
            var from = 0
            for day in 0..<days {
                for pause in breaks(index, day) {
                    openings.append(from..<(day.days + pause.lowerBound))
                    from = day.days + pause.upperBound
                }
            }
            openings.append(from..<(1 << 60))
            return Scenario.Post(CounterID("\(index + 1)"), tiers: [["A"]], openings: openings)
        }
    }
}
