import Foundation
import LocalTime
import QueueCore
import QueueWire
import Terminal
import Words

// Cases: those that are open, or one that is read.
extension Sheet {
    mutating func drawCases(_ book: Casebook, in area: Area) {
        if case .opened(let opened)? = book.panel { return draw(opened, in: area) }
        var rest = area
        let names = book.pages.map { title(of: $0, book) }
        drawTabs(names, chosen: book.pages.firstIndex(of: book.page), in: rest.cutTop(1))
        switch book.panel {
        case .help?: return drawHelp(helpEntries(book), in: rest)
        case .form(let purpose, let form)?:
            // What is asked takes all the room where there is little, or where much is asked.
            let takesAll = isSmall || form.rows + 6 > rest.rows
            drawPanel(form, purpose, nil, in: takesAll ? rest : rest.cutBottom(form.rows + 4))
            if takesAll { return }
        default: break
        }
        if let reading = book.reading { return draw(reading, in: rest) }
        drawList(of: book, in: rest)
    }

    private mutating func drawList(of book: Casebook, in area: Area) {
        let lines = caseLines(book)
        guard lines.isEmpty else {
            return drawRows(lines, chosen: book.selection.map { .case($0.id) }, in: area)
        }
        let none = book.cases == nil ? words(.lookingUp) : words(.noCases)
        screen.put(none, in: area.inset(rows: 0), style: .quiet)
    }

    func title(of page: Casebook.Page, _ book: Casebook) -> String {
        switch page {
        case .open: words(.casesOpen)
        case .own: words(.casesOwn)
        case .visitor: book.visitor?.ticket.number ?? ""
        }
    }

    func caseLines(_ book: Casebook) -> [OverviewLine] {
        (book.cases ?? []).map { facts in
            OverviewLine(
                row: .case(facts.id),
                cells: [
                    facts.number, due(facts), capitalised(words(code: facts.kind.rawValue, of: .ofCase)),
                    words(code: facts.stateCode, of: .ofCase), owner(of: facts),
                ],
                style: facts.isOverdue ? .warning.bold : .normal)
        }
    }

    func owner(of facts: CaseFacts) -> String {
        facts.owner.map { name(of: $0) } ?? words(.caseNobodys)
    }

    /// In words too, where it is late.
    func due(_ facts: CaseFacts) -> String {
        if facts.isOverdue, isSmall, screen.size.columns > 0 { return "▲ " + words(.caseOverdue) }
        if facts.isOverdue { return "▲ " + words(.caseOverdueSince, ["day": day(facts.dueAt)]) }
        guard facts.decidedAt == nil, facts.kind != .compliment else { return "" }
        return words(.caseDueBy, ["day": day(facts.dueAt - 1)])
    }

    func day(_ instant: Instant) -> String {
        words.shortDate(Date(instant), in: flow.house?.zone ?? .gmt)
    }

    func label(of deed: Casebook.Step) -> String {
        switch deed {
        case .new: words(.keyNewCase)
        case .find: words(.keyFind)
        case .acknowledge: words(.keyAcknowledge)
        case .begin: words(.keyBegin)
        case .decide: words(.keyDecide)
        case .close: words(.keyClose)
        case .reopen: words(.keyReopen)
        case .letter: words(.keyLetter)
        case .give: words(.keyGive)
        case .severity: words(.columnSeverity)
        case .print: words(.keyPrint)
        case .answer: answerLabel ?? words(.keyAccept)
        case .help: words(.keyHelp)
        case .back: words(.keyBack)
        }
    }

    func helpEntries(_ book: Casebook) -> [HelpEntry] {
        let moving =
            book.reading == nil
            ? [
                HelpEntry(key: "←→", text: words(.keyPage)), HelpEntry(key: "↑↓", text: words(.keyChoose)),
                HelpEntry(key: "⏎", text: words(.keyRead)),
            ] : [HelpEntry(key: "↑↓", text: words(.keyScroll))]
        return moving
            + book.deeds.filter { $0 != .answer || flow.answer != nil }.map {
                HelpEntry(key: String($0.letter), text: label(of: $0))
            }
    }
}
