import QueueCore
import QueueWire
import Terminal
import Words

extension KioskFlow {
    /// What can be chosen at a step that is not typed.
    func choices(of form: Form) -> [Choice] {
        switch form {
        case .asked(let asked) where asked.question.kind == .choice:
            asked.question.choices.map { .option($0.id) } + (asked.question.required ? [] : [.skip])
        case .offer: [.yes, .no]
        case .matter(let matter) where matter.step == .kind: Matter.kinds.map(Choice.matter)
        case .opinion(let opinion):
            switch opinion.step {
            case .resolved: SurveyAnswer.Resolved.allCases.map(Choice.resolved)
            case .attention: (1...5).reversed().map(Choice.attention)
            case .causes: [.skip] + Cause.allCases.map(Choice.cause)
            case .comment: []
            }
        case .asked, .matter: []
        }
    }

    mutating func choose(_ choice: Choice, in form: Form) -> Action? {
        switch (choice, form) {
        case (.option(let id), .asked(let asked)): return answer(asked, id)
        case (.skip, .asked(let asked)): return answer(asked, "")
        case (.yes, .offer(let pointer, let service)):
            enter(.form(.matter(Matter(pointer: pointer, service: service))))
        case (.no, .offer): return startAgain()
        case (.matter(let kind), .matter(var matter)):
            (matter.kind, matter.step) = (kind, .text)
            enter(.form(.matter(matter)))
        case (_, .opinion(let opinion)): choose(choice, of: opinion)
        default: break
        }
        return nil
    }

    private mutating func choose(_ choice: Choice, of opinion: Opinion) {
        var opinion = opinion
        switch choice {
        case .resolved(let resolved): (opinion.resolved, opinion.step) = (resolved, .attention)
        case .attention(let attention):
            opinion.attention = attention
            opinion.step = opinion.isBad ? .causes : .comment
            if !opinion.isBad { opinion.causes = [] }
        case .cause(let cause):
            opinion.causes = Cause.allCases.filter { opinion.causes.contains($0) != ($0 == cause) }
            // The list stays as it is: the next tick may be beside this one.
            stage = .form(.opinion(opinion))
            return
        default: opinion.step = .comment
        }
        enter(.form(.opinion(opinion)))
    }

    mutating func type(_ key: Key, in form: Form) -> Action? {
        guard var field = form.field else { return nil }
        guard key != .enter else { return complete(form, field) }
        var form = form
        _ = field.take(key)
        form.field = field
        stage = .form(form)
        return nil
    }

    private mutating func complete(_ form: Form, _ field: Field) -> Action? {
        switch form {
        case .asked(let asked): return answer(asked, field.told ?? "")
        case .opinion(var opinion):
            opinion.comment = field.settled
            return send(.answer(opinion))
        case .matter(let matter): return complete(matter, field.settled)
        case .offer: return nil
        }
    }

    private mutating func complete(_ matter: Matter, _ field: Field) -> Action? {
        var matter = matter
        matter.field = field
        matter.isWrong = matter.refuses(field)
        switch matter.step {
        case .kind: break
        case .text: if !matter.isWrong { matter.step = .name }
        case .name: matter.step = .phone
        case .phone: if !matter.isWrong { return send(.open(matter)) }
        }
        enter(.form(.matter(matter)))
        return nil
    }

    /// On with an answer that can be one; else it is asked again.
    private mutating func answer(_ asked: Asked, _ text: String) -> Action? {
        var asked = asked
        let answer = text.isEmpty && !asked.question.required ? "" : asked.question.answer(from: text)
        guard let answer else {
            asked.isWrong = true
            enter(.form(.asked(asked)))
            return nil
        }
        asked.order.told[asked.question.id] = answer
        return proceed(asked.order)
    }

    mutating func goBack(from form: Form) -> Action? {
        switch form {
        case .asked(let asked): return enterList(list(of: asked.order.service))
        case .offer: return startAgain()
        case .opinion(var opinion):
            guard let step = opinion.stepBefore else { return startAgain() }
            opinion.step = step
            enter(.form(.opinion(opinion)))
        case .matter(var matter):
            guard let step = matter.stepBefore else {
                return matter.pointer == nil ? enterList(.purposes) : startAgain()
            }
            (matter.step, matter.isWrong) = (step, false)
            enter(.form(.matter(matter)))
        }
        return nil
    }
}

extension QuestionView {
    /// What was typed as the server takes it; nil: it cannot be an answer.
    func answer(from text: String) -> String? {
        guard !text.isEmpty else { return nil }
        let plain =
            switch kind {
            case .text, .choice: text
            case .number: text.filter { !$0.isWhitespace }.replacing(",", with: ".")
            case .date: day(text)
            }
        let question = Question(id: id, kind: kind, choices: choices)
        return question.fault(in: plain) == nil ? plain : nil
    }

    /// Day, month, year as people write them, or the year first.
    private func day(_ text: String) -> String {
        var parts = text.split { !$0.isNumber }.map(String.init)
        guard parts.count == 3 else { return text }
        if parts[0].count < 4 { parts.reverse() }
        let padded = parts.dropFirst().map { $0.count == 1 ? "0" + $0 : $0 }
        return ([parts[0]] + padded).joined(separator: "-")
    }
}
