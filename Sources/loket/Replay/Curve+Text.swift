extension Curve {
    /// All services together at each snapshot; then, one by one, where own and recorded differ.
    var text: String {
        ["waiting at each snapshot: in snapshots.csv, by visits.csv, on the own board", table, differences]
            .joined(separator: "\n")
    }

    private var table: String {
        let columns = 5
        let times = totals
        let height = (times.count + columns - 1) / columns
        let group: [Table.Alignment] = [.left, .right, .right, .right, .left]
        var table = Table(Array(repeating: group, count: columns).flatMap(\.self))
        for row in 0..<height {
            table.add(
                stride(from: row, to: times.count, by: height).flatMap { index in
                    let sum = times[index]
                    return ["\(sum.at)", "\(sum.snapshot)", "\(sum.recorded)", "\(sum.own)", ""]
                })
        }
        return table.text
    }

    /// From the first snapshot to the last.
    private var totals: [(at: TimeOfDay, snapshot: Int, recorded: Int, own: Int)] {
        points.reduce(into: []) { totals, point in
            if totals.last?.at != point.time { totals.append((point.time, 0, 0, 0)) }
            totals[totals.count - 1].snapshot += point.snapshot
            totals[totals.count - 1].recorded += point.recorded
            totals[totals.count - 1].own += point.own
        }
    }

    private var differences: String {
        guard different > 0 else { return "greatest difference of any service: 0" }
        let shown = points.lazy.filter { $0.own != $0.recorded }.prefix(20).map { point in
            "\(point.time) \(point.service): recorded \(point.recorded), own \(point.own)"
        }
        let more = different > 20 ? ["…"] : []
        return (["greatest difference of any service: \(greatestDifference)"] + shown + more)
            .joined(separator: "\n")
    }
}
