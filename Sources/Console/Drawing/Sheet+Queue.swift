import QueueCore
import QueueWire
import Terminal
import Words

// Who waits, in the order of the calls, and why it is so.
extension Sheet {
    mutating func drawQueue(_ desk: Desk, in area: Area) {
        var rest = area
        drawHeading(queueTitle(desk), in: rest.cutTop(1))
        let line = desk.line
        guard !line.isEmpty else {
            return screen.put(words(.queueEmpty), in: rest.inset(rows: 0), style: .quiet)
        }
        drawRows(line, chosen: nil, in: rest)
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
        let shown = picking.matches(at: desk)
        guard !shown.isEmpty else {
            let nothing = desk.queue.isEmpty ? words(.queueEmpty) : words(.nothingFound)
            return screen.put(nothing, in: rest.inset(rows: 0), style: .quiet)
        }
        drawRows(shown, chosen: picking.selection ?? "", in: rest)
    }

    mutating func drawHeading(_ title: String, in area: Area) {
        screen.rule(area)
        screen.put(" \(title) ", in: area.inset(rows: 0), style: .strong)
    }

    private func queueTitle(_ desk: Desk) -> String {
        let waiting = desk.line.count
        guard waiting > 0 else { return words(.queueTitle) }
        let count = words.number(waiting) + (desk.queueGoesOn ? "+" : "")
        return words(.queueTitle) + " · " + count
    }

    /// As many as there is room for, the chosen one among them; the last row says how many more.
    private mutating func drawRows(_ queue: [TicketView], chosen: TicketID?, in area: Area) {
        var rest = area
        let room = max(queue.count > area.rows ? area.rows - 1 : area.rows, 1)
        let place = queue.firstIndex { $0.ticket.id == chosen } ?? 0
        let first = min(max(place - room / 2, 0), max(queue.count - room, 0))
        let last = min(first + room, queue.count)
        for view in queue[first..<last] {
            let isMarked = chosen.map { $0 == view.ticket.id } ?? (view.turn?.notYet == nil)
            draw(view, isMarked: isMarked, isChosen: view.ticket.id == chosen, in: rest.cutTop(1))
        }
        guard last < queue.count else { return }
        let more = words(.moreBelow, count: queue.count - last)
        screen.put(more, in: rest.inset(rows: 0, columns: 3), style: .quiet)
    }

    private mutating func draw(_ view: TicketView, isMarked: Bool, isChosen: Bool, in area: Area) {
        func style(_ style: Style) -> Style { isChosen ? .normal.reversed : style }
        let isNext = view.turn?.notYet == nil
        if isChosen { screen.fill(area, style: .normal.reversed) }
        var rest = area.inset(rows: 0)
        screen.put(isMarked ? "▶" : " ", in: rest.cutLeft(2), style: style(.accent))
        screen.put(view.ticket.number, in: rest.cutLeft(6), style: style(isNext ? .accent : .strong))
        let reason = rest.cutRight(rest.columns / 2)
        screen.put(whyOrWhyNot(view), in: reason, style: style(isNext ? .normal : .quiet))
        var waited = rest.cutRight(10)
        _ = waited.cutRight(2)
        screen.put(waiting(view), in: waited, align: .right, style: style(.normal))
        screen.put(
            whatAndWho(view, fitting: rest.columns), in: rest, style: style(isNext ? .strong : .normal))
    }

    private func whyOrWhyNot(_ view: TicketView) -> String {
        view.turn?.notYet?.text ?? view.turn?.why?.text ?? ""
    }

    private func waiting(_ view: TicketView) -> String {
        minutes(max(0, time - (view.ticket.legs.last?.waitingAt ?? view.ticket.issuedAt)))
    }

    /// The name too where there is room for all of it.
    private func whatAndWho(_ view: TicketView, fitting columns: Int) -> String {
        let service = flow.house?.name(of: view.ticket.service, in: words.language) ?? ""
        let both = joined([service, view.person?.name ?? ""])
        return both.columns <= columns ? both : service
    }
}
