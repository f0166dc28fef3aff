/// What is counted by codes: so often now, so often in the span before.
public struct CodeCount: Hashable, Sendable {
    public var group: String?
    public var code: String
    public var now: Int
    public var earlier: Int

    public init(group: String?, code: String, now: Int, earlier: Int) {
        self.group = group
        self.code = code
        self.now = now
        self.earlier = earlier
    }
}

/// One code of a Pareto table.
public struct ParetoItem: Hashable, Codable, Sendable {
    /// A service, a product or a month, where the table is told apart by one.
    public var group: String?
    public var code: String
    public var count: Int
    /// Of all that were counted; with all in front of it.
    public var share: Double
    public var cumulativeShare: Double
    /// In the span before, as many weeks earlier.
    public var earlier: Int
}

extension [CodeCount] {
    /// The most frequent first, so that one sees which few make up the most.
    public var pareto: [ParetoItem] {
        let total = Double(Swift.max(reduce(0) { $0 + $1.now }, 1))
        let sorted = sorted {
            ($1.now, $1.earlier, $0.group ?? "", $0.code) < ($0.now, $0.earlier, $1.group ?? "", $1.code)
        }
        var sum = 0
        return sorted.map { item in
            sum += item.now
            return ParetoItem(
                group: item.group, code: item.code, count: item.now, share: Double(item.now) / total,
                cumulativeShare: Double(sum) / total, earlier: item.earlier)
        }
    }
}

/// The days of a report, and the same weekdays before them.
extension ClosedRange<BusinessDay> {
    public var dayCount: Int { upperBound.daysSince1970 - lowerBound.daysSince1970 + 1 }

    /// As long, and so many whole weeks earlier that the two do not meet.
    public var weeksBefore: ClosedRange<BusinessDay> {
        let shift = -(dayCount + 6) / 7 * 7
        return (lowerBound + shift)...(upperBound + shift)
    }
}
