import LocalTime
import QueueCore

/// What a demonstration came to, in a few lines.
struct DemoSummary {
    let log: DayLog
    let configuration: Configuration
    let zone: LocalTime
    let from: Instant
    let to: Instant

    var text: String {
        let times = "\(zone.time(from)) to \(zone.time(to))"
        return ["The office's day from \(times):", byService, byCounter].joined(separator: "\n\n")
    }

    private var byService: String {
        var table = Table([.left] + Array(repeating: .right, count: 7))
        table.add(["service", "issued", "served", "absent", "left", "still here", "wait mean", "90th (min)"])
        for service in configuration.services where log.entries.contains(where: { $0.service == service.id })
        {
            let name = service.names["en"] ?? service.id.text
            table.add([name] + cells(log.entries.filter { $0.service == service.id }))
        }
        table.add(["all"] + cells(log.entries))
        return table.text
    }

    private var byCounter: String {
        var table = Table([.left] + Array(repeating: .right, count: 7))
        table.add(["counter", "called", "served", "absent", "left", "still here", "wait mean", "90th (min)"])
        for plan in configuration.counters where log.entries.contains(where: { $0.counter == plan.id }) {
            table.add([plan.id.text] + cells(log.entries.filter { $0.counter == plan.id }))
        }
        return table.text
    }

    private func cells(_ entries: [DayLog.Entry]) -> [String] {
        let counts =
            [entries.count]
            + [Closing.As.served, .absent, .left, nil].map { end in entries.count { $0.closedAs == end } }
        let waits = WaitFigures(entries.compactMap(\.wait)).cells
        return counts.map { "\($0)" } + [waits[1], waits[3]]
    }
}
