import QueueCore
import QueueWire
import Terminal
import Words

// What is asked of the clerk now: a line of a form, one of a list, a yes or no.
extension Sheet {
    /// The form that is open, with what it is for.
    var plainForm: (title: String, form: Form)? {
        if let over = flow.casebook.map(\.panel) ?? flow.overview.map(\.panel) {
            guard case .form(let purpose, let form)? = over else { return nil }
            return (title(of: purpose, nil), form)
        }
        switch flow.stage {
        case .choosingOffice(let form): return (words(.chooseOffice), form)
        case .signingIn(let form): return (words(.signIn), form)
        case .changingPin(let form, _): return (words(.newPIN), form)
        case .choosingCounter(let form):
            let overview = flow.overrides ? "\(Shortcut.overview.letter): " + words(.keyOverview) : ""
            return (joined([words(.chooseCounter), overview]), form)
        case .atDesk(let desk):
            guard case .form(let purpose, let form)? = desk.panel else { return nil }
            return (joined([title(of: purpose, desk), remark(on: purpose, desk) ?? ""]), form)
        case .connecting, .entering: return nil
        }
    }

    /// The list that is open, with what is looked for in it.
    var plainPicking: (list: [TicketView], picking: Picking)? {
        guard flow.isBare, case .atDesk(let desk) = flow.stage,
            case .picking(let picking)? = desk.panel
        else { return nil }
        return (picking.matches(at: desk), picking)
    }

    /// Why somebody is not yet called.
    var plainTurn: [String]? {
        let panel: Panel? =
            switch flow.stage {
            case .atDesk(let desk) where flow.overview == nil: desk.panel
            default: flow.overview?.panel
            }
        guard flow.casebook == nil, case .turn(let known)? = panel else { return nil }
        return [words(.turnTitle, ["number": known.subject.number])] + lines(known).map(\.text)
    }

    var plainConfirmation: Question? {
        if flow.casebook != nil { return nil }
        if let overview = flow.overview {
            if case .confirm(let question)? = overview.panel { return question }
            return nil
        }
        if case .atDesk(let desk) = flow.stage, case .confirm(let question)? = desk.panel { return question }
        return nil
    }

    /// Changes when something else is asked.
    var plainQuestionMark: String {
        if let (title, form) = plainForm {
            return "\(title) \(form.focus) \(form.lines.count) \(form.agenda)"
        }
        if let question = plainConfirmation { return "\(question)" }
        if let casebook = flow.casebook { return plainMark(casebook) }
        if let turn = plainTurn { return turn.joined() }
        if let (_, picking) = plainPicking { return "picking \(picking.find?.text ?? "-")" }
        if let overview = flow.overview { return "\(overview.page) \(overview.sight == nil)" }
        return ""
    }

    var plainQuestion: [String] {
        if let (title, form) = plainForm { return plainQuestion(title, form) }
        if let question = plainConfirmation {
            let (title, text) = words(of: question)
            return [title, text, words(.yes) + " / " + words(.no)]
        }
        if let casebook = flow.casebook { return plainCases(casebook) }
        if let turn = plainTurn { return turn }
        if let (list, _) = plainPicking {
            let rows = list.isEmpty ? [words(.nothingFound)] : list.map(plainRow)
            return rows + [words(.plainPick), words(.plainLeave)]
        }
        guard let overview = flow.overview, let house = flow.house, overview.sight != nil else { return [] }
        return plainRows(overview, house)
    }

    /// The row of the overview that the next act is about.
    var plainChosen: String? {
        guard flow.casebook == nil, let overview = flow.overview, overview.panel == nil,
            let house = flow.house
        else { return nil }
        let chosen = overview.selection(overview.rows(house, flow.counters))
        let line = overviewLines(overview, house).first { $0.row != nil && $0.row == chosen }
        return line.map { words(.plainChosen, ["what": $0.cells[0]]) }
    }

    private func plainQuestion(_ title: String, _ form: Form) -> [String] {
        let line = form.lines[form.focus]
        let heading = form.focus == 0 ? [title, form.lines.count > 1 ? words(.plainLeave) : ""] : []
        let label = form.lines.count == 1 && line.isList ? "" : label(of: line.name)
        return heading + [label] + (line.isRequired ? [] : plainChoices(line.entry))
    }

    private func plainChoices(_ entry: Form.Entry) -> [String] {
        switch entry {
        case .list(let choices), .choice(let choices):
            let rows = choices.all.enumerated().map {
                "\(choices.plainMark($0.offset)): \(text(of: $0.element))"
            }
            let chosen = choices.chosen.map { text(of: $0) } ?? ""
            return rows + [words(.plainKeep, ["choice": chosen])]
        case .text(let field):
            guard !field.isMasked else { return [] }
            let kept = field.isEmpty ? words(.plainEmpty) : field.text
            return [words(.plainKeep, ["choice": kept])]
        case .tick(let isOn):
            let kept = isOn ? words(.yes) : words(.no)
            return [words(.yes) + " / " + words(.no), words(.plainKeep, ["choice": kept])]
        case .several(let choices, let ticked):
            let kept = choices.all.filter(ticked.contains).map { text(of: $0) }.joined(separator: ", ")
            return choices.all.enumerated().map {
                "\(choices.plainMark($0.offset)): \(text(of: $0.element))"
            } + [words(.plainKeep, ["choice": kept.isEmpty ? words(.plainEmpty) : kept])]
        }
    }

    /// Rows that can be chosen are counted; headings are not.
    private func plainRows(_ overview: Overview, _ house: House) -> [String] {
        var place = 0
        return overviewLines(overview, house).map { line in
            guard line.row != nil else { return line.cells[0] }
            place += 1
            return "\(place): " + joined(line.cells)
        }
    }
}

extension Choices {
    /// What is typed to choose it.
    func plainMark(_ index: Int) -> String {
        let mark = mark(index)
        return mark.isEmpty ? "\(index + 1)" : mark
    }
}
