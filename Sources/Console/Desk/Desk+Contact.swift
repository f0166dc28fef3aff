import QueueCore
import QueueWire

// A contact without a ticket: a call, a letter, an e-mail, somebody at the door.
extension Desk {
    /// What it was about lays down what is to be logged of it.
    func contactForm(in house: House) -> Form {
        let channels: [Ticket.Channel] = [.telephone, .email, .letter, .walkIn]
        return Form([
            Form.list(
                .service, house.view.services.map { .service($0.id) },
                chosen: own?.tiers.joined().first.map(Choice.service)),
            Form.choice(.channel, channels.map { .code($0.rawValue, .arrival) }),
        ])
    }

    mutating func beginContact(_ form: Form, in house: House) -> Reaction {
        guard let service = form.choice(.service)?.service,
            case .code(let code, _)? = form.choice(.channel), let channel = Ticket.Channel(rawValue: code)
        else { return .nothing }
        panel = .form(.contactLog(service, channel), house.contactForm(of: service))
        return .nothing
    }

    func contact(
        _ form: Form, _ service: ServiceID, _ channel: Ticket.Channel, in house: House
    ) -> Reaction {
        let log = form.log(after: .ofContact, house.service(service))
        return .send(
            .logContact(
                ContactBody(
                    channel: channel, service: service, outcome: form.choice(.logOutcome)?.outcome,
                    log: log == LogBody() ? nil : log, name: form.text(.visitor),
                    phone: form.text(.ofCase(.phone)), email: form.text(.ofCase(.email)),
                    reference: form.text(.ofCase(.reference)),
                    minutes: form.text(.contactMinutes).flatMap { Int($0) })))
    }
}

extension House {
    /// Who it was, what was done, and how long it took.
    fileprivate func contactForm(of service: ServiceID) -> Form {
        Form(
            [
                Form.text(.visitor, limit: 100), Form.text(.ofCase(.phone), limit: 50),
                Form.text(.ofCase(.email), limit: 100), Form.text(.ofCase(.reference), limit: 100),
            ] + logLines(of: self.service(service), .ofContact) + [Form.number(.contactMinutes)],
            isLong: true)
    }
}

extension LogBody {
    /// Nothing is known of it before.
    fileprivate static let ofContact = LogBody(quantity: 1)
}

extension Purpose {
    /// What was done is written down.
    var isLog: Bool {
        switch self {
        case .log, .contactLog: true
        default: false
        }
    }
}
