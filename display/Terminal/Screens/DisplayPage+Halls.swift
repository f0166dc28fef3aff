import QueueCore
import Terminal
import Words

extension DisplayPage {
    /// The calls of each hall by themselves.
    mutating func drawHalls() {
        var rest = frame.body
        if let seconds = display.staleSeconds {
            drawLost(seconds, in: rest.cutTop(rest.rows * 3 / 5))
        } else if display.board == nil || display.isAtRest {
            return drawReason(in: rest)
        }
        let halls = display.halls
        for (hall, pane) in zip(halls, HallPanes(halls.count, in: rest).panes) { draw(hall, in: pane) }
    }

    private mutating func draw(_ hall: HallCalls, in pane: HallPane) {
        var calls = hall.calls[...]
        let names = [hall.name.map { words(.inHall, ["hall": $0]) }, hall.name].compactMap(\.self)
        let heading = names.first { $0.columns < pane.heading.columns } ?? hall.name ?? words(.nowCalling)
        drawHeading(heading, in: pane.heading)
        if display.staleSeconds == nil {
            if let newest = calls.popFirst() {
                draw(newest, in: pane.hero, isBare: pane.isTight)
            } else {
                say([words(.noCallsYet)], in: pane.hero)
            }
        }
        draw(calls, in: display.staleSeconds == nil ? pane.earlier : pane.whole)
    }
}

/// One hall and its calls, newest first.
struct HallCalls {
    /// nil: the counters that stand in no hall of a name.
    let name: String?
    let calls: [BoardCall]
}

extension Display {
    /// In the order of the office's counters; those that stand in none come last.
    var halls: [HallCalls] {
        let counters = (branch?.counters ?? []).filter(options.filter.lets).map(\.hall)
        var seen: Set<String> = []
        let names = (counters + calls.map(\.hall)).compactMap(\.self).filter { seen.insert($0).inserted }
        let halls = names.map { name in HallCalls(name: name, calls: calls.filter { $0.hall == name }) }
        let others = calls.filter { $0.hall == nil }
        let hasOthers = counters.contains(nil) || !others.isEmpty || halls.isEmpty
        return halls + (hasOthers ? [HallCalls(name: nil, calls: others)] : [])
    }
}
