import QueueCore
import Terminal
import Words

extension DisplayPage {
    /// Calls before the newest, in block digits where there is the room.
    mutating func drawEarlier(_ calls: [BoardCall], in area: Area) {
        var rest = area
        drawHeading(words(.earlierCalls), in: rest.cutTop(frame.isCompact ? 0 : 1))
        draw(calls, in: rest)
    }

    mutating func draw(_ calls: some Collection<BoardCall>, in area: Area) {
        var rest = area
        let isLarge = rest.rows >= 5 * DisplayLayout.blockRows
        let pitch = isLarge ? DisplayLayout.blockRows : rest.rows >= 15 ? 2 : 1
        for call in calls.prefix(rest.rows / pitch) {
            let area = rest.cutTop(pitch)
            if isLarge { drawLarge(call, in: area) } else { drawLine(call, in: area) }
        }
    }

    /// How many wait for each service; by turns where there are more services than rows.
    mutating func drawWaiting(in area: Area) {
        var rest = area
        let heading = rest.cutTop(frame.isCompact ? 0 : 1)
        let lines = display.queues.map { queue in
            let line = QueueLine(name: queue.name, status: queue.status, columns: rest.columns)
            // Half a sentence says another thing than the whole.
            guard line.rows > rest.rows else { return line }
            return QueueLine(name: queue.name, status: queue.count, columns: rest.columns)
        }
        let isRoomy = rest.rows >= 2 * lines.rows
        let pages = lines.pages(of: rest.rows)
        let turn = display.turn(of: pages.count)
        drawHeading(words(.waiting), in: heading, note: pages.count > 1 ? "\(turn + 1)/\(pages.count)" : "")
        guard !pages.isEmpty else { return }
        for line in pages[turn] {
            draw(line, in: rest.cutTop(line.rows))
            if isRoomy { _ = rest.cutTop(1) }
        }
    }

    private mutating func draw(_ line: QueueLine, in area: Area) {
        var rest = area
        for name in line.name { screen.put(name, in: rest.cutTop(1)) }
        if line.isOneRow { rest = area }
        for status in line.status { screen.put(status, in: rest.cutTop(1), align: .right, style: .strong) }
    }

    mutating func drawHeading(_ text: String, in line: Area, note: String = "") {
        screen.rule(line)
        screen.put(text + " ", in: line, style: .accent)
        if !note.isEmpty { screen.put(" " + note, in: line, align: .right, style: .quiet) }
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
        let arrow = display.arrow(of: call)?.symbol ?? "→"
        screen.put(" \(arrow) ", in: rest.cutLeft(3), style: .quiet)
        let name = display.counterName(of: call, in: words)
        screen.put(name.columns <= rest.columns ? name : call.counter.text, in: rest, style: style)
    }

    private mutating func drawLarge(_ call: BoardCall, in area: Area) {
        let style = display.isReversed(call) ? Style.strong.reversed : .strong
        var block = area
        _ = block.cutBottom(1)
        let text = call.largest(in: block.size, display.arrow(of: call))
        screen.putBig(text, in: block, align: .left, style: style)
    }
}

/// One service and its queue: on one row where both fit, else the name above.
struct QueueLine {
    let name: [String]
    let status: [String]
    let isOneRow: Bool

    init(name: String, status: String, columns: Int) {
        isOneRow = name.columns + 2 + status.columns <= columns
        self.name = isOneRow ? [name] : name.wrapped(to: columns)
        self.status = isOneRow ? [status] : status.wrapped(to: columns)
    }

    var rows: Int { isOneRow ? 1 : name.count + status.count }
}

extension [QueueLine] {
    var rows: Int { map(\.rows).reduce(0, +) }

    /// As few pages as will do, all of about one length; no line is torn.
    func pages(of rows: Int) -> [[QueueLine]] {
        let full = filled(to: rows)
        guard full.count > 1 else { return full }
        let least = (self.rows + full.count - 1) / full.count
        return (Swift.min(least, rows)...rows).lazy.map(filled).first { $0.count == full.count } ?? full
    }

    private func filled(to rows: Int) -> [[QueueLine]] {
        reduce(into: []) { pages, line in
            if let last = pages.last, last.rows + line.rows <= rows {
                pages[pages.count - 1].append(line)
            } else {
                pages.append([line])
            }
        }
    }
}
