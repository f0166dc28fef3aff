import QueueCore
import QueueWire
import Terminal

extension Casebook {
    mutating func take(_ key: Key, _ house: House, me: StaffID?) -> Reaction {
        switch panel {
        case .form(let purpose, let form)?: return fill(form, for: purpose, key, house)
        case .opened(let opened)?:
            if Shortcut.print.isPressed(by: key) { return .send(.printCase(opened.case.id)) }
            // Nobody sees the secret again: no slip of a finger takes it away.
            if key == .enter { panel = nil }
            return .nothing
        case .help?, .picking?, .confirm?, .turn?:
            panel = nil
            return .nothing
        case nil: break
        }
        if walk(key) { return .nothing }
        if reading == nil, let page = key.turns(pages, from: page) {
            turn(to: page)
            return .look
        }
        if key == .enter, reading == nil { return selection.map { read($0.number) } ?? .nothing }
        guard let deed = deeds.first(where: { $0.isPressed(by: key) }) else { return .meaningless(key) }
        return perform(deed, house, me: me)
    }

    private mutating func read(_ name: String) -> Reaction {
        reading = Reading(name: name)
        panel = nil
        return .look
    }

    /// The arrows: through the list, or through the case. False for a key that is none of them.
    private mutating func walk(_ key: Key) -> Bool {
        let steps: [Key: Int] = [
            .up: -1, .down: 1, .pageUp: -8, .pageDown: 8, .home: -100_000, .end: 100_000,
        ]
        guard let step = steps[key] else { return false }
        guard let reading else {
            select(step)
            return true
        }
        self.reading?.top = min(max(reading.top + step, 0), reading.view?.mostRows ?? 0)
        return true
    }

    private mutating func perform(_ deed: Step, _ house: House, me: StaffID?) -> Reaction {
        switch deed {
        case .back where reading != nil: reading = nil
        case .back: return .leaveCases
        case .answer: return .answerAlarm
        case .help: panel = .help
        case .new: open(.kind, kindForm())
        case .find: open(.find, Form([Form.text(.ofCase(.number), limit: 20, required: true)]))
        case .acknowledge: return send(.acknowledge)
        case .begin: return send(.begin)
        case .decide: open(.decide, decisionForm())
        case .close: open(.close, closureForm())
        case .reopen: open(.reopen, Form([Form.text(.ofCase(.why), limit: 500)]))
        case .letter: open(.letter, letterForm())
        case .give: open(.give, ownerForm(house, me: me))
        case .severity: open(.severity, severityForm())
        case .print: return reading?.view.map { .send(.printCase($0.case.id)) } ?? .nothing
        }
        return .nothing
    }

    private mutating func open(_ purpose: CaseForm, _ form: Form) { panel = .form(.casework(purpose), form) }

    func send(_ deed: CaseDeed) -> Reaction {
        guard let facts = reading?.view?.case else { return .nothing }
        return .send(.workOnCase(facts.id, deed, version: facts.version))
    }

    private mutating func fill(
        _ form: Form, for purpose: Purpose, _ key: Key, _ house: House
    ) -> Reaction {
        var form = form
        let step = form.take(key)
        panel = step == .left ? nil : .form(purpose, form)
        guard step == .sent, case .casework(let purpose) = purpose else { return .nothing }
        switch purpose {
        case .kind:
            guard let kind: Case.Kind = form.code(.kind) else { return .nothing }
            open(.new(kind), newForm(kind, house))
            return .nothing
        case .find: return form.text(.ofCase(.number)).map { read($0.uppercased()) } ?? .nothing
        case .new(let kind): return opening(kind, form)
        default: return working(form, purpose)
        }
    }
}

extension CaseView {
    /// How many rows it may take at most, on the narrowest screen.
    fileprivate var mostRows: Int {
        let texts = [text, decision, asked] + history.map(\.text) + correspondence.map(\.text)
        let letters = texts.compactMap(\.self).reduce(0) { $0 + $1.count }
        return letters / 30 + history.count * 2 + correspondence.count * 2 + 14
    }
}
