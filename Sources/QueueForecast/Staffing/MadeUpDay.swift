import QueueCore

/// A day of Poisson arrivals by half hour and log-normal services of one kind.
public struct MadeUpDay: Sendable {
    /// Visitors in each half hour.
    private let visitors: [Double]
    /// Milliseconds of the day.
    private let start: Int
    /// Minutes.
    private let meanService: Double

    public init(visitors: [Double], start: Int, meanService: Double) {
        self.visitors = visitors
        self.start = start
        self.meanService = meanService
    }

    public func scenario(counters: [Scenario.Post], seed: UInt64) -> Scenario {
        var dice = Throws(seed: seed)
        var people: [Scenario.Visitor] = []
        for (slot, count) in visitors.enumerated() where count > 0 {
            var minute = dice.exponential(mean: 30 / count)
            while minute < 30 {
                let time = dice.logNormal(mean: meanService, variation: 0.8)
                people.append(
                    Scenario.Visitor(
                        TicketID("\(people.count + 1)"),
                        arrival: start + slot * 30.minutes + Int(minute * 60_000),
                        service: "A", serviceTime: Int(time * 60_000)))
                minute += dice.exponential(mean: 30 / count)
            }
        }
        return Scenario(services: ["A"], counters: counters, visitors: people)
    }
}
