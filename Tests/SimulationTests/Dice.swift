import Foundation

/// Random numbers from a seed (SplitMix64, by Steele, Lea and Flood): the same seed, the same throws.
struct Dice: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// True once in so many times.
    mutating func isOne(in times: Int) -> Bool { Int.random(in: 0..<times, using: &self) == 0 }

    mutating func exponential(mean: Double) -> Double {
        -mean * log(1 - Double.random(in: 0..<1, using: &self))
    }

    /// - Parameter variation: the squared coefficient of variation.
    mutating func logNormal(mean: Double, variation: Double) -> Double {
        let variance = log(1 + variation)
        return exp(log(mean) - variance / 2 + variance.squareRoot() * normal())
    }

    /// By Box and Muller.
    private mutating func normal() -> Double {
        let radius = (-2 * log(1 - Double.random(in: 0..<1, using: &self))).squareRoot()
        return radius * cos(2 * .pi * Double.random(in: 0..<1, using: &self))
    }
}

enum Seeds {
    /// `SEED=n` in the environment replays one.
    static let given = ProcessInfo.processInfo.environment["SEED"].flatMap { UInt64($0) }

    static func orElse(_ seeds: some Sequence<UInt64>) -> [UInt64] { given.map { [$0] } ?? Array(seeds) }
}
