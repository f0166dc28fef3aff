import Terminal
import Words

// A form: labels on the left, what was chosen or typed on the right.
extension Sheet {
    mutating func drawPanel(_ form: Form, _ purpose: Purpose, _ desk: Desk?, in area: Area) {
        let remark = remark(on: purpose, desk)
        var inside = frame(
            title(of: purpose, desk), rows: form.rows + (remark == nil ? 0 : 2), style: .accent, in: area)
        if let remark {
            _ = inside.cutTop(screen.putParagraph(remark, in: inside))
            if !isSmall { _ = inside.cutTop(1) }
        }
        drawForm(form, in: inside)
    }

    /// A box with room for so many rows; where there is little, a heading.
    mutating func frame(_ title: String, rows: Int, style: Style, in area: Area) -> Area {
        var rest = area
        guard !isSmall else {
            drawHeading(title, in: rest.cutTop(1))
            return rest.inset(rows: 0)
        }
        return screen.box(rest.cutTop(rows + 4), title: title, style: style).inset()
    }

    mutating func drawForm(_ form: Form, in area: Area) {
        var rest = area
        let labels = form.lines.enumerated().map { index, line in
            index > 0 && form.lines[index - 1].name == .listedReason
                ? words(.otherReason)
                : label(of: line.name) + (form.marksRequired && line.isRequired ? " *" : "")
        }
        let isBare = form.lines.count == 1 && form.lines[0].isList
        let width = isBare ? 0 : min((labels.map(\.columns).max() ?? 0) + 2, area.columns / 2)
        let others = form.lines.count { !$0.isList }
        // One row each: where there are more than rows, those around the one that is filled in.
        let first =
            others == form.lines.count
            ? min(max(form.focus - area.rows / 2, 0), max(form.lines.count - area.rows, 0)) : 0
        for (index, line) in form.lines.enumerated().dropFirst(first) where !rest.isEmpty {
            let isFocused = index == form.focus
            var row = rest.cutTop(line.isList ? max(rest.rows - others, 1) : 1)
            if case .list(let choices) = line.entry { row = row.top(choices.all.count, returning: &rest) }
            screen.put(labels[index], in: row.cutLeft(width), style: isFocused ? .accent : .normal)
            draw(line.entry, isFocused, in: row)
        }
    }

    private mutating func draw(_ entry: Form.Entry, _ isFocused: Bool, in area: Area) {
        switch entry {
        case .list(let choices): drawList(choices, isFocused, in: area)
        case .choice(let choices):
            let text = choices.chosen.map { self.text(of: $0) } ?? ""
            screen.put(
                isFocused ? "‹ \(text) ›" : "  \(text)", in: area, style: isFocused ? .accent : .normal)
        case .text(let field):
            var room = area
            drawField(field, isFocused, in: room.cutLeft(44))
        case .tick(let isOn):
            let mark = isOn ? "[×] " + words(.yes) : "[ ] " + words(.no)
            screen.put(mark, in: area, style: isFocused ? .accent : .normal)
        case .several(let choices, let ticked): draw(choices, ticked, isFocused, in: area)
        }
    }

    /// The one that a key would tick now; else those that are ticked.
    private mutating func draw(
        _ choices: Choices, _ ticked: Set<Choice>, _ isFocused: Bool, in area: Area
    ) {
        guard isFocused, let chosen = choices.chosen else {
            let all = choices.all.filter(ticked.contains).map { text(of: $0) }
            return screen.put("  " + list(all, fitting: area.columns - 2), in: area)
        }
        let mark = ticked.contains(chosen) ? "[×] " : "[ ] "
        let count = ticked.isEmpty ? "" : " (\(ticked.count))"
        screen.put("‹ \(mark)\(text(of: chosen)) ›\(count)", in: area, style: .accent)
    }

    /// As many as there is room for, and how many more.
    func list(_ all: [String], fitting columns: Int) -> String {
        let shown = (0...all.count).reversed().lazy.map { count in
            (all.prefix(count) + (count < all.count ? ["+\(all.count - count)"] : [])).joined(separator: ", ")
        }
        return shown.first { $0.columns <= columns } ?? ""
    }

    /// Only the field that is being typed in has the cursor.
    private mutating func drawField(_ field: Field, _ isFocused: Bool, in area: Area) {
        let cursor = screen.cursor
        screen.put(field, in: area)
        if !isFocused { screen.cursor = cursor }
    }

    private mutating func drawList(_ choices: Choices, _ isFocused: Bool, in area: Area) {
        var rest = area
        let first = min(max(choices.index - area.rows / 2, 0), max(choices.all.count - area.rows, 0))
        let last = min(first + area.rows, choices.all.count)
        for index in first..<last { draw(choices, index, isFocused, in: rest.cutTop(1)) }
        if first > 0 { putMore("▲", in: area) }
        if last < choices.all.count { putMore("▼", in: area.lastRow) }
    }

    private mutating func draw(_ choices: Choices, _ index: Int, _ isFocused: Bool, in area: Area) {
        var row = area
        let isChosen = index == choices.index
        let style: Style = isChosen ? (isFocused ? .accent.reversed : .strong) : .normal
        screen.put(isChosen ? "▶" : " ", in: row.cutLeft(2), style: .accent)
        screen.put(choices.mark(index), in: row.cutLeft(3), style: .quiet)
        screen.put(text(of: choices.all[index]), in: row, style: style)
    }

    /// There is more of a list than is seen.
    private mutating func putMore(_ sign: String, in area: Area) {
        screen.put(sign, in: area, align: .right, style: .quiet)
    }
}

extension Form {
    var rows: Int { lines.reduce(0) { $0 + $1.rows } }
}

extension Form.Line {
    var isList: Bool { if case .list = entry { true } else { false } }

    fileprivate var rows: Int {
        if case .list(let choices) = entry { choices.all.count } else { 1 }
    }
}

extension Area {
    fileprivate var lastRow: Area {
        var rest = self
        return rest.cutBottom(1)
    }

    /// The upper rows that are needed; the others go back to what follows.
    fileprivate func top(_ wanted: Int, returning rest: inout Area) -> Area {
        var lower = self
        let upper = lower.cutTop(wanted)
        rest = Area(row: lower.row, column: rest.column, columns: rest.columns, rows: lower.rows + rest.rows)
        return upper
    }
}
