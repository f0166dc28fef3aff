/// How long one service takes, as far as it is known: the last services mixed with what the office
/// file says, as a log-normal of weight 8.
public struct ServiceTimes: Sendable {
    /// In milliseconds, the shortest first.
    let known: [Double]
    let priorMean: Double
    let priorWeight: Double
    /// What the running services add, while few are finished.
    let stretch: Double
    /// The spread of a pass: how wrong the mean may be, with what drifts in a day.
    let doubt: Double

    /// - Parameters:
    ///   - priorMean: what the office file says.
    ///   - running: how long those in hand have taken already. Finished ones alone are biased short
    ///     in the morning: the long ones are still running.
    public init(_ pace: Pace, priorMean: Double, running: [Double] = []) {
        let prior = max(1, priorMean)
        let level = pace.level(prior: prior)
        let told = 8 * prior + pace.sum
        stretch = pace.recent.count < 100 ? (told + running.reduce(0, +)) / told : 1
        // The shape of the last hundred, at the level of now.
        let scale = pace.sum > 0 ? level.mean * Double(pace.recent.count) / pace.sum : 1
        known = pace.recent.map { Double($0) * scale }.sorted()
        self.priorMean = level.mean
        priorWeight = 8
        doubt = (0.05 * 0.05 + level.variance / (level.mean * level.mean)).squareRoot()
    }

    /// Known for certain: what a forecast could be at its best.
    public init(truth: [Double]) {
        known = truth.sorted()
        (priorMean, priorWeight, stretch, doubt) = (0, 0, 1, 0)
    }

    public var mean: Double {
        let total = known.reduce(0, +) + priorWeight * priorMean
        return stretch * total / weight
    }

    var weight: Double { Double(known.count) + priorWeight }
}

extension ServiceTimes {
    /// The quantiles of a log-normal of mean 1 and the coefficient of variation 0.8, at the middle of 64
    /// equal steps.
    static let shape: [Double] = {
        let spread = logarithm(1 + 0.64).squareRoot()
        let raw = (0..<64).map { exponential(spread * normalQuantile((Double($0) + 0.5) / 64)) }
        let mean = raw.reduce(0, +) / 64
        return raw.map { $0 / mean }
    }()

    /// A whole service; `unit` in 0 ..< 1.
    @inline(__always) func draw(_ unit: Double, _ shape: [Double]) -> Double {
        let place = unit * weight
        let index = Int(place)
        if index < known.count { return known[index] * stretch }
        guard priorWeight > 0 else { return known[known.count - 1] }
        let rest = (place - Double(known.count)) / priorWeight
        return shape[min(63, Int(rest * 64))] * priorMean * stretch
    }

    /// What is left of a service that has taken `elapsed`, in units of a pass whose times are `scale` long.
    ///
    /// A draw that is longer than `elapsed`, if one in twelve would be; else an exponential tail. The
    /// draws are not made one by one: how many of the known are longer is counted.
    func residual(elapsed: Double, scale: Double, _ chance: inout Chance) -> Double {
        let unit = stretch * scale
        let first = known.firstIndexAbove(elapsed / unit)
        let long = priorMean > 0 ? Self.shape.firstIndexAbove(elapsed / unit / priorMean) : 64
        let (samples, prior) = (Double(known.count - first), Double(64 - long) / 64 * priorWeight)
        let survival = (samples + prior) / weight
        let tries = chance.unit()
        guard tries < 1 - power(1 - survival, 12), survival > 0 else {
            return -logarithm(1 - chance.unit()) * max(0.5 * mean * scale, 0.35 * elapsed)
        }
        let place = chance.unit() * (samples + prior)
        if place < samples { return known[first + min(known.count - first - 1, Int(place))] * unit - elapsed }
        let rest = Int((place - samples) / priorWeight * 64)
        return Self.shape[min(63, long + rest)] * priorMean * unit - elapsed
    }
}

extension [Double] {
    /// Of sorted numbers the first that is greater, by bisection.
    fileprivate func firstIndexAbove(_ value: Double) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if self[middle] > value { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
