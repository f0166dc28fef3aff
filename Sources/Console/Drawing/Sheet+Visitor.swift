import QueueCore
import QueueWire
import Terminal
import Words

// Who is here now: the number to be read from a step away, and what the clerk needs to know.
extension Sheet {
    mutating func drawVisitor(_ desk: Desk, in area: Area) {
        var rest = area.inset(rows: 0)
        guard let hand = desk.hand else { return drawNobody(desk, in: rest) }
        let number = rest.cutLeft(min(34, rest.columns * 2 / 5))
        let isServing = hand.ticket.state == .serving
        let letters = number.centred(columns: number.columns, rows: number.rows)
        screen.putBig(hand.ticket.number, in: letters, align: .left, style: isServing ? .good : .accent)
        drawFirstLine(hand, in: rest.cutTop(1))
        for line in visitorLines(hand, desk) {
            let used = screen.putParagraph(line.text, in: rest, style: line.style)
            _ = rest.cutTop(used)
        }
    }

    /// The state and its clock, which runs.
    private mutating func drawFirstLine(_ hand: TicketView, in area: Area) {
        let isServing = hand.ticket.state == .serving
        let since = (isServing ? hand.ticket.startedAt : hand.ticket.calledAt) ?? time
        let held = isServing ? (hand.ticket.legs.last?.heldSeconds ?? 0) : 0
        let seconds = max(0, (time - since) / 1_000 - held)
        let clock = words.stopwatch(seconds: seconds)
        let text = isServing ? words(.servingFor, ["time": clock]) : words(.walkingFor, ["time": clock])
        screen.put((isServing ? "● " : "○ ") + text, in: area, style: isServing ? .good : .accent)
    }

    private mutating func drawNobody(_ desk: Desk, in area: Area) {
        var rest = area
        _ = rest.cutTop(max(0, (area.rows - 4) / 2))
        screen.put(words(.noVisitor), in: rest.cutTop(1), style: .strong)
        _ = rest.cutTop(1)
        if let state = counterState(desk) {
            return screen.put(state.text, in: rest.cutTop(1), style: state.style)
        }
        screen.put(
            desk.queue.isEmpty ? words(.queueEmpty) : words(.peopleWaiting, count: desk.queue.count),
            in: rest.cutTop(1))
        guard let next = desk.next else { return }
        let service = flow.house?.name(of: next.ticket.service, in: words.language) ?? ""
        let parts = [words(.nextUp, ["number": next.ticket.number]), service, next.person?.name ?? ""]
        screen.put(parts.filter { !$0.isEmpty }.joined(separator: " · "), in: rest.cutTop(1), style: .accent)
    }

    /// What keeps the counter from calling; nil where nothing does.
    private func counterState(_ desk: Desk) -> (text: String, style: Style)? {
        let counter = ["counter": desk.post.counter.text]
        switch desk.own?.state {
        case .paused?: return ("‖ " + words(.didPauseCounter, counter), .warning)
        case .closed?: return ("– " + words(.didCloseCounter, counter), .warning)
        case .open?, nil: return nil
        }
    }
}
