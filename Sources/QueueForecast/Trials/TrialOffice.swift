import QueueCore

/// An office that was made up, with all that is true about it: forecasts are tried on it, beside one that
/// knows the truth and beside the naive rule.
public struct TrialOffice: Sendable {
    public let name: String
    var days: Int
    /// Minutes of a day in which visitors come; nil: day and night.
    var hours: Double?
    var kinds: [Kind]
    var counters: [Scenario.Post]
    var priorities: [Priority]
    var discipline = DisciplineRule.headStart
    /// Minutes, exponential.
    var meanPatience: Double?
    /// By how much services are longer than usual, by day and minute of the day.
    var drift: @Sendable (Int, Double) -> Double = { _, _ in 1 }

    /// Who comes for what; the shares of the classes, in their order.
    struct Kind: Sendable {
        var service: ServiceID
        /// Visitors a minute.
        var rate: Double
        var mean: Double
        /// nil: exponential; else the coefficient of variation of a log-normal.
        var variation: Double?
        var shares: [Double]
    }

    /// Days one after the other; the queue is empty in between.
    public func scenario(seed: UInt64) -> Scenario {
        var dice = Throws(seed: seed)
        var people: [Scenario.Visitor] = []
        for day in 0..<days {
            let end = hours ?? 1_440
            let rate = kinds.reduce(0) { $0 + $1.rate }
            var minute = dice.exponential(mean: 1 / rate)
            while minute < end {
                people.append(visitor(people.count + 1, day, minute, &dice))
                minute += dice.exponential(mean: 1 / rate)
            }
        }
        return Scenario(
            services: kinds.map(\.service), counters: counters, priorities: priorities,
            discipline: discipline, visitors: people)
    }

    private func visitor(
        _ number: Int, _ day: Int, _ minute: Double, _ dice: inout Throws
    ) -> Scenario.Visitor {
        let kind = kinds[pick(kinds.map(\.rate), &dice)]
        let mean = kind.mean * drift(day, minute)
        let time =
            kind.variation.map { dice.logNormal(mean: mean, variation: $0) } ?? dice.exponential(mean: mean)
        let priority = priorities[pick(kind.shares, &dice)].id
        let patience = meanPatience.map { dice.exponential(mean: $0) }
        return Scenario.Visitor(
            TicketID("\(number)"), arrival: day.days + Int(minute * 60_000), service: kind.service,
            priority: priority, serviceTime: Int(time * 60_000), patience: patience.map { Int($0 * 60_000) })
    }

    private func pick(_ weights: [Double], _ dice: inout Throws) -> Int {
        var rest = dice.unit() * weights.reduce(0, +)
        for (index, weight) in weights.enumerated().dropLast() {
            if rest < weight { return index }
            rest -= weight
        }
        return weights.count - 1
    }

    /// What the maker knows.
    var truth: Truth {
        var patience = Patience()
        if let meanPatience { patience = .exponential(mean: Int(meanPatience * 60_000)) }
        let streams = kinds.enumerated().flatMap { index, kind in
            zip(priorities, kind.shares).map { priority, share in
                Situation.Stream(
                    service: index, headStart: Scenario.headStart(priority, discipline),
                    rate: kind.rate * share / kind.shares.reduce(0, +) / 60_000)
            }
        }
        let (kinds, drift) = (kinds, drift)
        let shapes = kinds.map { kind in Self.quantiles(kind.variation).map { $0 * kind.mean * 60_000 } }
        return Truth(streams: streams, patience: patience) { now in
            let (day, rest) = now.quotientAndRemainder(dividingBy: 1.days)
            let factor = drift(day, Double(rest) / 60_000)
            return shapes.map { ServiceTimes(truth: $0.map { $0 * factor }) }
        }
    }

    /// Of a service of mean 1, in a thousand even steps.
    private static func quantiles(_ variation: Double?) -> [Double] {
        (0..<1_000).map { step in
            let share = (Double(step) + 0.5) / 1_000
            guard let variation else { return -logarithm(1 - share) }
            let variance = logarithm(1 + variation * variation)
            return exponential(normalQuantile(share) * variance.squareRoot() - variance / 2)
        }
    }
}

extension Scenario {
    static func headStart(_ priority: Priority, _ discipline: DisciplineRule) -> Int {
        Configuration(branch: "", discipline: discipline, services: []).headStart(priority)
    }
}
