import QueueCore
import Terminal
import Words

extension DisplayPage {
    /// The newest call; or why there is none to rely on.
    mutating func drawHero() {
        if let seconds = display.staleSeconds {
            drawLost(seconds)
        } else if display.board == nil {
            say([words(.connecting)])
        } else if display.isAtRest {
            say([words(.closedNow), display.nextOpening].compactMap(\.self))
        } else if let call = display.calls.first {
            draw(call)
        } else {
            say([words(.noCallsYet)])
        }
    }

    /// Number and counter in block digits, with their names above the ends and in words below.
    private mutating func draw(_ call: BoardCall) {
        let turned = { [isReversed = display.isReversed(call)] (style: Style) in
            isReversed ? style.reversed : style
        }
        screen.fill(layout.hero, style: turned(.strong))
        var rest = layout.hero
        let labels = layout.isCompact ? rest.cutTop(0) : rest.cutTop(1)
        let caption = layout.isCompact ? rest.cutBottom(0) : rest.cutBottom(1)
        let digits = rest.inset(rows: 0, columns: 1)
        let text = call.largest(in: digits.size)
        screen.putBig(text, in: digits, style: turned(.strong))
        screen.put(display.caption(of: call, in: words), in: caption, align: .centre, style: turned(.strong))
        guard let block = BigText(text, fitting: digits.size) else { return }
        let heads = labels.centred(columns: block.columns, rows: 1)
        screen.put(words(.number), in: heads, style: turned(.normal))
        screen.put(words(.counter), in: heads, align: .right, style: turned(.normal))
    }

    /// A board that cannot be trusted must look so, from the far end of the hall.
    private mutating func drawLost(_ seconds: Int) {
        screen.fill(layout.hero, style: .alarm)
        var rest = layout.hero.inset(rows: 0, columns: 1)
        let age = words(.shownStateAge, ["age": words.age(seconds: seconds)])
        let lines = ((display.board == nil ? [] : [age]) + [words(.mayBeOutOfDate)])
            .flatMap { $0.wrapped(to: rest.columns) }
        var below = rest.cutBottom(min(lines.count, max(0, rest.rows - 1)))
        screen.putBigWords(words(.boardConnectionLost), in: rest, style: .alarm)
        for line in lines { screen.put(line, in: below.cutTop(1), align: .centre, style: .alarm) }
    }

    /// Why no number stands here.
    private mutating func say(_ texts: [String]) {
        var rest = layout.hero.centred(columns: layout.hero.columns, rows: 2 * texts.count - 1)
        for text in texts {
            screen.put(text, in: rest.cutTop(1), align: .centre, style: .strong)
            _ = rest.cutTop(1)
        }
    }
}

extension BoardCall {
    /// Number and counter as block letters show them largest: with an arrow between them where it costs no
    /// height, else with a gap.
    func largest(in room: Size) -> String {
        let texts = ["\(number) > \(counter)", "\(number)  \(counter)"]
        let heights = texts.map { BigText($0, fitting: room)?.rows ?? 0 }
        return heights[0] >= heights[1] ? texts[0] : texts[1]
    }
}
