import Terminal
import Words

// The bottom lines: the keys that work now. While an act is unanswered none of them does.
extension Sheet {
    mutating func draw(_ rows: [[Hint]], in area: Area) {
        let (key, label): (Style, Style) = flow.pending == nil ? (.accent, .normal) : (.quiet, .quiet)
        var rest = area.inset(rows: 0)
        _ = rest.cutTop(rest.rows - rows.count)
        for row in rows {
            var line = rest.cutTop(1)
            for hint in row {
                screen.put(hint.key, in: line.cutLeft(hint.key.columns), style: key)
                _ = line.cutLeft(1)
                screen.put(hint.label, in: line.cutLeft(hint.label.columns), style: label)
                _ = line.cutLeft(2)
            }
        }
    }

    /// At 80 columns one row each, of those that change with the visitor and those that stay.
    func keyRows(columns: Int) -> [[Hint]] {
        hints.filter { !$0.isEmpty }.flatMap { Hint.rows($0, columns: columns) }
    }

    private var hints: [[Hint]] {
        if let casebook = flow.casebook { return hints(in: casebook) }
        if let overview = flow.overview { return hints(in: overview) }
        switch flow.stage {
        case .connecting: return [[hint("Esc", .keyQuit)]]
        case .entering: return [[hint("Esc", .keyBack)]]
        case .choosingOffice(let form), .signingIn(let form), .changingPin(let form, _):
            return [hints(of: form) + [hint("Esc", .keyQuit)]]
        case .choosingCounter(let form):
            let overview =
                flow.overrides ? [Hint(key: "v", label: words(.keyOverview))] : []
            return [hints(of: form) + overview + [hint("Esc", .keySignOut)]]
        case .atDesk(let desk): return hints(at: desk)
        }
    }

    private func hints(at desk: Desk) -> [[Hint]] {
        if let panel = desk.panel { return [hints(of: panel)] }
        // A small screen has no room for what is seldom wanted; help has it all.
        let rows = isSmall ? [desk.toVisitors + [.undo, .help]] : [desk.toVisitors, desk.always]
        return rows.map { shortcuts in
            shortcuts.map { Hint(key: String($0.letter), label: $0.label(at: desk, words)) }
        }
    }

    private func hints(in overview: Overview) -> [[Hint]] {
        if let panel = overview.panel { return [hints(of: panel)] }
        guard let house = flow.house else { return [] }
        let deeds = overview.deeds(house, flow.counters).filter { $0 != .answer && $0 != .back }
        return [
            [hint("←→", words(.keyPage)), hint("↑↓", .keyChoose)]
                + deeds.map { Hint(key: String($0.letter), label: label(of: $0)) }
                + [hint("Esc", .keyBack)]
        ]
    }

    private func hints(in book: Casebook) -> [[Hint]] {
        if let panel = book.panel { return [hints(of: panel)] }
        let moving =
            book.reading == nil
            ? [hint("←→", words(.keyPage)), hint("↑↓", .keyChoose), hint("Enter", words(.keyRead))]
            : [hint("↑↓", words(.keyScroll))]
        let deeds = book.deeds.filter { $0 != .answer && $0 != .back }
        return [
            moving + deeds.map { Hint(key: String($0.letter), label: label(of: $0)) }
                + [hint("Esc", .keyBack)]
        ]
    }

    func label(of deed: Overview.Deed) -> String {
        switch deed {
        case .shut: words(.keyShut)
        case .open: words(.keyOpen)
        case .takeOver: words(.keyTakeOver)
        case .priority: words(.keyPriority)
        case .transfer: words(.keyTransfer)
        case .gone: words(.keyGone)
        case .reinstate: words(.keyReinstate)
        case .print: words(.keyPrint)
        case .undo: words(.keyUndo)
        case .why: words(.keyWhy)
        case .cases: words(.keyCases)
        case .answer: answerLabel ?? words(.keyAccept)
        case .help: words(.keyHelp)
        case .back: words(.keyBack)
        }
    }

    private func hints(of panel: Panel) -> [Hint] {
        switch panel {
        case .help, .turn: [hint("Esc", .keyBack)]
        case .opened: [hint("Enter", .keyConfirm), hint(String(Shortcut.print.letter), words(.keyPrint))]
        case .picking(let picking): hints(of: picking)
        case .form(.alarm, _): [hint("Enter", words(.keyAlarm)), hint("Esc", .keyBack)]
        case .form(let purpose, let form): hints(of: form, for: purpose) + [hint("Esc", .keyBack)]
        case .confirm: [hint("Enter", words(.keyDoIt)), hint("Esc", .keyBack)]
        }
    }

    private func hints(of picking: Picking) -> [Hint] {
        let acts = [
            hint("/", .keyFind), hint("g", words(.keyPriority)), hint("t", .keyTransfer),
            hint("c", words(.keyGone)), hint(String(Picking.why), words(.keyWhy)),
        ]
        return [hint("↑↓", .keyChoose), hint("Enter", .keyCall)] + (picking.find == nil ? acts : [])
            + [hint("Esc", .keyBack)]
    }

    private func hints(of form: Form, for purpose: Purpose? = nil) -> [Hint] {
        let here: [Hint] =
            switch form.lines[form.focus].entry {
            case .list: [hint("↑↓", .keyChoose)]
            case .choice: [hint("←→", .keyChoose)]
            case .tick: [hint(words(.spaceKey), .keyTick)]
            case .text: []
            case .several: [hint("←→", .keyChoose), hint(words(.spaceKey), .keyTick)]
            }
        if form.isLong {
            // No visit ends with a contact's log.
            let send = purpose == .log ? ConsolePhrase.keyClose : .keyConfirm
            let enter = form.isAtEnd ? hint("Enter", send) : hint("Enter", .keyOnward)
            return here + [enter] + (form.isAtEnd ? [] : [hint("F8", send)])
        }
        let onward = form.lines.count > 1 ? [hint("Tab", .keyOnward)] : []
        return here + onward + [hint("Enter", .keyConfirm)]
    }

    private func hint(_ key: String, _ label: ConsolePhrase) -> Hint { hint(key, words(label)) }

    private func hint(_ key: String, _ label: String) -> Hint { Hint(key: key, label: label) }
}
