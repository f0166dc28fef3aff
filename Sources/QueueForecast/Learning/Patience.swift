/// How readily those who wait leave: their rate of leaving by how long they have waited. Learned from
/// all who waited, those who were called too: they had not left until then.
public struct Patience: Hashable, Codable, Sendable {
    /// Minutes at which one age of waiting ends and the next begins.
    static let ages = [2, 5, 10, 20, 30, 60].map { Double($0 * 60_000) }

    /// How many left at each age, and how many milliseconds all have waited at it.
    private var left: [Double]
    private var waited: [Double]

    public static let endless = Patience()

    /// The same at every age.
    public static func exponential(mean: Int) -> Patience {
        var patience = Patience()
        patience.left = patience.left.map { _ in 1e9 }
        patience.waited = patience.left.map { $0 * Double(mean) }
        return patience
    }

    public init() {
        left = Array(repeating: 0, count: Self.ages.count + 1)
        waited = left
    }

    /// One has waited so long, and then left or was called.
    public mutating func note(_ wait: Int, hasLeft: Bool) {
        let wait = Double(max(0, wait))
        var start = 0.0
        for age in left.indices {
            let end = age < Self.ages.count ? Self.ages[age] : .infinity
            waited[age] += min(wait, end) - start
            start = end
            guard wait >= end else {
                if hasLeft { left[age] += 1 }
                break
            }
        }
        if waited.reduce(0, +) > Self.memory { forgetHalf() }
    }

    /// Four hundred hours of waiting are enough to know: older ones fade.
    private static let memory = 400.0 * 3_600_000

    private mutating func forgetHalf() {
        left = left.map { $0 / 2 }
        waited = waited.map { $0 / 2 }
    }

    /// Leavings in a millisecond, by age. Each age leans on all of them as if an hour of it had been seen.
    var rates: [Double] {
        let hour = 3_600_000.0
        let all = left.reduce(0, +) / (waited.reduce(0, +) + hour)
        return zip(left, waited).map { ($0 + all * hour) / ($1 + hour) }
    }
}

extension Patience {
    /// What draws from `rates`.
    struct Draw {
        private let rates: [Double]
        let isEndless: Bool

        init(_ patience: Patience) {
            rates = patience.rates
            isEndless = rates.allSatisfy { $0 == 0 }
        }

        /// The age at which one leaves who has waited `age`; `unit` in 0 ..< 1.
        func end(after age: Double, _ unit: Double) -> Double {
            guard !isEndless else { return .infinity }
            var (rest, age) = (-logarithm(1 - unit), age)
            for (index, rate) in rates.enumerated() {
                let end = index < ages.count ? ages[index] : .infinity
                guard age < end else { continue }
                guard rate > 0 else {
                    age = end
                    continue
                }
                if rest < (end - age) * rate { return age + rest / rate }
                rest -= (end - age) * rate
                age = end
            }
            return .infinity
        }
    }
}
