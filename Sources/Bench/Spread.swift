/// Measured values of one kind, such as milliseconds.
struct Spread {
    private var values: [Double] = []

    init(_ values: [Double] = []) { self.values = values }

    var count: Int { values.count }
    var last: Double? { values.last }

    mutating func add(_ value: Double) { values.append(value) }

    mutating func add(_ other: Spread) { values += other.values }

    /// The least value that is not exceeded by `share` of all; 0 where there are none.
    func quantile(_ share: Double) -> Double {
        let sorted = values.sorted()
        guard !sorted.isEmpty else { return 0 }
        let rank = Int((share * Double(sorted.count)).rounded(.up))
        return sorted[min(max(rank, 1), sorted.count) - 1]
    }

    var median: Double { quantile(0.5) }
    var p99: Double { quantile(0.99) }
}

extension Duration {
    var milliseconds: Double {
        Double(components.seconds) * 1e3 + Double(components.attoseconds) / 1e15
    }
}

/// Does something and tells how long it took, in milliseconds.
func timed<Value>(_ act: () throws -> Value) rethrows -> (value: Value, milliseconds: Double) {
    let start = ContinuousClock.now
    let value = try act()
    return (value, (ContinuousClock.now - start).milliseconds)
}
