import QueueCore
import QueueWire
import Terminal
import Words

// Who is here now: the number to be read from a step away, and what the clerk needs to know.
extension Sheet {
    mutating func drawVisitor(_ desk: Desk, in area: Area) {
        var rest = area.inset(rows: 0)
        guard let hand = desk.hand else { return drawNobody(desk, in: rest) }
        if isSmall { return drawSmall(hand, desk, in: rest) }
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

    private mutating func drawSmall(_ hand: TicketView, _ desk: Desk, in area: Area) {
        var rest = area
        let state = state(hand)
        screen.put(hand.ticket.number + " " + state.whole, in: rest.cutTop(1), style: state.style)
        for line in visitorLines(hand, desk) where !rest.isEmpty {
            screen.put(line.whole.drop { $0 == " " }, in: rest.cutTop(1), style: line.style)
        }
    }

    /// What is being done, for how long, and how long it was meant to take.
    func state(_ hand: TicketView) -> Line {
        let isServing = hand.ticket.state == .serving
        let since = (isServing ? hand.ticket.startedAt : hand.ticket.calledAt) ?? time
        let held = isServing ? (hand.ticket.legs.last?.heldSeconds ?? 0) : 0
        let seconds = max(0, (time - since) / 1_000 - held)
        if isServing { return serving(hand, for: seconds) }
        let times = ["times": words.number(hand.ticket.recalls)]
        let recalls = hand.ticket.recalls > 0 ? words(.recalled, times) : ""
        let clock = words(.walkingFor, ["time": words.stopwatch(seconds: seconds)])
        return Line("○", joined([clock, recalls]), .accent)
    }

    private func serving(_ hand: TicketView, for seconds: Int) -> Line {
        var clock = ["time": words.stopwatch(seconds: seconds)]
        guard let budget = flow.house?.service(hand.ticket.service)?.budgetSeconds else {
            return Line("●", words(.servingFor, clock), .good)
        }
        clock["minutes"] = words.number(budget / 60)
        return seconds <= budget
            ? Line("●", words(.servingWithin, clock), .good) : Line("▲", words(.servingOver, clock), .warning)
    }

    private mutating func drawNobody(_ desk: Desk, in area: Area) {
        var rest = area
        _ = rest.cutTop(max(0, (area.rows - 4) / 2))
        screen.put(words(.noVisitor), in: rest.cutTop(1), style: .strong)
        if !isSmall { _ = rest.cutTop(1) }
        if let state = counterState(desk) {
            return screen.put(state.whole, in: rest.cutTop(1), style: state.style)
        }
        let waiting = desk.isBlind ? waitingInAll : desk.line.count
        screen.put(
            waiting == 0 ? words(.queueEmpty) : words(.peopleWaiting, count: waiting),
            in: rest.cutTop(1))
        screen.put(nextUp(desk) ?? "", in: rest.cutTop(1), style: .accent)
    }

    func nextUp(_ desk: Desk) -> String? {
        guard !desk.isBlind, let next = desk.next else { return nil }
        let number = words(.nextUp, ["number": next.ticket.number])
        return joined([number, name(of: next.ticket.service), next.person?.name ?? ""])
    }

    /// What keeps the counter from calling; nil where nothing does.
    func counterState(_ desk: Desk) -> Line? {
        let counter = ["counter": desk.post.counter.text]
        switch desk.own?.state {
        case .paused?:
            let text = joined([words(.didPauseCounter, counter), desk.own?.reason ?? ""])
            return Line("‖", text, .warning)
        case .closed?: return Line("–", words(.didCloseCounter, counter), .warning)
        case .open?, nil: return nil
        }
    }
}
