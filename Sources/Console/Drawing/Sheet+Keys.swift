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
        switch flow.stage {
        case .connecting: [[hint("Esc", .keyQuit)]]
        case .entering: [[hint("Esc", .keyBack)]]
        case .choosingOffice(let form), .signingIn(let form), .changingPin(let form, _):
            [hints(of: form) + [hint("Esc", .keyQuit)]]
        case .choosingCounter(let form): [hints(of: form) + [hint("Esc", .keySignOut)]]
        case .atDesk(let desk): hints(at: desk)
        }
    }

    private func hints(at desk: Desk) -> [[Hint]] {
        switch desk.panel {
        case .help?: [[hint("Esc", .keyBack)]]
        case .picking(let picking)?: [hints(of: picking)]
        case .form(_, let form)?: [hints(of: form) + [hint("Esc", .keyBack)]]
        case nil:
            [desk.toVisitors, desk.always].map { shortcuts in
                shortcuts.map { Hint(key: String($0.letter), label: words($0.label(at: desk))) }
            }
        }
    }

    private func hints(of picking: Picking) -> [Hint] {
        let finding = picking.find == nil ? [hint("/", .keyFind)] : []
        return [hint("↑↓", .keyChoose), hint("Enter", .keyCall)] + finding + [hint("Esc", .keyBack)]
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
