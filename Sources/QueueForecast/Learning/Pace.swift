/// The services of one kind that were finished: the last hundred, and the means of fifty each before.
/// They tell how long a service takes now: the more the means wander, the less old ones count.
public struct Pace: Hashable, Codable, Sendable {
    /// In milliseconds, the newest last.
    public private(set) var recent: [Int] = []
    private var means: [Double] = []
    private var open = 0.0
    private var openCount = 0

    private static let batch = 50

    public init() {}

    public mutating func note(_ time: Int) {
        recent.append(time)
        if recent.count > 100 { recent.removeFirst() }
        open += Double(time)
        openCount += 1
        guard openCount == Self.batch else { return }
        means.append(open / Double(Self.batch))
        if means.count > 40 { means.removeFirst() }
        (open, openCount) = (0, 0)
    }

    /// The mean of now and its variance, by Kalman's filter: from the prior, of weight 8, over the batches
    /// to the newest service.
    func level(prior: Double) -> (mean: Double, variance: Double) {
        let spread = variance(prior: prior)
        let drift = drift(noise: spread / Double(Self.batch))
        var (mean, variance) = (prior, spread / 8)
        func learn(_ value: Double, count: Int) {
            variance += drift * Double(count) / Double(Self.batch)
            let gain = variance / (variance + spread / Double(count))
            mean += gain * (value - mean)
            variance *= 1 - gain
        }
        for one in means { learn(one, count: Self.batch) }
        if openCount > 0 { learn(open / Double(openCount), count: openCount) }
        return (mean, variance)
    }

    /// Of the recent ones.
    var sum: Double { recent.reduce(0) { $0 + Double($1) } }

    /// Of one service.
    private func variance(prior: Double) -> Double {
        let count = Double(recent.count)
        let mean = (sum + 8 * prior) / (count + 8)
        let squares = recent.reduce(0.0) { $0 + (Double($1) - mean) * (Double($1) - mean) }
        return (squares + 8 * 0.64 * mean * mean) / (count + 8)
    }

    /// How much the mean wanders from one batch to the next, beyond what chance explains.
    private func drift(noise: Double) -> Double {
        let mean = means.last ?? 0
        guard means.count > 3 else { return 0.04 * 0.04 * mean * mean }
        // One standard error of chance, halved: of many services some seem to drift that do not.
        let steps = zip(means.dropFirst(), means).map { ($0 - $1) * ($0 - $1) }
        let observed = steps.reduce(0, +) / Double(steps.count)
        let chance = (3 / Double(steps.count)).squareRoot() * 2 * noise
        return max(0.01 * 0.01 * mean * mean, observed - 2 * noise - chance / 2)
    }
}
