import QueueForecast
import Words

/// So many counters for a steady stream, by Erlang C, and by A where visitors leave.
struct SteadyStream: Encodable {
    struct Row: Encodable {
        var counters: Int
        /// The fewest that keep the target.
        var isEnough: Bool
        var probabilityOfWaiting: Double
        /// nil: the line grows without end.
        var meanWaitMinutes: Double?
        var shareWithin: Double
        /// Where visitors leave: how many do, and the mean wait then.
        var shareLeaving, meanWaitLeavingMinutes: Double?
        var costAnHour: Double?
    }

    var targetShare: Double
    var withinMinutes: Double
    var rows: [Row]

    /// - Parameters:
    ///   - rate: visitors a minute.
    ///   - minutes: the mean of a service.
    init(
        rate: Double, minutes: Double, patience: Double?, counters: Int?, cost: Double?, _ target: WaitTarget
    ) {
        targetShare = target.share
        withinMinutes = target.minutes
        let least = max(1, Int(rate * minutes))
        let enough = target.counters(load: rate * minutes, meanService: minutes, most: 10_000)
        let counts = (least...max(least, enough + 2)).filter { count in counters.map { count <= $0 } ?? true }
        rows = counts.map { count in
            let queue = ErlangC(arrivals: rate, meanService: minutes, counters: count)
            let leaving = patience.map {
                ErlangA(arrivals: rate, meanService: minutes, meanPatience: $0, counters: count)
            }
            return Row(
                counters: count, isEnough: count == enough, probabilityOfWaiting: queue.probabilityOfWaiting,
                meanWaitMinutes: queue.isStable ? queue.meanWait : nil,
                shareWithin: queue.share(within: target.minutes), shareLeaving: leaving?.probabilityOfLeaving,
                meanWaitLeavingMinutes: leaving?.meanWait, costAnHour: cost.map { $0 * Double(count) })
        }
    }

    var table: String {
        let words = Words.ofProcess
        let within = words(.figureWithin, ["minutes": withinMinutes.told(0)])
        let leaves = rows.contains { $0.shareLeaving != nil }
        let costs = rows.contains { $0.costAnHour != nil }
        var table = Table(
            figures: [words(.figureCounters), words(.figureWaitAtAll), words(.figureMeanWait), within]
                + (leaves ? [words(.figureLeave), words(.figureMeanWait)] : [])
                + (costs ? [words(.figureCostAnHour)] : []))
        for row in rows {
            let wait = row.meanWaitMinutes.map { words.told(minutes: $0) } ?? words(.figureGrows)
            let leaving = [
                row.shareLeaving?.percent, row.meanWaitLeavingMinutes.map { words.told(minutes: $0) },
                row.costAnHour?.told(2),
            ]
            table.add(
                [
                    "\(row.counters)\(row.isEnough ? " *" : "")", row.probabilityOfWaiting.percent, wait,
                    row.shareWithin.percent,
                ] + leaving.compactMap(\.self))
        }
        let share = (targetShare * 100).told(0)
        return table.text + "\n" + words(.figureFewest, ["share": share, "within": within])
    }
}
