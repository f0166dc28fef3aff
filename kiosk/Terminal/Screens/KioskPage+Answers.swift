import Terminal
import Words

extension KioskPage {
    /// Asked for, and not there yet: what takes longer than a moment says why.
    mutating func drawAsking() {
        var rest = layout.body
        _ = rest.cutTop(rest.rows / 3)
        guard flow.isLate else {
            return screen.put(words(.oneMoment), in: rest, align: .centre, style: .strong)
        }
        put(words(.noAnswerYet), in: &rest, style: .warning)
        put(words(.choiceIsKept), in: &rest)
        put(flow.help(in: words), in: &rest)
        putButton(0, words(.back), in: layout.back)
    }

    /// Why there is no ticket, and where to turn now.
    mutating func draw(_ hindrance: Hindrance) {
        var rest = layout.body
        _ = rest.cutTop(rest.rows / 4)
        switch hindrance {
        case .office(let refusal, let reason):
            put("! " + words.title(refusal), in: &rest, style: .warning)
            put(reason ?? words.detail(refusal), in: &rest)
        case .fault(let why):
            put("! " + words(.serverAway), in: &rest, style: .warning)
            put(flow.help(in: words), in: &rest)
            put(why, in: &rest, style: .quiet)
        }
        putButton(0, words(.back), in: layout.back)
    }

    /// Where no ticket can be had at all, it is said in every language of the house.
    mutating func draw(_ obstacle: Obstacle) {
        var rest = layout.body
        if obstacle == .connecting {
            _ = rest.cutTop(rest.rows / 3)
            return screen.put(words(.connecting), in: rest, align: .centre, style: .strong)
        }
        if let address = flow.branch?.address {
            screen.put(address, in: layout.help, align: .centre, style: .quiet)
        }
        let languages = flow.languages.isEmpty ? Language.allCases : flow.languages
        let pitch = min(4, max(2, rest.rows / languages.count))
        for language in languages {
            var lines = rest.cutTop(pitch)
            let words = Words(language)
            let what = obstacle == .away ? "! " + words(.serverAway) : flow.opening(in: words)
            screen.put(what, in: lines.cutTop(1), align: .centre, style: .warning)
            screen.putParagraph(flow.help(in: words), in: lines, align: .centre)
        }
    }

    /// Would you like more time? Over everything else, in the middle.
    mutating func drawWarning(_ seconds: Int) {
        let lines = [words(.nextVisitorIn, count: seconds), words(.moreTime)]
        let width = min(64, screen.size.columns - 4)
        let texts = lines.map { $0.wrapped(to: width - 6) }
        let box = screen.area.centred(columns: width, rows: texts.joined().count + 7)
        screen.fill(box)
        var rest = screen.box(box, style: .warning).inset(rows: 1, columns: 2)
        put(words(.stillThere), in: &rest, style: .warning)
        for text in texts { put(text.joined(separator: "\n"), in: &rest) }
    }

    /// A paragraph in the middle, and an empty row below it.
    mutating func put(_ text: String, in rest: inout Area, style: Style = .normal) {
        let rows = screen.putParagraph(text, in: rest, align: .centre, style: style)
        _ = rest.cutTop(rows + 1)
    }
}
