/// What a number of waits come to, in seconds. All but the count are nil where nobody waited.
struct WaitFigures: Hashable, Encodable, Sendable {
    let count: Int
    let mean: Double?
    let median: Int?
    /// Nine of ten waited no longer (nearest rank).
    let ninetieth: Int?

    init(_ seconds: [Int]) {
        let sorted = seconds.sorted()
        count = sorted.count
        mean = sorted.isEmpty ? nil : Double(sorted.reduce(0, +)) / Double(sorted.count)
        median = WaitFigures.rank(50, of: sorted)
        ninetieth = WaitFigures.rank(90, of: sorted)
    }

    /// The least of which `percent` of all are no greater.
    private static func rank(_ percent: Int, of sorted: [Int]) -> Int? {
        sorted.isEmpty ? nil : sorted[(sorted.count * percent + 99) / 100 - 1]
    }

    private enum CodingKeys: String, CodingKey {
        case count
        case mean = "meanSeconds"
        case median = "medianSeconds"
        case ninetieth = "ninetiethPercentileSeconds"
    }
}
