import QueueCore
import QueueWire
import Terminal
import Words

// Who waits, in the order of the calls, and why it is so.
extension Sheet {
    mutating func drawQueue(_ desk: Desk, in area: Area) {
        var rest = area
        drawHeading(queueTitle(desk), in: rest.cutTop(1))
        if desk.queue.isEmpty {
            return screen.put(words(.queueEmpty), in: rest.inset(rows: 0), style: .quiet)
        }
        drawRows(desk.queue, chosen: nil, in: rest)
    }

    mutating func drawPicking(_ picking: Picking, _ desk: Desk, in area: Area) {
        var rest = area
        drawHeading(queueTitle(desk), in: rest.cutTop(1))
        if let find = picking.find {
            var line = rest.cutTop(1).inset(rows: 0)
            let label = words(.findLabel) + " "
            screen.put(label, in: line.cutLeft(label.columns), style: .accent)
            screen.put(find, in: line.cutLeft(40))
        }
        let shown = picking.matches(in: desk.queue)
        guard !shown.isEmpty else {
            let nothing = desk.queue.isEmpty ? words(.queueEmpty) : words(.nothingFound)
            return screen.put(nothing, in: rest.inset(rows: 0), style: .quiet)
        }
        drawRows(shown, chosen: shown.firstIndex { $0.ticket.id == picking.selection }, in: rest)
    }

    mutating func drawHeading(_ title: String, in area: Area) {
        screen.rule(area)
        screen.put(" \(title) ", in: area.inset(rows: 0), style: .strong)
    }

    private func queueTitle(_ desk: Desk) -> String {
        guard !desk.queue.isEmpty else { return words(.queueTitle) }
        let count = words.number(desk.queue.count) + (desk.queueGoesOn ? "+" : "")
        return words(.queueTitle) + " · " + count
    }

    /// As many as there is room for, the chosen one among them; the last row says how many more.
    private mutating func drawRows(_ queue: [TicketView], chosen: Int?, in area: Area) {
        var rest = area
        let isTooLong = queue.count > area.rows
        let room = max(isTooLong ? area.rows - 1 : area.rows, 1)
        let first = min(max((chosen ?? 0) - room / 2, 0), max(queue.count - room, 0))
        let last = min(first + room, queue.count)
        for place in first..<last {
            drawRow(queue[place], isChosen: place == chosen, in: rest.cutTop(1))
        }
        guard last < queue.count else { return }
        let more = words(.moreBelow, count: queue.count - last)
        screen.put(more, in: rest.inset(rows: 0, columns: 3), style: .quiet)
    }

    private mutating func drawRow(_ view: TicketView, isChosen: Bool, in area: Area) {
        let isNext = view.turn?.notYet == nil
        let plain: Style = isNext ? .strong : .normal
        if isChosen { screen.fill(area, style: .normal.reversed) }
        var rest = area.inset(rows: 0)
        func style(_ style: Style) -> Style { isChosen ? .normal.reversed : style }
        screen.put(isChosen || isNext ? "▶" : " ", in: rest.cutLeft(2), style: style(.accent))
        screen.put(view.ticket.number, in: rest.cutLeft(6), style: style(isNext ? .accent : .strong))
        let reason = rest.cutRight(rest.columns * 2 / 5)
        let waited = rest.cutRight(9)
        let service = flow.house?.name(of: view.ticket.service, in: words.language) ?? ""
        screen.put(joined([service, view.person?.name ?? ""]), in: rest, style: style(plain))
        let minutes = minutes(max(0, time - (view.ticket.legs.last?.waitingAt ?? view.ticket.issuedAt)))
        var column = waited
        _ = column.cutRight(2)
        screen.put(minutes, in: column, align: .right, style: style(plain))
        let why = view.turn?.notYet?.text ?? view.turn?.why?.text ?? ""
        screen.put(why, in: reason, style: style(isNext ? .normal : .quiet))
    }
}
