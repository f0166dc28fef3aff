import QueueCore
import QueueWire
import Words

// What each form about cases asks for.
extension Casebook {
    func kindForm() -> Form { Form([Form.list(.ofCase(.kind), .codes(Case.Kind.self, .ofCase))]) }

    /// What the customer says first; what only some kinds have comes last.
    func newForm(_ kind: Case.Kind, _ house: House) -> Form {
        let person = visitor?.person
        var lines = [Form.text(.ofCase(.text), limit: 2_000, required: kind != .compliment)]
        if visitor != nil { lines.append(Form.tick(.ofCase(.about), true)) }
        lines += [
            Form.text(.visitor, person?.name ?? "", limit: 100),
            Form.text(.ofCase(.phone), person?.phone ?? "", limit: 50),
            Form.text(.ofCase(.email), person?.email ?? "", limit: 100),
            Form.text(.ofCase(.reference), person?.reference ?? "", limit: 100),
            channels(),
            Form.choice(.ofCase(.service), [.unsaid] + house.view.services.map { .service($0.id) }),
        ]
        switch kind {
        case .compliment: lines.append(praise(house))
        case .suggestion: lines.append(severity(.normal))
        case .complaint: lines += [severity(.normal)] + wishes()
        case .claim: lines += [severity(.normal)] + wishes() + claim()
        }
        return Form(lines)
    }

    /// Nobody stands at the kiosk or reads a page when a clerk writes it down.
    private func channels() -> Form.Line {
        let all: [Case.Channel] = [.counter, .telephone, .email, .letter]
        return Form.choice(.ofCase(.channel), all.map { .code($0.rawValue, .channel) })
    }

    private func praise(_ house: House) -> Form.Line {
        let all = house.people.map { Choice.staff($0.id) } + house.view.services.map { .service($0.id) }
        return Form.choice(.ofCase(.praise), [.unsaid] + all)
    }

    private func severity(_ now: Case.Severity) -> Form.Line {
        Form.choice(
            .ofCase(.severity), .codes(Case.Severity.self, .severity), chosen: .code(now.rawValue, .severity))
    }

    private func wishes() -> [Form.Line] {
        [Form.several(.ofCase(.causes), Cause.allCases.map(Choice.cause)), remedy(.remedy)]
    }

    private func claim() -> [Form.Line] {
        [
            Form.text(.ofCase(.asked), limit: 1_000), Form.text(.ofCase(.product), limit: 100),
            Form.text(.ofCase(.purchased), limit: 10), Form.text(.ofCase(.warranty), limit: 100),
            Form.text(.ofCase(.agreed), limit: 12), Form.text(.ofCase(.charged), limit: 12),
        ]
    }

    private func remedy(_ field: CaseField) -> Form.Line {
        Form.choice(.ofCase(field), [.unsaid] + .codes(Case.Remedy.self, .remedy))
    }

    func decisionForm() -> Form {
        Form([Form.text(.ofCase(.decision), limit: 2_000, required: true), remedy(.granted)])
    }

    func closureForm() -> Form { Form([Form.list(.ofCase(.closedAs), .codes(Case.ClosedAs.self, .ofCase))]) }

    func letterForm() -> Form {
        Form([
            Form.choice(.ofCase(.direction), .codes(Letter.Direction.self, .direction)),
            Form.choice(.ofCase(.medium), .codes(Letter.Medium.self, .medium)),
            Form.text(.ofCase(.said), limit: 2_000, required: true),
        ])
    }

    /// Oneself first, then colleagues, then nobody.
    func ownerForm(_ house: House, me: StaffID?) -> Form {
        let others = house.people.map(\.id).filter { $0 != me }
        let all = ([me].compactMap(\.self) + others).map(Choice.staff) + [.unsaid]
        return Form([Form.list(.ofCase(.owner), all)])
    }

    func severityForm() -> Form {
        let now = reading?.view?.case.severity ?? .normal
        return Form([
            Form.list(
                .ofCase(.severity), .codes(Case.Severity.self, .severity),
                chosen: .code(now.rawValue, .severity))
        ])
    }
}

extension [Choice] {
    /// All codes of a list, in its order.
    static func codes<Code: CaseIterable & RawRepresentable<String>>(
        _ type: Code.Type, _ list: CodeList
    ) -> [Choice] {
        Code.allCases.map { .code($0.rawValue, list) }
    }
}
