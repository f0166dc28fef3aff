import QueueCore
import QueueWire

// The log of a visit, as a form that has what is known already.
extension House {
    func logForm(of hand: TicketView, outcome: Outcome? = nil) -> Form {
        var known = hand.logSoFar
        known.outcome = outcome ?? known.outcome
        return Form(logLines(of: service(hand.ticket.service), known), isLong: true)
    }

    func logLines(of service: ServiceView?, _ known: LogBody) -> [Form.Line] {
        var lines = [
            Form.choice(
                .logOutcome, [.unsaid] + Outcome.allCases.map(Choice.outcome),
                chosen: known.outcome.map(Choice.outcome))
        ]
        let reasons = service?.reasons ?? []
        if !reasons.isEmpty {
            lines.append(
                Form.choice(
                    .logReason, [.unsaid] + reasons.map(Choice.reason),
                    chosen: reasons.first { $0.id == known.reason }.map(Choice.reason)))
        }
        if !(service?.stepsLeft(after: known.procedureDone ?? []) ?? []).isEmpty {
            lines.append(Form.tick(.allSteps))
        }
        lines += (service?.questionsAtCounter ?? []).map { line(for: $0, known.answers?[$0.id]) }
        lines += [
            Form.text(.problem, known.problem ?? "", limit: 500),
            Form.text(.solution, known.solution ?? "", limit: 500),
            Form.text(.benefit, known.benefit ?? "", limit: 500),
            Form.text(.logNote, known.note ?? "", limit: 500),
            Form.several(
                .causes, Cause.allCases.map(Choice.cause), ticked: (known.causes ?? []).map(Choice.cause)),
            Form.tick(.attention, known.individualAttention ?? false),
            Form.number(.quantity, "\(known.quantity ?? 1)"),
        ]
        return marked(lines, service?.required ?? [])
    }

    private func line(for question: QuestionView, _ answer: String?) -> Form.Line {
        guard question.kind == .choice else {
            return Form.text(.answer(question.id), answer ?? "", limit: 200)
        }
        return Form.choice(
            .answer(question.id), [.unsaid] + question.choices.map { .answer($0) },
            chosen: question.choices.first { $0.id == answer }.map { .answer($0) })
    }

    private func marked(_ lines: [Form.Line], _ required: [String]) -> [Form.Line] {
        let names = required.compactMap(Form.Name.init(logField:))
        return lines.map { line in
            var line = line
            line.isRequired = names.contains(line.name)
            return line
        }
    }
}

extension Form {
    /// What the log says now: only what differs from what it said before.
    func log(after known: LogBody, _ service: ServiceView?) -> LogBody {
        var log = LogBody()
        log.reason = changed(listed(.logReason), known.reason)
        log.problem = changed(text(.problem), known.problem)
        log.solution = changed(text(.solution), known.solution)
        log.benefit = changed(text(.benefit), known.benefit)
        log.note = changed(text(.logNote), known.note)
        let causes = ticked(.causes).compactMap(\.cause)
        if causes != Cause.allCases.filter((known.causes ?? []).contains) { log.causes = causes }
        let attention = isTicked(.attention)
        if attention != known.individualAttention ?? false { log.individualAttention = attention }
        let quantity = text(.quantity).flatMap { Int($0) }
        if quantity != known.quantity { log.quantity = quantity }
        if isTicked(.allSteps) { log.procedureDone = service?.procedure?.map(\.id) }
        let answers = answers(after: known.answers ?? [:])
        if !answers.isEmpty { log.answers = answers }
        return log
    }

    private func answers(after known: [String: String]) -> [String: String] {
        lines.reduce(into: [:]) { answers, line in
            guard case .answer(let id) = line.name else { return }
            answers[id] = changed(text(line.name) ?? listed(line.name), known[id])
        }
    }

    /// The code that was chosen from a list of the office.
    private func listed(_ name: Name) -> String? {
        switch choice(name) {
        case .reason(let listed?)?: listed.id
        case .answer(let answer)?: answer.id
        default: nil
        }
    }

    /// nil: as before; an empty text takes away.
    private func changed(_ new: String?, _ old: String?) -> String? { new == old ? nil : new ?? "" }
}

extension Form.Name {
    /// The line of a member of the log on the wire.
    init?(logField: String) {
        let known: [String: Form.Name] = [
            "outcome": .logOutcome, "reason": .logReason, "quantity": .quantity, "problem": .problem,
            "solution": .solution, "benefit": .benefit, "note": .logNote, "causes": .causes,
            "individualAttention": .attention, "procedureDone": .allSteps,
        ]
        let answer = logField.hasPrefix("answers/") ? String(logField.dropFirst("answers/".count)) : nil
        guard let name = known[logField] ?? answer.map(Form.Name.answer) else { return nil }
        self = name
    }
}
