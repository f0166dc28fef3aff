/// How well waits were told: sums over visitors who had to wait, so that scores can be added.
public struct Score: Hashable, Codable, Sendable {
    public private(set) var count = 0
    /// Within the window of nine in ten, and of one in two.
    public private(set) var kept = 0
    public private(set) var keptHalf = 0
    // Milliseconds.
    private var error = 0
    private var bias = 0
    private var width = 0
    private var halfWidth = 0
    private var naiveCount = 0
    private var naiveError = 0

    public init() {}

    public mutating func note(_ wait: Int, told window: Window, naive: Int? = nil) {
        count += 1
        if (window.low...window.high).contains(wait) { kept += 1 }
        if (window.quarter...window.threeQuarter).contains(wait) { keptHalf += 1 }
        error += abs(wait - window.likely)
        bias += window.likely - wait
        width += window.high - window.low
        halfWidth += window.threeQuarter - window.quarter
        guard let naive else { return }
        naiveCount += 1
        naiveError += abs(wait - naive)
    }

    public static func + (a: Score, b: Score) -> Score {
        var sum = a
        sum.count += b.count
        sum.kept += b.kept
        sum.keptHalf += b.keptHalf
        sum.error += b.error
        sum.bias += b.bias
        sum.width += b.width
        sum.halfWidth += b.halfWidth
        sum.naiveCount += b.naiveCount
        sum.naiveError += b.naiveError
        return sum
    }

    public var share: Double { ratio(kept) }
    public var shareHalf: Double { ratio(keptHalf) }
    /// Means, in minutes: the error of the likely value, by how much it is too long, the windows' widths.
    public var meanError: Double { ratio(error) / 60_000 }
    public var meanBias: Double { ratio(bias) / 60_000 }
    public var meanWidth: Double { ratio(width) / 60_000 }
    public var meanHalfWidth: Double { ratio(halfWidth) / 60_000 }
    /// Of people ahead times the mean by the number of counters.
    public var naiveMeanError: Double? {
        naiveCount == 0 ? nil : Double(naiveError) / Double(naiveCount) / 60_000
    }

    private func ratio(_ sum: Int) -> Double { count == 0 ? 0 : Double(sum) / Double(count) }
}
