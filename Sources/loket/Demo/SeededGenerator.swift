import Foundation

/// Randomness that a seed repeats: SplitMix64 (Steele, Lea and Flood, 2014).
struct SeededGenerator: RandomNumberGenerator, Sendable {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

extension SeededGenerator {
    /// True once in so many times.
    mutating func chance(oneIn times: Double) -> Bool { Double.random(in: 0..<1, using: &self) * times < 1 }

    /// Exponentially distributed: time until something that may happen at any moment.
    mutating func exponential(mean: Double) -> Double {
        -mean * log1p(-Double.random(in: 0..<1, using: &self))
    }

    /// One of the elements, each as likely as its weight among all.
    mutating func pick<Element>(_ elements: [Element], weight: (Element) -> Double) -> Element? {
        var rest = Double.random(in: 0..<1, using: &self) * elements.reduce(0) { $0 + weight($1) }
        for element in elements {
            rest -= weight(element)
            if rest < 0 { return element }
        }
        return elements.last
    }
}
