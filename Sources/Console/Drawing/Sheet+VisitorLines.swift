import QueueCore
import QueueWire
import Terminal
import Words

// What is known of the visitor in hand, what matters most first: a small screen shows the beginning.
extension Sheet {
    func visitorLines(_ hand: TicketView, _ desk: Desk) -> [Line] {
        let lines = [
            Line("", whatFor(hand.ticket), .strong), Line("", who(hand), .normal),
            Line("", howLong(hand.ticket, desk), .normal), ending(desk),
        ]
        let notes = (hand.person?.notes ?? []).suffix(3).map { Line("»", $0.text, .warning) }
        let rest = [Line("", contacts(hand), .quiet), Line("", before(hand.ticket), .quiet)]
        return (lines + notes + rest).filter { !$0.text.isEmpty }
    }

    private func whatFor(_ ticket: TicketFacts) -> String {
        guard let house = flow.house else { return "" }
        let quantity = ticket.legs.last?.quantity ?? 1
        let service = house.name(of: ticket.service, in: words.language)
        let priority =
            ticket.priority == house.view.priorities.first?.id
            ? "" : house.name(of: ticket.priority, in: words.language)
        return joined([quantity > 1 ? "\(quantity) × \(service)" : service, priority])
    }

    private func who(_ hand: TicketView) -> String {
        let language = Language(tag: hand.ticket.language).map(words.name(of:)) ?? hand.ticket.language
        let party = hand.person?.party.map { words(.partyOf, ["people": words.number($0)]) } ?? ""
        return joined([hand.person?.name ?? "", language, party])
    }

    private func howLong(_ ticket: TicketFacts, _ desk: Desk) -> String {
        guard let leg = ticket.legs.last else { return "" }
        let waited = max(0, (ticket.calledAt ?? time) - leg.waitingAt)
        let held =
            leg.heldSeconds > 0
            ? words(.heldFor, ["time": words.stopwatch(seconds: leg.heldSeconds)]) : ""
        return joined([
            words(.waitedFor, ["time": minutes(waited)]), desk.reason?.text ?? "", held,
        ])
    }

    /// What becomes of the counter after this visitor.
    private func ending(_ desk: Desk) -> Line {
        let counter = ["counter": desk.post.counter.text]
        return switch desk.own?.next {
        case .paused?: Line("‖", words(.willPauseCounter, counter), .warning)
        case .closed?: Line("–", words(.willCloseCounter, counter), .warning)
        case .open?, nil: Line("", "", .normal)
        }
    }

    private func contacts(_ hand: TicketView) -> String {
        guard let person = hand.person else { return "" }
        return joined([person.phone ?? "", person.email ?? "", person.reference ?? ""])
    }

    private func before(_ ticket: TicketFacts) -> String {
        let earlier = ticket.legs.dropLast().map { name(of: $0.service) }
        return earlier.isEmpty ? "" : words(.legsBefore, ["services": earlier.joined(separator: ", ")])
    }

    func minutes(_ milliseconds: Int) -> String {
        words(.shortMinutes, ["minutes": words.number(milliseconds / 1.minutes)])
    }

    func joined(_ parts: [String]) -> String { parts.filter { !$0.isEmpty }.joined(separator: " · ") }
}
