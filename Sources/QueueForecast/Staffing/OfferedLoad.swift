/// How many counters would be busy, if there were always one free, where arrivals change by the slot:
/// m′ = λ(t) − μ m. It lags behind the arrivals by about one service (Eick, Massey and Whitt, 1993).
public enum OfferedLoad {
    /// The mean of each slot. `arrivals`: visitors a minute; minutes.
    public static func means(arrivals: [Double], meanService: Double, slot: Double = 30) -> [Double] {
        var load = 0.0
        let fade = exponential(-slot / meanService)
        return arrivals.map { rate in
            let limit = rate * meanService
            defer { load = limit + (load - limit) * fade }
            return limit + (load - limit) * (1 - fade) * meanService / slot
        }
    }
}

/// What is promised: so many in a hundred wait no longer than so many minutes.
public struct WaitTarget: Hashable, Sendable {
    public var share: Double
    public var minutes: Double

    public init(share: Double, minutes: Double) {
        self.share = share
        self.minutes = minutes
    }
}

extension WaitTarget {
    /// The fewest counters that keep it at this load; none for an office where nobody comes.
    public func counters(load: Double, meanService: Double, most: Int) -> Int {
        guard load > 0.001 else { return 0 }
        return (1...max(1, most)).first { counters in
            ErlangC(arrivals: load / meanService, meanService: meanService, counters: counters)
                .share(within: minutes) >= share
        } ?? most
    }
}
