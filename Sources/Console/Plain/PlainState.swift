import QueueCore
import QueueWire
import Terminal
import Words

/// All that a screen would show and a voice has to say, by what it is about, so that what has not
/// changed is not said again.
struct PlainState: Equatable {
    private var banner = ""
    private var alerts: [String] = []
    private var visitor = Said()
    private var details = Said()
    private var guide = Said()
    private var hasQueue = false
    private var next = ""
    private var notice = Said()
    private var pending = ""
    private var place = Said()
    private var question = Said()
    private var chosen = ""

    /// Something said again only when its mark changes: a running clock is no news.
    private struct Said: Equatable {
        var mark = ""
        var lines: [String] = []

        static func == (one: Said, other: Said) -> Bool { one.mark == other.mark }
    }

    init() {}

    init(_ sheet: Sheet) {
        let flow = sheet.flow
        banner = sheet.plainBanner
        alerts = (flow.watch.alerts ?? []).filter { $0.code != .alarm }.map(\.text)
        if let pending = flow.pending, pending.isSlow(at: sheet.now) {
            self.pending = sheet.text(of: pending)
        }
        if let notice = flow.notice {
            self.notice = Said(mark: "\(notice.at)", lines: [sheet.line(notice.words).text])
        }
        place = Said(mark: sheet.plainPlace, lines: [sheet.plainPlace])
        question = Said(mark: sheet.plainQuestionMark, lines: sheet.plainQuestion)
        chosen = sheet.plainChosen ?? ""
        guard case .atDesk(let desk) = flow.stage else { return }
        let hand = desk.hand
        let lines = sheet.plainVisitor(desk)
        let state = hand.map { "\($0.ticket.state) \($0.ticket.recalls)" } ?? desk.own?.state.rawValue ?? ""
        visitor = Said(mark: "\(hand?.ticket.id.text ?? "") \(state)", lines: [lines[0]])
        details = Said(mark: hand?.ticket.id.text ?? "", lines: Array(lines.dropFirst()))
        let said = sheet.plainGuide(desk)
        guide = Said(mark: said.joined(), lines: said)
        hasQueue = hand == nil && !(desk.isBlind ? sheet.waitingInAll == 0 : desk.next == nil)
        next = sheet.nextUp(desk) ?? ""
    }

    /// What is new, in the order in which a clerk wants to hear it.
    func lines(after old: PlainState) -> [String] {
        var lines: [String] = []
        if banner != old.banner, !banner.isEmpty { lines.append(banner) }
        if place != old.place { lines += place.lines }
        if notice != old.notice { lines += notice.lines }
        if !pending.isEmpty, pending != old.pending { lines.append(pending) }
        if visitor != old.visitor { lines += visitor.lines }
        if details != old.details { lines += details.lines }
        if guide != old.guide { lines += guide.lines }
        if hasQueue, !old.hasQueue { lines.append(next) }
        lines += alerts.filter { !old.alerts.contains($0) }
        // A refused form is still open: what is asked is asked again.
        if question != old.question || notice != old.notice { lines += question.lines }
        // What is chosen at first stands first in what was just read out.
        if chosen != old.chosen, question == old.question { lines.append(chosen) }
        return lines.filter { !$0.isEmpty }
    }
}
