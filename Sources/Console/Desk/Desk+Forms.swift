import QueueCore
import QueueWire

// What each form asks for.
extension Desk {
    func holdForm(in house: House) -> Form {
        let listed = house.reasons.hold
        let reasons =
            listed.isEmpty ? [] : [Form.choice(.listedReason, House.choices(listed))]
        return Form(
            [Form.number(.minutes)] + reasons + [Form.text(.reason), Form.tick(.onlyMe)])
    }

    func outcomeForm() -> Form {
        Form([Form.list(.outcome, Outcome.allCases.map(Choice.outcome))])
    }

    /// `straight`: the visitor stands here, and is not to be asked for a ticket first.
    func issueForm(in house: House, straight: Bool = false) -> Form {
        let priorities = house.view.priorities.map(\.id)
        let mine = own?.tiers.joined().first
        var lines = [
            Form.list(
                .service, house.view.services.map { .service($0.id) },
                chosen: straight ? mine.map(Choice.service) : nil),
            Form.text(.visitor),
        ]
        if priorities.count > 1 { lines.append(Form.choice(.priority, priorities.map(Choice.priority))) }
        if isOpen, hand == nil { lines.append(Form.tick(.straight, straight)) }
        return Form(lines)
    }

    func resumeForm() -> Form { Form([Form.list(.held, held.map(\.asChoice))]) }

    /// Those who are known are chosen, another number is typed.
    func reinstateForm() -> Form {
        guard !missing.isEmpty else { return Form([Form.text(.number, limit: 12, required: true)]) }
        return Form([Form.list(.absentee, missing.map(\.asChoice)), Form.text(.number, limit: 12)])
    }

    /// One line for each service that the counter can serve, ticked if it does so today.
    func servicesForm(in house: House) -> Form? {
        guard let own, !own.offers.isEmpty else { return nil }
        let served = Set(own.tiers.joined())
        return Form(own.offers.map { Form.tick(.served($0), served.contains($0)) })
    }

    func printForm() -> Form {
        Form([Form.text(.number, hand?.ticket.number ?? "", limit: 12, required: true)])
    }

    /// With a visitor at the counter nobody signs out.
    func leaveForm() -> Form {
        let ways = hand == nil ? Departure.allCases : [.quit]
        return Form([Form.list(.departure, ways.map(Choice.departure))])
    }
}
