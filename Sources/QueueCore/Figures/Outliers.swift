/// Which of several offices stand out by one figure.
public enum Outliers {
    /// So many robust deviations from the median are too many.
    static let limit = 2.0
    /// A robust deviation is never taken for less than this part of the median: offices that hardly differ
    /// have no outlier.
    static let least = 0.05
    /// Fewer say nothing about what is usual.
    static let fewest = 3

    /// How many robust deviations (1.4826 times the median absolute deviation, which is the standard
    /// deviation where values are normal) each value lies from the median; nil where there is none.
    public static func deviations(_ values: [Double?]) -> [Double?] {
        let known = values.compactMap(\.self)
        guard known.count >= fewest, let middle = median(known) else { return values.map { _ in nil } }
        let spread = 1.4826 * (median(known.map { abs($0 - middle) }) ?? 0)
        let unit = Swift.max(spread, least * abs(middle))
        return values.map { value in value.map { unit == 0 ? 0 : ($0 - middle) / unit } }
    }

    public static func isOutlier(_ deviation: Double) -> Bool { abs(deviation) > limit }

    private static func median(_ values: [Double]) -> Double? {
        guard !values.isEmpty else { return nil }
        let sorted = values.sorted()
        let middle = sorted.count / 2
        return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
    }
}
