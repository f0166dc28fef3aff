import QueueCore
import QueueWire
import Terminal
import Words

// Who waits, in the order of the calls, and why it is so.
extension Sheet {
    mutating func drawQueue(_ desk: Desk, in area: Area) {
        var rest = area
        drawHeading(queueTitle(desk), in: rest.cutTop(1))
        if desk.isBlind { return drawCounts(in: rest.inset(rows: 0)) }
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

    /// All that a clerk is to see where the office hides who waits.
    private mutating func drawCounts(in area: Area) {
        var rest = area
        let services = (flow.house?.view.services ?? []).filter { $0.waiting > 0 }
        let width = (services.map { name(of: $0.id).columns }.max() ?? 0) + 2
        for service in services {
            var row = rest.cutTop(1)
            screen.put(name(of: service.id), in: row.cutLeft(width))
            screen.put(words.number(service.waiting), in: row.cutLeft(4), align: .right, style: .strong)
            _ = row.cutLeft(1)
            let isLate = isOverTarget(service)
            screen.put(isLate ? "▲" : "", in: row.cutLeft(2), style: .warning)
            screen.put(wait(service), in: row, style: isLate ? .warning : .normal)
        }
        if services.isEmpty { screen.put(words(.queueEmpty), in: rest.cutTop(1), style: .quiet) }
        screen.put(words(.blindTitle), in: rest.cutTop(1), style: .quiet)
    }

    var waitingInAll: Int { (flow.house?.view.services ?? []).reduce(0) { $0 + $1.waiting } }

    mutating func drawHeading(_ title: String, in area: Area) {
        screen.rule(area)
        screen.put(" \(title) ", in: area.inset(rows: 0), style: .strong)
    }

    private func queueTitle(_ desk: Desk) -> String {
        let waiting = desk.isBlind ? waitingInAll : desk.line.count
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
        let widths = widths(of: queue[first..<last], in: area)
        for view in queue[first..<last] {
            let isMarked = chosen.map { $0 == view.ticket.id } ?? (view.turn?.notYet == nil)
            let row = Row(view: view, isMarked: isMarked, isChosen: view.ticket.id == chosen)
            draw(row, widths, in: rest.cutTop(1))
        }
        guard last < queue.count else { return }
        let more = words(.moreBelow, count: queue.count - last)
        screen.put(more, in: rest.inset(rows: 0, columns: 3), style: .quiet)
    }

    private struct Row {
        let view: TicketView
        let isMarked: Bool
        let isChosen: Bool
        var isNext: Bool { view.turn?.notYet == nil }

        /// On a bar of its own the chosen one needs no colours.
        func style(_ style: Style) -> Style { isChosen ? .normal.reversed : style }
    }

    /// As wide as they need to be. Where that is too much names go first, then reasons.
    private func widths(of queue: ArraySlice<TicketView>, in area: Area) -> (what: Int, wait: Int) {
        let wait = (queue.map { waiting($0).columns }.max() ?? 0) + 2
        let room = area.columns - 12 - wait
        let whys = queue.map { whyOrWhyNot($0).columns }.max() ?? 0
        let services = queue.map { whatAndWho($0, fitting: 0).columns }.max() ?? 0
        let names = queue.map { whatAndWho($0, fitting: .max).columns }.max() ?? 0
        return (min(names, max(room - whys, min(services, room))), wait)
    }

    private mutating func draw(_ row: Row, _ widths: (what: Int, wait: Int), in area: Area) {
        let view = row.view
        if row.isChosen { screen.fill(area, style: .normal.reversed) }
        var rest = area.inset(rows: 0)
        screen.put(row.isMarked ? "▶" : "", in: rest.cutLeft(2), style: row.style(.accent))
        screen.put(view.ticket.number, in: rest.cutLeft(6), style: row.style(row.isNext ? .accent : .strong))
        let what = whatAndWho(view, fitting: widths.what)
        screen.put(what, in: rest.cutLeft(widths.what), style: row.style(row.isNext ? .strong : .normal))
        let isLate = isOverTarget(view)
        screen.put(
            waiting(view), in: rest.cutLeft(widths.wait), align: .right,
            style: row.style(isLate ? .warning : .normal))
        screen.put(isLate ? "▲" : "", in: rest.cutLeft(2), style: row.style(.warning))
        let why = whyOrWhyNot(view)
        // How many are before somebody is seen from the list itself.
        guard why.columns <= rest.columns || view.turn?.notYet?.code != "othersBefore" else { return }
        screen.put(why, in: rest, style: row.style(row.isNext ? .normal : .quiet))
    }

    func whyOrWhyNot(_ view: TicketView) -> String {
        if view.ticket.state == .held { return joined([words(.stateHeld), holdWords(view)]) }
        return view.turn?.notYet?.text ?? view.turn?.why?.text ?? ""
    }

    func waiting(_ view: TicketView) -> String { minutes(waited(view)) }

    private func waited(_ view: TicketView) -> Int {
        max(0, time - (view.ticket.legs.last?.waitingAt ?? view.ticket.issuedAt))
    }

    /// Has waited longer than the office wants anybody to.
    func isOverTarget(_ view: TicketView) -> Bool {
        guard let target = flow.house?.service(view.ticket.service)?.targetSeconds else { return false }
        return view.ticket.state == .waiting && waited(view) > target * 1_000
    }

    /// The name too where there is room for all of it.
    private func whatAndWho(_ view: TicketView, fitting columns: Int) -> String {
        let service = name(of: view.ticket.service)
        let both = joined([service, view.person?.name ?? ""])
        return both.columns <= columns ? both : service
    }
}
