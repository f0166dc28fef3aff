/// A wait as it is told: the likely value, and between which it lies in half of all cases and in nine
/// of ten. Milliseconds, in order.
public struct Window: Hashable, Codable, Sendable {
    public var low: Int
    public var quarter: Int
    public var likely: Int
    public var threeQuarter: Int
    public var high: Int

    public init(low: Int, quarter: Int, likely: Int, threeQuarter: Int, high: Int) {
        self.low = low
        self.quarter = quarter
        self.likely = likely
        self.threeQuarter = threeQuarter
        self.high = high
    }

    public static let none = Window(low: 0, quarter: 0, likely: 0, threeQuarter: 0, high: 0)

    /// Of draws in any order; nil where the half of them never comes to an end.
    init?(_ draws: ArraySlice<Int32>) {
        let sorted = draws.sorted()
        guard sorted[Self.place(0.5, sorted.count).upper] < Passes.never else { return nil }
        func quantile(_ share: Double) -> Int {
            let place = Self.place(share, sorted.count)
            let (a, b) = (Double(sorted[place.lower]), Double(sorted[place.upper]))
            return Int(a + (b - a) * place.part)
        }
        self.init(
            low: quantile(0.05), quarter: quantile(0.25), likely: quantile(0.5),
            threeQuarter: quantile(0.75), high: quantile(0.95))
    }

    /// Where a share of so many sorted draws lies.
    private static func place(_ share: Double, _ count: Int) -> (lower: Int, upper: Int, part: Double) {
        let place = max(0, min(Double(count - 1), share * Double(count + 1) - 1))
        let lower = Int(place)
        return (lower, min(count - 1, lower + 1), place - Double(lower))
    }
}
