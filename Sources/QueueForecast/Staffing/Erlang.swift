/// A queue with Poisson arrivals, exponential services and alike counters in which nobody leaves:
/// A. K. Erlang (1917). Rates in one unit of time, such as visitors a minute; waits in the same unit.
public struct ErlangC: Sendable {
    public let arrivals: Double
    public let meanService: Double
    public let counters: Int

    public init(arrivals: Double, meanService: Double, counters: Int) {
        self.arrivals = arrivals
        self.meanService = meanService
        self.counters = counters
    }

    /// Counters that would be busy if there were enough of them.
    public var load: Double { arrivals * meanService }
    /// Otherwise the line grows without end.
    public var isStable: Bool { load < Double(counters) }

    /// By the recursion of Erlang B: Bk = a B(k−1) / (k + a B(k−1)).
    public var probabilityOfWaiting: Double {
        guard isStable else { return 1 }
        guard load > 0 else { return 0 }
        let blocked = (1...counters).reduce(1.0) { load * $0 / (Double($1) + load * $0) }
        return Double(counters) * blocked / (Double(counters) - load * (1 - blocked))
    }

    public var meanWait: Double { isStable ? probabilityOfWaiting / slack : .infinity }

    /// The share of visitors who wait no longer.
    public func share(within time: Double) -> Double {
        isStable ? 1 - probabilityOfWaiting * exponential(-slack * time) : 0
    }

    private var slack: Double { Double(counters) / meanService - arrivals }
}

/// The same with visitors who leave after an exponential time: C. Palm (1946), M/M/s+M.
public struct ErlangA: Sendable {
    public let probabilityOfWaiting: Double
    public let probabilityOfLeaving: Double
    /// Of all, until called or gone.
    public let meanWait: Double

    public init(arrivals: Double, meanService: Double, meanPatience: Double, counters: Int) {
        precondition(arrivals > 0 && meanService > 0 && meanPatience > 0 && counters > 0)
        // Weights of so many in the office, as multiples of that of all counters busy and nobody waiting.
        var free = 0.0
        var weight = 1.0
        for busy in stride(from: counters, to: 0, by: -1) {
            weight *= Double(busy) / (meanService * arrivals)
            free += weight
        }
        var (busy, waiting, line) = (1.0, 0.0, 0.0)
        weight = 1
        repeat {
            line += 1
            weight *= arrivals / (Double(counters) / meanService + line / meanPatience)
            busy += weight
            waiting += line * weight
        } while weight * line > 1e-18 * busy
        let meanLine = waiting / (busy + free)
        probabilityOfWaiting = busy / (busy + free)
        meanWait = meanLine / arrivals
        probabilityOfLeaving = meanWait / meanPatience
    }
}
