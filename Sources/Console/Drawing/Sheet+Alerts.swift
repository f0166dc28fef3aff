import QueueWire
import Terminal
import Words

// What the server warns of, the most urgent first: a promise about to be broken, a printer without paper.
extension Sheet {
    /// An alarm has a line of its own.
    private var alerts: [AlertView] { (flow.watch.alerts ?? []).filter { $0.code != .alarm } }

    func alertRows(of area: Area) -> Int { min(alerts.count, max(1, area.rows / 5)) }

    mutating func drawAlerts(in area: Area) {
        var rest = area.inset(rows: 0)
        for (index, alert) in alerts.prefix(area.rows).enumerated() {
            var row = rest.cutTop(1)
            let hidden = alerts.count - area.rows
            if index == area.rows - 1, hidden > 0 {
                let more = words(.moreBelow, count: hidden)
                screen.put(more, in: row.cutRight(more.columns), style: .quiet)
                _ = row.cutRight(2)
            }
            screen.put("▲ " + alert.text, in: row, style: .warning)
        }
    }
}
