import Terminal
import Words

extension KioskPage {
    /// The number, as large as the screen allows, and what happens next.
    mutating func draw(_ slip: Slip) {
        screen.put(words(.yourNumber), in: layout.title, align: .centre, style: .strong)
        let service = flow.branch?.services.first { $0.id == slip.service }.flatMap { flow.text($0.names) }
        screen.put(service ?? "", in: layout.hint, align: .centre, style: .quiet)
        let link = slip.link.map { words(.followAt, ["link": $0]).wrapped(to: layout.body.columns) } ?? []
        let texts = ["", flow.prospect(of: slip), words(.takeSeatAndWatch), ""]
        var rest = layout.body
        var below = rest.cutBottom(texts.count + (link.isEmpty ? 0 : link.count + 1))
        screen.putBig(slip.number, in: rest, style: .strong)
        for text in texts { screen.put(text, in: below.cutTop(1), align: .centre, style: .strong) }
        for line in link { screen.put(line, in: below.cutTop(1), align: .centre) }
        drawCountdown()
    }

    private mutating func drawCountdown() {
        let row = layout.back
        let line = Area(row: row.row, column: row.column, columns: row.columns + layout.more.columns, rows: 1)
        let seconds = max(0, flow.secondsToClear ?? 0)
        screen.put(words(.nextVisitorIn, count: seconds), in: line, align: .centre, style: .quiet)
    }
}

extension KioskFlow {
    /// How many are ahead, and how long it is likely to take: "2 people are ahead of you. Waiting time: …"
    func prospect(of slip: Slip) -> String {
        let ahead = slip.ahead.map { $0 == 0 ? words(.nobodyAhead) : words(.peopleAhead, count: $0) }
        let wait = slip.wait.flatMap(words.wait).map { words(.waitingTime) + ": " + $0 }
        return [ahead, wait].compactMap(\.self).joined(separator: "  ")
    }
}
