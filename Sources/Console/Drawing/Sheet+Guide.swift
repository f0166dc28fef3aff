import Foundation
import QueueCore
import QueueWire
import Terminal
import Words

// What the service of the visitor in hand wants done, asked and told, and what came before.
extension Sheet {
    /// A heading and what follows; nothing but while serving.
    func guide(_ desk: Desk) -> (heading: String, lines: [Line])? {
        guard let hand = desk.hand, hand.ticket.state == .serving,
            let service = flow.house?.service(hand.ticket.service)
        else { return nil }
        let steps = (service.procedure ?? []).map { step(of: hand, $0) }
        let lines = cases(hand, desk.cases) + steps + toSay(hand, service) + past(hand)
        guard !lines.isEmpty else { return nil }
        return (steps.isEmpty ? name(of: service.id) : progress(hand, service), lines)
    }

    mutating func drawGuide(_ guide: (heading: String, lines: [Line]), in area: Area) {
        var rest = area
        if !isSmall { drawHeading(guide.heading, in: rest.cutTop(1)) }
        // Where not all have room, those that are done go first.
        var hidden = max(guide.lines.count - rest.rows, 0)
        for line in guide.lines where !rest.isEmpty {
            if hidden > 0, line.style == .quiet {
                hidden -= 1
                continue
            }
            screen.put(line.whole, in: rest.cutTop(1).inset(rows: 0), style: line.style)
        }
    }

    /// The same, as a voice says it: of the steps, only the next.
    func plainGuide(_ desk: Desk) -> [String] {
        guard let hand = desk.hand, hand.ticket.state == .serving,
            let service = flow.house?.service(hand.ticket.service)
        else { return [] }
        let next = service.stepsLeft(for: hand).first.map { words(.guideNext, ["step": name(of: $0)]) }
        let steps =
            (service.procedure ?? []).isEmpty
            ? [] : [progress(hand, service), next ?? words(.guideAllDone)]
        return steps + (cases(hand, desk.cases) + toSay(hand, service) + past(hand)).map(\.text)
    }

    func question(_ id: String) -> String {
        let all = flow.house?.view.services.flatMap(\.questions) ?? []
        return all.first { $0.id == id }.flatMap { flow.house?.pick($0.names, words.language) } ?? id
    }

    func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

    private func progress(_ hand: TicketView, _ service: ServiceView) -> String {
        let all = service.procedure?.count ?? 0
        let done = all - service.stepsLeft(for: hand).count
        return words(.guideTitle, ["done": words.number(done), "all": words.number(all)])
    }

    private func step(of hand: TicketView, _ step: ProcedureStep) -> Line {
        let isDone = hand.stepsDone.contains(step.id)
        return Line(isDone ? "[×]" : "[ ]", name(of: step), isDone ? .quiet : .normal)
    }

    private func toSay(_ hand: TicketView, _ service: ServiceView) -> [Line] {
        let house = flow.house
        let asks = service.questionsAtCounter.filter { hand.answer(to: $0.id) == nil }
            .map { words(.guideAsk, ["question": house?.pick($0.names, words.language) ?? $0.id]) }
        let mentions = service.notices.compactMap { house?.pick($0, words.language) }
            .map { words(.guideMention, ["text": $0]) }
        return asks.map { Line("?", $0, .accent) } + mentions.map { Line("»", $0, .warning) }
    }

    private func past(_ hand: TicketView) -> [Line] {
        (hand.person?.earlier ?? []).prefix(3).map { visit in
            let told = joined([
                text(of: visit.day), name(of: visit.service), visit.outcome.map { words($0) } ?? "",
                visit.staffName ?? name(of: visit.staff),
            ])
            return Line("·", words(.guideEarlier, ["visit": told]), .normal)
        }
    }

    /// Open ones of the visitor, by number; those that are late say so.
    private func cases(_ hand: TicketView, _ known: [CaseFacts]) -> [Line] {
        guard let count = hand.person?.openCases, count > 0 else { return [] }
        let numbers = known.map { $0.isOverdue ? "\($0.number) (\(words(.caseOverdue)))" : $0.number }
        let room = screen.size.columns == 0 ? .max : screen.size.columns - 30
        let text = joined([words(.guideCases, count: count), list(numbers, fitting: room)])
        return [Line("▲", text, .warning)]
    }

    private func name(of step: ProcedureStep) -> String {
        flow.house?.pick(step.names, words.language) ?? step.id
    }
}
