import Foundation

/// Random numbers from a seed (SplitMix64, by Steele, Lea and Flood): the same seed, the same throws.
public struct Dice: RandomNumberGenerator, Sendable {
    private var state: UInt64

    public init(seed: UInt64) { state = seed }

    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// True once in so many times.
    public mutating func isOne(in times: Int) -> Bool { Int.random(in: 0..<times, using: &self) == 0 }

    /// `SEED=n` in the environment replays one.
    public static let given = ProcessInfo.processInfo.environment["SEED"].flatMap { UInt64($0) }

    /// The one that is given, or these.
    public static func seeds(orElse seeds: some Sequence<UInt64>) -> [UInt64] {
        given.map { [$0] } ?? Array(seeds)
    }
}
