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
        for line in [state(hand)] + visitorLines(hand, desk) {
            var row = rest
            screen.put(line.sign, in: row.cutLeft(2), style: line.style)
            _ = rest.cutTop(screen.putParagraph(line.text, in: row, style: line.style))
        }
    }

    /// What is being done, and for how long.
    private func state(_ hand: TicketView) -> Line {
        let isServing = hand.ticket.state == .serving
        let since = (isServing ? hand.ticket.startedAt : hand.ticket.calledAt) ?? time
        let held = isServing ? (hand.ticket.legs.last?.heldSeconds ?? 0) : 0
        let clock = ["time": words.stopwatch(seconds: max(0, (time - since) / 1_000 - held))]
        if isServing { return Line("●", words(.servingFor, clock), .good) }
        let times = ["times": words.number(hand.ticket.recalls)]
        let recalls = hand.ticket.recalls > 0 ? words(.recalled, times) : ""
        return Line("○", joined([words(.walkingFor, clock), recalls]), .accent)
    }

    private mutating func drawNobody(_ desk: Desk, in area: Area) {
        var rest = area
        _ = rest.cutTop(max(0, (area.rows - 4) / 2))
        screen.put(words(.noVisitor), in: rest.cutTop(1), style: .strong)
        _ = rest.cutTop(1)
        if let state = counterState(desk) {
            return screen.put(state.whole, in: rest.cutTop(1), style: state.style)
        }
        let waiting = desk.line.count
        screen.put(
            waiting == 0 ? words(.queueEmpty) : words(.peopleWaiting, count: waiting),
            in: rest.cutTop(1))
        guard let next = desk.next else { return }
        let service = flow.house?.name(of: next.ticket.service, in: words.language) ?? ""
        let parts = [words(.nextUp, ["number": next.ticket.number]), service, next.person?.name ?? ""]
        screen.put(parts.filter { !$0.isEmpty }.joined(separator: " · "), in: rest.cutTop(1), style: .accent)
    }

    /// What keeps the counter from calling; nil where nothing does.
    private func counterState(_ desk: Desk) -> Line? {
        let counter = ["counter": desk.post.counter.text]
        switch desk.own?.state {
        case .paused?: return Line("‖", words(.didPauseCounter, counter), .warning)
        case .closed?: return Line("–", words(.didCloseCounter, counter), .warning)
        case .open?, nil: return nil
        }
    }
}
