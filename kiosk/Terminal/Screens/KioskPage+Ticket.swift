import Foundation
import LocalTime
import Terminal
import Words

extension KioskPage {
    /// The number, as large as the screen allows, and what happens next.
    mutating func draw(_ slip: Slip) {
        drawHead(words(.yourNumber), slip)
        draw(slip, flow.outlook(of: slip), small: flow.remarks(on: slip))
        drawCountdown()
    }

    /// A ticket that was taken before, by its code.
    mutating func drawFound(_ slip: Slip?) {
        guard let slip else {
            var rest = layout.body
            _ = rest.cutTop(rest.rows < 12 ? 0 : rest.rows / 4)
            let what = flow.isAway ? words(.serverAway) : words(.codeLeadsNowhere)
            put("! " + what, in: &rest, style: .warning)
            put(flow.help(in: words), in: &rest)
            return drawCountdown()
        }
        drawHead(words(.yourTicket), slip)
        draw(slip, flow.whereabouts(of: slip), small: [])
        drawCountdown()
    }

    private mutating func drawHead(_ title: String, _ slip: Slip) {
        var head = layout.title
        screen.put(title, in: head.cutTop(1), align: .centre, style: .strong)
        let line = layout.hint.isEmpty ? head : layout.hint
        screen.put(flow.name(of: slip.service), in: line, align: .centre, style: .quiet)
    }

    /// The number comes first: on a low screen what is nice to know goes, last things first.
    private mutating func draw(_ slip: Slip, _ texts: [String], small: [String]) {
        draw(number: slip.number, texts, small: small)
    }

    mutating func draw(number: String, _ texts: [String], small: [String]) {
        var rest = layout.body
        let columns = rest.columns
        var room = rest.rows - 5
        let fitting = { (text: String) -> [String] in
            let lines = text.wrapped(to: columns)
            guard lines.count <= room else { return [] }
            room -= lines.count
            return lines
        }
        let lines = texts.flatMap(fitting)
        let remarks = small.flatMap(fitting)
        let gaps = room > 3 ? (remarks.isEmpty ? 2 : 3) : 0
        var below = rest.cutBottom(lines.count + remarks.count + gaps)
        screen.putBig(number, in: rest, style: .strong)
        if gaps > 0 { _ = below.cutTop(1) }
        for line in lines { screen.put(line, in: below.cutTop(1), align: .centre, style: .strong) }
        if gaps > 2 { _ = below.cutTop(1) }
        for line in remarks { screen.put(line, in: below.cutTop(1), align: .centre) }
    }

    mutating func drawCountdown() {
        let row = layout.back
        let line = Area(row: row.row, column: row.column, columns: row.columns + layout.more.columns, rows: 1)
        let seconds = max(0, flow.secondsToClear ?? 0)
        let text = words(.nextVisitorIn, count: seconds)
        let isShort = text.columns > line.columns
        screen.put(
            isShort ? words.age(seconds: seconds) : text, in: line, align: .centre, style: .quiet)
    }
}

extension KioskFlow {
    /// How many are ahead, and how long it is likely to take: "2 people are ahead of you. Waiting time: …"
    func prospect(of slip: Slip) -> String {
        let ahead = slip.ahead.map { $0 == 0 ? words(.nobodyAhead) : words(.peopleAhead, count: $0) }
        let wait = slip.wait.map { words(.waitingTime) + ": " + words.wait($0) }
        return [ahead, wait].compactMap(\.self).joined(separator: "  ")
    }

    /// What happens next, the most important first.
    func outlook(of slip: Slip) -> [String] {
        let paper = slip.paper.words(words)
        let first = slip.paper == .failed ? [paper, prospect(of: slip)] : [prospect(of: slip), paper]
        return appointment(of: slip) + first.compactMap(\.self) + [words(.takeSeatAndWatch)]
    }

    /// "Your appointment: 10:30"
    private func appointment(of slip: Slip) -> [String] {
        guard let at = slip.appointmentAt, let branch else { return [] }
        return [words(.appointmentFound, ["time": words.time(Date(at), in: branch.zone)])]
    }

    /// What need not be read at once: the code and the link.
    func remarks(on slip: Slip) -> [String] {
        let isOnPaper = slip.paper == .printing || slip.paper == .printed
        guard !isOnPaper else { return [] }
        return [
            slip.code.map { words(.keepTheCode, ["code": $0]) },
            slip.link.map { words(.followAt, ["link": $0]) },
        ].compactMap(\.self)
    }

    /// Where somebody with a ticket stands, and where to go.
    func whereabouts(of slip: Slip) -> [String] {
        let counter = slip.counter.flatMap { branch?.counter($0, in: words) ?? $0.text } ?? ""
        switch slip.state {
        case .waiting:
            let isSoon = slip.ahead.map { $0 <= 2 } ?? false
            return appointment(of: slip) + [
                words(.stillWaiting), prospect(of: slip),
                isSoon ? words(.soonYourTurn) : words(.takeSeatAndWatch),
            ]
        case .called: return [words(.pleaseGoTo, ["counter": counter])]
        case .serving: return [words(.beingServed), words(.counter) + ": " + counter]
        case .held: return [words(.setAside)]
        case .closed: return [words(.visitEnded), help(in: words)]
        }
    }
}

extension Slip.Paper {
    func words(_ words: Words) -> String? {
        switch self {
        case .none: nil
        case .printing: words(.isPrinting)
        case .printed: words(.takeYourTicket)
        case .failed: words(.printerFailed)
        }
    }
}
