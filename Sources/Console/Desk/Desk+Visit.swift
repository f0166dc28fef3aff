import LocalTime
import QueueCore
import QueueWire

// The log of the visit in hand, and what is taken besides the queue.
extension Desk {
    /// The log takes all the room there is.
    var isLogOpen: Bool {
        if case .form(let purpose, _)? = panel { purpose.isLog } else { false }
    }

    var isAgendaOpen: Bool {
        if case .form(.agenda, _)? = panel { true } else { false }
    }

    mutating func adopt(_ seen: Agenda?) {
        guard let seen else { return }
        agenda = seen
        guard case .form(.agenda, var form)? = panel else { return }
        form.renew(.agenda, seen.choices)
        panel = .form(.agenda, form)
    }

    mutating func openAgenda() -> Reaction {
        agenda = nil
        panel = .form(.agenda, Form([Form.list(.agenda, [])]))
        return .look
    }

    /// Closes at once where nothing is wanting; else asks for it.
    mutating func close(_ hand: TicketView, _ outcome: Outcome?, in house: House) -> Reaction {
        let missing = house.service(hand.ticket.service)?.missing(for: hand, outcome) ?? []
        guard let first = missing.first else { return .send(.close(hand.ticket.id, outcome)) }
        openLog(at: missing, outcome: outcome, in: house)
        return Form.Name(logField: first).map { .say(.missing($0)) } ?? .nothing
    }

    mutating func openLog(at fields: [String] = [], outcome: Outcome? = nil, in house: House) {
        // Of what was typed nothing is lost.
        if case .form(let purpose, var form)? = panel, purpose.isLog {
            if let name = fields.lazy.compactMap(Form.Name.init(logField:)).first { form.go(to: name) }
            panel = .form(purpose, form)
            return
        }
        guard let hand else { return }
        var form = house.logForm(of: hand, outcome: outcome)
        if let name = fields.lazy.compactMap(Form.Name.init(logField:)).first { form.go(to: name) }
        panel = .form(.log, form)
    }

    func toggleStep(_ hand: TicketView, in house: House) -> Reaction {
        guard let service = house.service(hand.ticket.service) else { return .nothing }
        let log = LogBody(procedureDone: hand.stepsToggled(of: service))
        return .send(.log(hand.ticket.id, log))
    }

    func promiseForm() -> Form {
        Form([Form.text(.promiseDay, limit: 10, required: true), Form.text(.promiseReason, limit: 200)])
    }

    func closing(_ form: Form, in house: House) -> Reaction {
        guard let hand else { return .nothing }
        let log = form.log(after: hand.logSoFar, house.service(hand.ticket.service))
        return .send(
            .close(hand.ticket.id, form.choice(.logOutcome)?.outcome, log == LogBody() ? nil : log))
    }

    /// A date as written, or so many days after today: visits are of the day on which they are served.
    func promise(_ form: Form, in house: House) -> Reaction {
        guard let hand, let typed = form.text(.promiseDay) else { return .nothing }
        let today = LocalTime(house.view.timeZone)?.moment(at: hand.ticket.calledAt ?? hand.ticket.issuedAt)
            .day
        let later = Int(typed).flatMap { days in (1...999).contains(days) ? today.map { $0 + days } : nil }
        guard let day = BusinessDay(typed) ?? later, today.map({ $0 < day }) ?? true else {
            return .say(.log(.dayUnclear))
        }
        return .send(.promise(hand.ticket.id, day, reason: form.text(.promiseReason)))
    }

    func taking(_ form: Form) -> Reaction {
        switch form.choice(.agenda) {
        case .appointment(let view)?: .send(.checkIn(view.id))
        case .due(let view)?: .send(.takeDue(view.kind, id: view.id))
        default: .nothing
        }
    }
}
