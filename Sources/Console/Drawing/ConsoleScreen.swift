import QueueCore
import Terminal
import Words

/// What the console shows. The same flow gives the same screen, whoever looks and wherever.
public func consoleScreen(_ flow: ConsoleFlow, _ size: Size, _ words: Words, now: Instant) -> Screen {
    var sheet = Sheet(flow: flow, words: words, now: now, screen: Screen(size))
    guard size.columns >= Sheet.least.columns, size.rows >= Sheet.least.rows else {
        sheet.drawTooSmall()
        return sheet.screen
    }
    sheet.draw()
    return sheet.screen
}

/// A screen being drawn. Each part of it has a file of its own.
struct Sheet {
    /// It is made for 80 × 24, and readable from here on.
    static let least = Size(columns: 60, rows: 18)

    let flow: ConsoleFlow
    let words: Words
    /// This machine's time.
    let now: Instant
    var screen: Screen

    /// The server's time: what clocks and waits are told by.
    var time: Instant { flow.link.serverTime(now) }

    mutating func draw() {
        var rest = screen.area
        drawTitle(in: rest.cutTop(1))
        drawLink(in: rest.cutTop(1))
        let keys = keyRows(columns: rest.columns - 2)
        draw(keys, in: rest.cutBottom(max(keys.count, 2)))
        drawNotice(in: rest.cutBottom(2))
        switch flow.stage {
        case .connecting, .entering: drawPatience(in: rest)
        case .choosingOffice(let form): drawEntrance(form, .chooseOffice, in: rest)
        case .signingIn(let form): drawEntrance(form, .signIn, in: rest)
        case .changingPin(let form, _): drawEntrance(form, .newPIN, in: rest)
        case .choosingCounter(let form): drawEntrance(form, .chooseCounter, in: rest)
        case .atDesk(let desk): drawDesk(desk, in: rest)
        }
    }

    mutating func drawTooSmall() {
        let sizes = ["width": "80", "height": "24"]
        screen.putParagraph(words(.terminalTooSmall, sizes), in: screen.area, style: .warning)
    }

    private mutating func drawDesk(_ desk: Desk, in area: Area) {
        if case .help? = desk.panel { return drawHelp(desk, in: area) }
        var rest = area
        drawVisitor(desk, in: rest.cutTop(6 + min(max(area.rows - 18, 0) / 3, 3)))
        switch desk.panel {
        case .form(let purpose, let form)?: drawPanel(form, purpose, desk, in: rest)
        case .picking(let picking)?: drawPicking(picking, desk, in: rest)
        case .help?, nil: drawOffice(desk, in: rest)
        }
    }

    private mutating func drawOffice(_ desk: Desk, in area: Area) {
        var rest = area
        let side = rest.cutRight(max(24, area.columns / 4))
        let gap = rest.cutRight(1)
        drawQueue(desk, in: rest)
        drawSide(desk, in: side)
        screen.rule(gap)
    }
}
