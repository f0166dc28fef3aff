import Foundation
import LocalTime
import QueueCore
import Terminal
import Words

/// What a kiosk shows.
public func kioskScreen(_ flow: KioskFlow, _ size: Size) -> Screen {
    var flow = flow
    flow.fit(size)
    var page = KioskPage(flow, size)
    page.drawBar()
    if let obstacle = flow.obstacle {
        page.draw(obstacle)
    } else {
        page.drawHelp()
        page.drawTools()
        page.drawStage()
    }
    if let seconds = flow.secondsToRestart { page.drawWarning(seconds) }
    return flow.modes.isContrasting ? page.screen.inHighContrast : page.screen
}

/// A screen in the making.
struct KioskPage {
    let flow: KioskFlow
    let words: Words
    let layout: KioskLayout
    var screen: Screen

    init(_ flow: KioskFlow, _ size: Size) {
        self.flow = flow
        words = Words(flow.language)
        layout = KioskLayout(flow, size)
        screen = Screen(size)
    }

    mutating func drawStage() {
        switch flow.stage {
        case .languages, .purposes, .services, .priorities, .confirming, .service(.tasks): drawChoices()
        case .question(_, _, let field), .code(let field): draw(field)
        case .form(let form): if let field = form.field { draw(field) } else { drawChoices() }
        case .outcome(let outcome): draw(outcome)
        case .asking, .looking, .sending: drawAsking()
        case .refused(let service, let hindrance): draw(hindrance, service)
        case .ticket(let slip): draw(slip)
        case .found(let slip): drawFound(slip)
        case .service(let menu): draw(menu)
        }
    }
}

extension KioskPage {
    /// The office's name, until when it is open, and the time.
    mutating func drawBar() {
        screen.fill(layout.bar, style: .strong.reversed)
        var rest = layout.bar.inset(rows: 0, columns: 1)
        guard let branch = flow.branch else { return }
        if let time = flow.officeTime {
            let clock = "  " + words.time(Date(time), in: branch.zone)
            screen.put(clock, in: rest.cutRight(clock.columns), style: .strong.reversed)
            let opening = branch.opening(in: words, at: time)
            let name = branch.text(branch.names, in: words)
            if name.columns + 2 + opening.columns <= rest.columns {
                screen.put(opening, in: rest.cutRight(opening.columns), style: .normal.reversed)
            }
        }
        screen.put(branch.text(branch.names, in: words), in: rest, style: .strong.reversed)
    }

    /// The way to a person is always on the screen.
    mutating func drawHelp() {
        screen.putParagraph(flow.help(in: words), in: layout.help, style: .quiet)
    }

    /// What makes the screen easier, and the way to a ticket's state.
    mutating func drawTools() {
        for place in layout.tools {
            let key = flow.key(of: place.tool)
            let label = flow.label(of: place.tool).dropFirst(key.count)
            let next = screen.put(
                key, row: place.area.row, column: place.area.column, style: .normal.reversed)
            screen.put(
                label, row: place.area.row, column: next, style: flow.isOn(place.tool) ? .strong : .normal)
        }
    }

    /// A key with what it does behind it. Returns the column after it.
    @discardableResult
    mutating func putButton(_ key: String, _ text: String, in area: Area, align: Alignment = .left) -> Int {
        let width = text.columns + key.columns + 3
        let column = align == .right ? area.column + area.columns - width : area.column
        let next = screen.put(" \(key) ", row: area.row, column: column, style: .accent.reversed)
        return screen.put(" " + text, row: area.row, column: next)
    }

    /// The way back, by the key that leads there just now.
    mutating func putBack() {
        putButton(flow.isTyping ? "Esc" : "0", words(.back), in: layout.back)
    }
}
