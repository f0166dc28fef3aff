import QueueCore
import Terminal
import Words

extension DisplayPage {
    /// Why no number stands here that one can rely on.
    mutating func drawReason(in area: Area) {
        if let seconds = display.staleSeconds {
            drawLost(seconds, in: area)
        } else if display.board == nil {
            say([words(.connecting)], in: area)
        } else if display.isAtRest {
            say([words(.closedNow), display.nextOpening].compactMap(\.self), in: area)
        } else {
            say([words(.noCallsYet)], in: area)
        }
    }

    /// Number and counter in block digits, with their names above the ends and in words below, unless bare.
    mutating func draw(_ call: BoardCall, in area: Area, isBare: Bool) {
        let turned = { [isReversed = display.isReversed(call)] (style: Style) in
            isReversed ? style.reversed : style
        }
        screen.fill(area, style: turned(.strong))
        var rest = area
        let labels = rest.cutTop(isBare ? 0 : 1)
        let caption = rest.cutBottom(isBare ? 0 : 1)
        let digits = rest.inset(rows: 0, columns: 1)
        let text = call.largest(in: digits.size, display.arrow(of: call))
        screen.putBig(text, in: digits, style: turned(.strong))
        let names = [display.caption(of: call, in: words), display.place(of: call, in: words)]
        let name = names.first { $0.columns <= caption.columns } ?? call.counter.text
        screen.put(name, in: caption, align: .centre, style: turned(.strong))
        guard let block = BigText(text, fitting: digits.size) else { return }
        let heads = labels.centred(columns: block.columns, rows: 1)
        screen.put(words(.number), in: heads, style: turned(.normal))
        screen.put(words(.counter), in: heads, align: .right, style: turned(.normal))
    }

    /// A board that cannot be trusted must look so, from the far end of the hall.
    mutating func drawLost(_ seconds: Int, in area: Area) {
        screen.fill(area, style: .alarm)
        var rest = area.inset(rows: 0, columns: 1)
        let age = words(.shownStateAge, ["age": words.age(seconds: seconds)])
        let lines = ((display.board == nil ? [] : [age]) + [words(.mayBeOutOfDate)])
            .flatMap { $0.wrapped(to: rest.columns) }
        var below = rest.cutBottom(min(lines.count, max(0, rest.rows - 1)))
        screen.putBigWords(words(.boardConnectionLost), in: rest, style: .alarm)
        for line in lines { screen.put(line, in: below.cutTop(1), align: .centre, style: .alarm) }
    }

    /// Words in the middle, an empty row between each two lines where there is one to spare.
    mutating func say(_ texts: [String], in area: Area) {
        let lines = texts.flatMap { $0.wrapped(to: area.columns) }
        let pitch = 2 * lines.count - 1 <= area.rows ? 2 : 1
        var rest = area.centred(columns: area.columns, rows: pitch * (lines.count - 1) + 1)
        for line in lines {
            screen.put(line, in: rest.cutTop(1), align: .centre, style: .strong)
            _ = rest.cutTop(pitch - 1)
        }
    }
}

extension BoardCall {
    /// Number and counter as block letters show them largest: with an arrow between them where it costs no
    /// height, else with a gap. The way that an arrow of the office's own points is told more tightly first.
    func largest(in room: Size, _ arrow: CounterPlan.Arrow? = nil) -> String {
        let between = arrow.map { [" \($0.symbol) ", "\($0.symbol)", "  "] } ?? [" > ", "  "]
        let texts = between.map { "\(number)\($0)\(counter)" }
        let heights = texts.map { BigText($0, fitting: room)?.rows ?? 0 }
        let best = heights.max() ?? 0
        return zip(texts, heights).first { $0.1 == best }?.0 ?? number
    }
}
