import QueueCore

/// How many counters are open in each half hour, and what comes of it.
public struct StaffingPlan: Sendable {
    /// In the order of the slots.
    public var counters: [Int]
    public let slot: Int
    /// The first slot's start, in milliseconds of the day.
    public let start: Int

    public init(counters: [Int], start: Int, slot: Int = 30.minutes) {
        self.counters = counters
        self.start = start
        self.slot = slot
    }

    /// Hours of counters that are open.
    public var hours: Double { Double(counters.reduce(0, +) * slot) / Double(60.minutes) }

    /// The openings of the counter with this place: it is open where at least so many are.
    public func openings(_ place: Int) -> [Range<Int>] {
        var openings: [Range<Int>] = []
        for (index, count) in counters.enumerated() where count > place {
            let from = start + index * slot
            if let last = openings.last, last.upperBound == from {
                openings[openings.count - 1] = last.lowerBound..<(from + slot)
            } else {
                openings.append(from..<(from + slot))
            }
        }
        // Who still waits at the end is served by those who were there.
        guard let last = openings.last, last.upperBound == end else { return openings }
        openings[openings.count - 1] = last.lowerBound..<(end + 4 * 60.minutes)
        return openings
    }

    private var end: Int { start + counters.count * slot }
}

/// Days that an office may meet, and the plans that it may try on them by its own discipline.
public struct StaffingTrial: Sendable {
    private let days: [Scenario]
    private let target: WaitTarget

    /// - Parameter days: with the counters in the order in which they are opened; their openings
    ///   are the plan's.
    public init(days: [Scenario], target: WaitTarget) {
        self.days = days
        self.target = target
    }

    /// The share within the target and the mean wait in minutes, by slot of arrival; nil: nobody came.
    public struct Outcome: Sendable {
        public var shares: [Double?]
        public var share: Double
        public var meanWait: Double
    }

    public func outcome(of plan: StaffingPlan) -> Outcome {
        var (inTime, came) = (Array(repeating: 0, count: plan.counters.count), [Int]())
        came = inTime
        var waits = 0.0
        for var day in days {
            for index in day.counters.indices { day.counters[index].openings = plan.openings(index) }
            for (visitor, trace) in zip(day.visitors, Simulation.run(day)) {
                let slot = (visitor.arrival - plan.start) / plan.slot
                guard came.indices.contains(slot) else { continue }
                let wait = Double(trace.wait ?? 24 * 60.minutes) / 60_000
                came[slot] += 1
                waits += wait
                if wait <= target.minutes { inTime[slot] += 1 }
            }
        }
        let all = max(1, came.reduce(0, +))
        return Outcome(
            shares: zip(inTime, came).map { $1 == 0 ? nil : Double($0) / Double($1) },
            share: Double(inTime.reduce(0, +)) / Double(all), meanWait: waits / Double(all))
    }

    /// Adds where the target is missed, then takes away where it is kept without: the formula knows
    /// neither skills nor presents nor who is left over from the slot before.
    public func trimmed(_ plan: StaffingPlan, most: Int) -> StaffingPlan {
        var plan = plan
        for _ in 0..<(most * plan.counters.count) {
            let shares = outcome(of: plan).shares
            let short = shares.indices.first { shares[$0].map { $0 < target.share } ?? false }
            guard let short, let slot = room(at: short, plan, most) else { break }
            plan.counters[slot] += 1
        }
        while let fewer = oneFewer(than: plan) { plan = fewer }
        return plan
    }

    /// Where the target is kept with one counter less; nil: nowhere.
    private func oneFewer(than plan: StaffingPlan) -> StaffingPlan? {
        plan.counters.indices.lazy.filter { plan.counters[$0] > 0 }.map { slot in
            var fewer = plan
            fewer.counters[slot] -= 1
            return fewer
        }.first { fewer in
            outcome(of: fewer).shares.allSatisfy { $0.map { $0 >= target.share } ?? true }
        }
    }

    /// The slot itself, or where it is full the one before.
    private func room(at slot: Int, _ plan: StaffingPlan, _ most: Int) -> Int? {
        stride(from: slot, through: max(0, slot - 2), by: -1).first { plan.counters[$0] < most }
    }
}
