import QueueCore
import Terminal
import Words

/// What a lobby's display shows.
public func displayScreen(_ display: Display, _ size: Size) -> Screen {
    var page = DisplayPage(display, size)
    page.drawBar()
    page.drawFoot()
    switch display.options.view {
    case .calls: page.drawCalls()
    case .waiting: page.drawWaitingBoard()
    case .counter(let counter): page.drawSign(counter)
    case .split: page.drawHalls()
    }
    return page.screen
}

/// A screen in the making.
struct DisplayPage {
    let display: Display
    let words: Words
    let frame: DisplayFrame
    var screen: Screen

    init(_ display: Display, _ size: Size) {
        self.display = display
        words = display.words
        frame = DisplayFrame(size, display)
        screen = Screen(size)
    }
}

extension DisplayPage {
    /// The office's name, until when it is open or when it opens, and the time.
    mutating func drawBar() {
        screen.fill(frame.bar, style: .strong.reversed)
        var rest = frame.bar.inset(rows: 0, columns: 1)
        if let clock = display.clock {
            screen.put(clock, in: rest.cutRight(clock.columns), style: .strong.reversed)
            _ = rest.cutRight(2)
        }
        if let opening = display.opening, display.name.columns + 2 + opening.columns <= rest.columns {
            screen.put(opening, in: rest.cutRight(opening.columns), style: .strong.reversed)
        }
        screen.put(display.name, in: rest, style: .strong.reversed)
    }

    /// Notices by turns; where to ask; and how old all of this is.
    mutating func drawFoot() {
        let next = display.nextNumbers(in: frame.next.columns)
        if !next.isEmpty { screen.put(next, in: frame.next, align: .centre, style: .strong) }
        if let notice = display.notice {
            screen.putParagraph(notice, in: frame.notice, align: .centre, style: .accent)
        }
        if frame.isCompact, display.footColumns > frame.help.columns {
            let help = display.help.columns > frame.help.columns ? words(.askStaff) : display.help
            let text = [display.state, help][display.turn(of: 2)]
            screen.put(text, in: frame.help, align: .centre, style: .quiet)
        } else {
            screen.putParagraph(display.help, in: frame.help)
            screen.put(display.state, in: frame.state, align: .right, style: .quiet)
        }
    }

    fileprivate mutating func drawCalls() {
        let layout = DisplayLayout(frame)
        if display.mayShowCalls, let call = display.calls.first {
            draw(call, in: layout.hero, isBare: frame.isCompact)
        } else {
            drawReason(in: layout.hero)
        }
        let earlier = display.mayShowCalls ? Array(display.calls.dropFirst()) : display.calls
        drawEarlier(earlier, in: layout.earlier)
        drawWaiting(in: layout.waiting)
    }
}

extension Display {
    /// What the help and the time of the last update take on one row.
    var footColumns: Int { help.columns + 2 + state.columns }
}
