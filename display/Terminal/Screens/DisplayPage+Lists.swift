import QueueCore
import Terminal
import Words

extension DisplayPage {
    /// The calls before the newest, in block digits where there is the room. On a board that cannot be trusted
    /// the newest is one of them.
    mutating func drawEarlierCalls() {
        var rest = layout.earlier
        let calls = display.showsNewest ? Array(display.calls.dropFirst()) : display.calls
        drawHeading(words(.earlierCalls), in: &rest)
        let isLarge = rest.rows >= 5 * DisplayLayout.blockRows
        let pitch = isLarge ? DisplayLayout.blockRows : rest.rows >= 15 ? 2 : 1
        for call in calls.prefix(rest.rows / pitch) {
            let area = rest.cutTop(pitch)
            if isLarge { drawLarge(call, in: area) } else { drawLine(call, in: area) }
        }
    }

    /// How many wait for each service; by turns where there are more services than rows.
    mutating func drawWaiting() {
        var rest = layout.waiting
        drawHeading(words(.waiting), in: &rest)
        let lines = display.queues.map { QueueLine(name: $0.name, status: $0.status, columns: rest.columns) }
        let isRoomy = rest.rows >= 2 * lines.map(\.rows).reduce(0, +)
        let pages = lines.pages(of: rest.rows)
        guard !pages.isEmpty else { return }
        for line in pages[display.turn(of: pages.count)] {
            draw(line, in: rest.cutTop(line.rows))
            if isRoomy { _ = rest.cutTop(1) }
        }
    }

    private mutating func draw(_ line: QueueLine, in area: Area) {
        var rest = area
        for name in line.name { screen.put(name, in: rest.cutTop(1)) }
        let last = line.isOneRow ? area : rest
        screen.put(line.status, in: last, align: .right, style: .strong)
    }

    private mutating func drawHeading(_ text: String, in rest: inout Area) {
        guard !layout.isCompact else { return }
        let line = rest.cutTop(1)
        screen.rule(line)
        screen.put(text + " ", in: line, style: .accent)
    }

    private mutating func drawLine(_ call: BoardCall, in area: Area) {
        let style = display.isReversed(call) ? Style.strong.reversed : .strong
        var row = area
        var rest = row.cutTop(1)
        if let time = display.time(of: call), rest.columns >= 30 {
            screen.put(time, in: rest.cutRight(time.columns), style: .quiet)
            _ = rest.cutRight(2)
        }
        let width = display.calls.map(\.number.columns).max() ?? 0
        screen.put(call.number, in: rest.cutLeft(width), style: style)
        screen.put(" → ", in: rest.cutLeft(3), style: .quiet)
        let name = display.counterName(of: call, in: words)
        screen.put(name.columns <= rest.columns ? name : call.counter.text, in: rest, style: style)
    }

    private mutating func drawLarge(_ call: BoardCall, in area: Area) {
        let style = display.isReversed(call) ? Style.strong.reversed : .strong
        var block = area
        _ = block.cutBottom(1)
        screen.putBig(call.largest(in: block.size), in: block, align: .left, style: style)
    }
}

/// One service and its queue: on one row where both fit, else the name above.
struct QueueLine {
    let name: [String]
    let status: String
    let isOneRow: Bool

    init(name: String, status: String, columns: Int) {
        isOneRow = name.columns + 2 + status.columns <= columns
        self.name = isOneRow ? [name] : name.wrapped(to: columns)
        self.status = status
    }

    var rows: Int { isOneRow ? 1 : name.count + 1 }
}

extension [QueueLine] {
    /// As many lines on each page as fit; no line is torn.
    func pages(of rows: Int) -> [[QueueLine]] {
        reduce(into: []) { pages, line in
            let used = pages.last?.map(\.rows).reduce(0, +) ?? .max
            if used <= rows - line.rows {
                pages[pages.count - 1].append(line)
            } else {
                pages.append([line])
            }
        }
    }
}
