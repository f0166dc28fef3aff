import Foundation
import LocalTime
import Terminal
import Words

/// What a kiosk shows.
public func kioskScreen(_ flow: KioskFlow, _ size: Size) -> Screen {
    var page = KioskPage(flow, size)
    page.drawBar()
    if let obstacle = flow.obstacle {
        page.draw(obstacle)
    } else {
        page.drawHelp()
        page.drawStage()
    }
    if let seconds = flow.secondsToRestart { page.drawWarning(seconds) }
    return page.screen
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
        case .languages, .purposes, .services, .priorities: drawChoices()
        case .asking: drawAsking()
        case .refused(_, let hindrance): draw(hindrance)
        case .ticket(let slip): draw(slip)
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

    /// A digit as a key to press, with what it does behind it. Returns the column after it.
    @discardableResult
    mutating func putButton(
        _ digit: Int, _ text: String, in area: Area, align: Alignment = .left
    ) -> Int {
        let width = text.columns + 4
        let column = align == .right ? area.column + area.columns - width : area.column
        let next = screen.put(" \(digit) ", row: area.row, column: column, style: .accent.reversed)
        return screen.put(" " + text, row: area.row, column: next)
    }
}
