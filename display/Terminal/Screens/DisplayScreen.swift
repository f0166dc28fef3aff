import Terminal
import Words

/// What a lobby's display shows.
public func displayScreen(_ display: Display, _ size: Size) -> Screen {
    var page = DisplayPage(display, size)
    page.drawBar()
    page.drawFoot()
    page.drawHero()
    page.drawEarlierCalls()
    page.drawWaiting()
    return page.screen
}

/// A screen in the making.
struct DisplayPage {
    let display: Display
    let words: Words
    let layout: DisplayLayout
    var screen: Screen

    init(_ display: Display, _ size: Size) {
        self.display = display
        words = display.words
        layout = DisplayLayout(size, display)
        screen = Screen(size)
    }
}

extension DisplayPage {
    /// The office's name, until when it is open or when it opens, and the time.
    mutating func drawBar() {
        screen.fill(layout.bar, style: .strong.reversed)
        var rest = layout.bar.inset(rows: 0, columns: 1)
        if let clock = display.clock {
            screen.put(clock, in: rest.cutRight(clock.columns), style: .strong.reversed)
            _ = rest.cutRight(2)
        }
        if let opening = display.opening, display.name.columns + 2 + opening.columns <= rest.columns {
            screen.put(opening, in: rest.cutRight(opening.columns), style: .normal.reversed)
        }
        screen.put(display.name, in: rest, style: .strong.reversed)
    }

    /// Notices by turns; where to ask; and how old all of this is.
    mutating func drawFoot() {
        if let notice = display.notice {
            screen.putParagraph(notice, in: layout.notice, align: .centre, style: .accent)
        }
        let updated = display.updated ?? ""
        if layout.isCompact, display.footColumns > layout.help.columns {
            let help = display.help.columns > layout.help.columns ? words(.askStaff) : display.help
            screen.put([updated, help][display.turn(of: 2)], in: layout.help, align: .centre, style: .quiet)
        } else {
            screen.putParagraph(display.help, in: layout.help)
            screen.put(updated, in: layout.updated, align: .right, style: .quiet)
        }
    }
}

extension Display {
    /// What the help and the time of the last update take on one row.
    var footColumns: Int { help.columns + 2 + (updated?.columns ?? 0) }
}
