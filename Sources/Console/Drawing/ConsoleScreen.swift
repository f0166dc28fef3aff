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
    /// It is made for 80 × 24, and of use from here on.
    static let least = Size(columns: 40, rows: 12)

    let flow: ConsoleFlow
    let words: Words
    /// This machine's time.
    let now: Instant
    var screen: Screen

    /// The server's time: what clocks and waits are told by.
    var time: Instant { flow.link.serverTime(now) }
    /// There is only room for what matters most.
    var isSmall: Bool { screen.size.columns < 60 || screen.size.rows < 18 }

    mutating func draw() {
        var rest = screen.area
        drawTitle(in: rest.cutTop(1))
        if !isSmall || hasBanner { drawBanner(in: rest.cutTop(1)) }
        let keys = keyRows(columns: rest.columns - 2)
        draw(keys, in: rest.cutBottom(max(keys.count, 2)))
        drawNotice(in: rest.cutBottom(2))
        if let casebook = flow.casebook { return drawCases(casebook, in: rest) }
        if let overview = flow.overview { return drawOverview(overview, in: rest) }
        switch flow.stage {
        case .connecting, .entering: drawPatience(in: rest)
        case .choosingOffice(let form): drawEntrance(form, words(.chooseOffice), in: rest)
        case .signingIn(let form): drawEntrance(form, words(.signIn), in: rest)
        case .changingPin(let form, _): drawEntrance(form, words(.newPIN), in: rest)
        case .choosingCounter(let form): drawEntrance(form, words(.chooseCounter), in: rest)
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
        // Where there is little room, what is asked takes all of it.
        if !isSmall && !desk.isLogOpen || desk.panel == nil {
            let spare = max(area.rows - (isSmall ? 9 : 18), 0)
            drawVisitor(desk, in: rest.cutTop((isSmall ? 3 : 6) + min(spare / 3, 6)))
        }
        switch desk.panel {
        case .form(let purpose, let form)?: drawPanel(form, purpose, desk, in: rest)
        case .confirm(let question)?: draw(question, in: rest)
        case .picking(let picking)?: drawPicking(picking, desk, in: rest)
        case .turn(let known)?: draw(known, in: rest)
        case .help?, .opened?, nil:
            if let guide = guide(desk) {
                let wanted = guide.lines.count + (isSmall ? 0 : 1)
                drawGuide(guide, in: rest.cutTop(min(wanted, rest.rows - (isSmall ? 0 : 4))))
            }
            if rest.rows > 1 { drawOffice(desk, in: rest) }
        }
    }

    private mutating func drawOffice(_ desk: Desk, in area: Area) {
        var rest = area
        drawAlerts(in: rest.cutBottom(alertRows(of: area)))
        guard !isSmall else { return drawQueue(desk, in: rest) }
        let side = rest.cutRight(max(24, area.columns / 4))
        let gap = rest.cutRight(1)
        drawQueue(desk, in: rest)
        drawSide(desk, in: side)
        screen.rule(gap)
    }
}
