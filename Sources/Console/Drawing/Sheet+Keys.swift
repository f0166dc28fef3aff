import Terminal
import Words

// The bottom lines: the keys that work now. While an act is unanswered none of them does.
extension Sheet {
    mutating func drawKeys(in area: Area) {
        let (key, label): (Style, Style) = flow.pending == nil ? (.accent, .normal) : (.quiet, .quiet)
        var rest = area.inset(rows: 0)
        let rows = Hint.rows(hints, columns: rest.columns)
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

    var hints: [Hint] {
        switch flow.stage {
        case .connecting: [hint("Esc", .keyQuit)]
        case .entering: [hint("Esc", .keyBack)]
        case .choosingOffice(let form), .signingIn(let form), .changingPin(let form, _):
            hints(of: form) + [hint("Esc", .keyQuit)]
        case .choosingCounter(let form): hints(of: form) + [hint("Esc", .keySignOut)]
        case .atDesk(let desk): hints(at: desk)
        }
    }

    private func hints(at desk: Desk) -> [Hint] {
        switch desk.panel {
        case .help?: [hint("Esc", .keyBack)]
        case .picking(let picking)?:
            [hint("↑↓", .keyChoose), hint("Enter", .keyCall)]
                + (picking.find == nil ? [hint("/", .keyFind)] : []) + [hint("Esc", .keyBack)]
        case .form(_, let form)?: hints(of: form) + [hint("Esc", .keyBack)]
        case nil: desk.shortcuts.map { Hint(key: String($0.letter), label: words($0.label(at: desk))) }
        }
    }

    private func hints(of form: Form) -> [Hint] {
        let here: [Hint] =
            switch form.lines[form.focus].entry {
            case .list: [hint("↑↓", .keyChoose)]
            case .choice: [hint("←→", .keyChoose)]
            case .tick: [hint(words(.spaceKey), .keyTick)]
            case .text: []
            }
        let onward = form.lines.count > 1 ? [hint("Tab", .keyOnward)] : []
        return here + onward + [hint("Enter", .keyConfirm)]
    }

    private func hint(_ key: String, _ label: ConsolePhrase) -> Hint {
        Hint(key: key, label: words(label))
    }
}
