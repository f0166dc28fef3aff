import Foundation
import LocalTime
import QueueCore
import QueueWire
import Terminal
import Words

// Beside the queue: what goes on at the other counters, and who is on hold.
extension Sheet {
    mutating func drawSide(_ desk: Desk, in area: Area) {
        var rest = area
        let held = desk.held.isEmpty ? 0 : min(desk.held.count + 1, area.rows / 2)
        drawHeld(desk.held, in: rest.cutBottom(held))
        drawHeading(words(.countersTitle), in: rest.cutTop(1))
        for counter in worthShowing(desk.others, rows: rest.rows) {
            drawCounter(counter, in: rest.cutTop(1).inset(rows: 0))
        }
    }

    private func worthShowing(_ others: [StaffCounter], rows: Int) -> [StaffCounter] {
        others.count <= rows ? others : others.filter { $0.state != .closed }
    }

    private mutating func drawCounter(_ counter: StaffCounter, in area: Area) {
        var rest = area
        let doing = doing(counter)
        screen.put(counter.id.text, in: rest.cutLeft(4), style: .strong)
        screen.put(
            whole(doing, name(of: counter.staff), fitting: rest.columns), in: rest, style: doing.style)
    }

    /// With the name, or its first word, where there is room for it.
    private func whole(_ doing: Line, _ name: String, fitting columns: Int) -> String {
        let first = String(name.prefix { $0 != " " })
        return [name, first].map { joined([doing.whole, $0]) }.first { $0.columns <= columns }
            ?? doing.whole
    }

    func doing(_ counter: StaffCounter) -> Line {
        switch (counter.state, counter.ticketState) {
        case (.open, .called?): Line("○", counter.number ?? "", .accent)
        case (.open, .serving?): Line("●", counter.number ?? "", .good)
        case (.open, _): Line("○", words(.counterIsOpen), .normal)
        case (.paused, _): Line("‖", words(.counterIsPaused), .warning)
        case (.closed, _): Line("–", words(.counterIsClosed), .quiet)
        }
    }

    private mutating func drawHeld(_ held: [TicketView], in area: Area) {
        guard !area.isEmpty else { return }
        var rest = area
        drawHeading(words(.heldTitle), in: rest.cutTop(1))
        for view in held {
            var row = rest.cutTop(1).inset(rows: 0)
            screen.put(view.ticket.number, in: row.cutLeft(6), style: .accent)
            let room = row.columns
            let whole = holdWords(view)
            screen.put(whole.columns <= room ? whole : holdTime(view) ?? whole, in: row)
        }
    }

    func holdWords(_ view: TicketView) -> String {
        joined([holdTime(view) ?? "", view.person?.holdReason ?? view.person?.name ?? ""])
    }

    private func holdTime(_ view: TicketView) -> String? {
        view.person?.holdUntil.map { until in
            words(.heldUntil, ["time": words.time(Date(until), in: flow.house?.zone ?? .gmt)])
        }
    }
}
