import QueueCore
import Terminal
import Words

extension KioskPage {
    /// Asked for, and not there yet: what takes longer than a moment says why.
    mutating func drawAsking() {
        var rest = layout.body
        _ = rest.cutTop(rest.rows / 3)
        guard flow.isLate else { return put(words(.oneMoment), in: &rest, style: .strong) }
        if layout.body.rows < 10 { rest = layout.body }
        put(words(.noAnswerYet), in: &rest, style: .warning)
        if !flow.isLooking { put(words(.choiceIsKept), in: &rest) }
        put(flow.help(in: words), in: &rest)
        putBack()
    }

    /// Why there is no ticket, when there will be, and where to turn now.
    mutating func draw(_ hindrance: Hindrance, _ service: ServiceID) {
        var rest = layout.body
        _ = rest.cutTop(rest.rows < 12 ? 0 : rest.rows / 4)
        switch hindrance {
        case .office(let refusal, let reason):
            put(flow.name(of: service), in: &rest, style: .strong)
            put("! " + (reason ?? words.title(refusal)), in: &rest, style: .warning)
            put(flow.reopening(of: service) ?? words.detail(refusal), in: &rest)
            put(flow.help(in: words), in: &rest)
        case .fault(let why):
            put("! " + words(.serverAway), in: &rest, style: .warning)
            put(flow.help(in: words), in: &rest)
            put(why, in: &rest, style: .quiet)
        }
        putBack()
    }

    /// Where no ticket can be had at all, it is said in every language of the house.
    mutating func draw(_ obstacle: Obstacle) {
        var rest = screen.area.inset(rows: 0, columns: 1)
        _ = rest.cutTop(1)
        if obstacle == .connecting {
            _ = rest.cutTop(rest.rows / 3)
            return screen.put(words(.connecting), in: rest, align: .centre, style: .strong)
        }
        if rest.rows > 12 {
            let address = flow.branch?.address ?? ""
            _ = rest.cutBottom(1)
            screen.put(address, in: rest.cutBottom(1), align: .centre, style: .quiet)
        }
        // Beside what is said once in each language, help that several share is told once.
        var blocks = flow.blocks(about: obstacle).map { block in
            block.map { ($0.text.wrapped(to: rest.columns), $0.style) }
        }
        let rowsOf = { (blocks: [[([String], Style)]]) in blocks.joined().reduce(0) { $0 + $1.0.count } }
        // That there is no ticket is said in every language, if nothing else can be.
        if rowsOf(blocks) > rest.rows { blocks = blocks.map { Array($0.prefix(1)) } }
        let rows = rowsOf(blocks)
        let gap = rest.rows >= rows + blocks.count - 1 ? 1 : 0
        _ = rest.cutTop((rest.rows - rows - gap * (blocks.count - 1)) / 2)
        for block in blocks {
            for (lines, style) in block where rest.rows >= lines.count {
                for line in lines { screen.put(line, in: rest.cutTop(1), align: .centre, style: style) }
            }
            _ = rest.cutTop(gap)
        }
    }

    /// Would you like more time? Over everything else, in the middle.
    mutating func drawWarning(_ seconds: Int) {
        let more = flow.canExtend ? words(.moreTime) : words(.noMoreTime)
        let lines = [words(.nextVisitorIn, count: seconds), more]
        let width = min(64, screen.size.columns - 4)
        let texts = lines.map { $0.wrapped(to: width - 6) }
        let rows = texts.joined().count + 7
        let box = screen.area.centred(columns: width, rows: rows)
        screen.fill(box)
        let isTight = box.rows < rows
        var rest = screen.box(box, style: .warning).inset(rows: isTight ? 0 : 1, columns: 2)
        if flow.canExtend {
            putSmall(words(.stillThere), in: &rest, style: .warning, isTight: isTight)
        }
        for text in texts { putSmall(text.joined(separator: "\n"), in: &rest, isTight: isTight) }
    }

    /// A paragraph in the middle, and an empty row below it; in large letters where they are wanted and fit.
    mutating func put(_ text: String, in rest: inout Area, style: Style = .normal) {
        guard flow.modes.isLarge,
            let large = LargeText(text, columns: rest.columns, scale: layout.scale),
            large.rows <= rest.rows * 2 / 3
        else { return putSmall(text, in: &rest, style: style) }
        screen.put(large, in: rest, align: .centre, style: style == .quiet ? .strong : style)
        _ = rest.cutTop(large.rows)
    }

    private mutating func putSmall(
        _ text: String, in rest: inout Area, style: Style = .normal, isTight: Bool? = nil
    ) {
        let rows = screen.putParagraph(text, in: rest, align: .centre, style: style)
        _ = rest.cutTop(rows)
        if !(isTight ?? (rest.rows <= 3)) { _ = rest.cutTop(1) }
    }
}

extension KioskFlow {
    /// What is to be said where no ticket can be had, a block a language.
    fileprivate func blocks(about obstacle: Obstacle) -> [[(text: String, style: Style)]] {
        var told: Set<String> = []
        let languages = languages.isEmpty ? Language.allCases : languages
        var blocks = languages.map { language -> [(text: String, style: Style)] in
            let words = Words(language)
            let what = obstacle == .away ? "! " + words(.serverAway) : opening(in: words)
            let help = help(in: words)
            let isNew = told.insert(help).inserted
            return [(what, .warning)] + (isNew ? [(help, .normal)] : [])
        }
        // One help for all goes below all.
        if told.count == 1, blocks.count > 1 { blocks.append([blocks[0].removeLast()]) }
        return blocks
    }
}
