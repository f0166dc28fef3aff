/// Throws of dice from a seed: the same seed, the same day.
struct Throws {
    private var chance: Chance

    init(seed: UInt64) { chance = Chance(seed, 0, 0) }

    /// In 0 ..< 1.
    mutating func unit() -> Double { chance.unit() }

    mutating func exponential(mean: Double) -> Double { -mean * logarithm(1 - unit()) }

    /// - Parameter variation: the coefficient of variation.
    mutating func logNormal(mean: Double, variation: Double) -> Double {
        let variance = logarithm(1 + variation * variation)
        let normal = normalQuantile(max(1e-12, unit()))
        return mean * QueueForecast.exponential(normal * variance.squareRoot() - variance / 2)
    }
}
