/// How long something took, of `n` times, in whole seconds; nil of none.
///
/// Quantiles are by nearest rank: the least value that at least so large a part of all does not exceed, so
/// that each is a time that somebody really had.
public struct TimeFigures: Hashable, Codable, Sendable {
    public var n: Int
    public var meanSeconds: Int?
    public var medianSeconds: Int?
    public var ninetiethSeconds: Int?

    public init(milliseconds: [Int] = []) {
        let sorted = milliseconds.sorted()
        n = sorted.count
        guard n > 0 else { return }
        meanSeconds = (sorted.reduce(0, +) / n).wholeSeconds
        medianSeconds = sorted[Self.rank(50, of: n)].wholeSeconds
        ninetiethSeconds = sorted[Self.rank(90, of: n)].wholeSeconds
    }

    /// From 0.
    private static func rank(_ percent: Int, of n: Int) -> Int { (n * percent + 99) / 100 - 1 }
}

/// So many of so many.
public struct Share: Hashable, Codable, Sendable {
    public var of: Int
    public var count: Int

    public init(of: Int = 0, count: Int = 0) {
        self.of = of
        self.count = count
    }

    /// nil of none.
    public var value: Double? { of == 0 ? nil : Double(count) / Double(of) }

    mutating func add(_ isOne: Bool) {
        of += 1
        if isOne { count += 1 }
    }
}

extension Int {
    /// Milliseconds, rounded to seconds.
    var wholeSeconds: Int { (self + 500) / 1_000 }
}
