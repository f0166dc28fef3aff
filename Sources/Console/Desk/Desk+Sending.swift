import QueueCore

// What each form becomes when it is sent.
extension Desk {
    func sent(_ form: Form, for purpose: Purpose, in house: House) -> Reaction {
        switch purpose {
        case .hold: withHand { .hold($0, holdTerms(form, in: house)) }
        case .outcome: withHand { .close($0, form.choice(.outcome)?.outcome) }
        case .log: closing(form, in: house)
        case .promise: promise(form, in: house)
        case .contact: .nothing
        case .contactLog(let service, let channel): contact(form, service, channel, in: house)
        case .agenda: taking(form)
        case .casework: .nothing
        case .absence(let thenNext):
            withHand { .absent($0, thenNext: thenNext, reason: form.reason(in: house)) }
        case .transfer(let subject): send(form.destination.map { .transfer(subject.id, $0) })
        case .priority(let subject):
            send(form.choice(.priority)?.priority.map { .prioritise(subject.id, $0) })
        case .issue: send(walkIn(form).map(Errand.issue))
        case .resume: send(form.choice(.held)?.ticket.map(Errand.resume))
        case .reinstate: send(absentee(form).map(welcome))
        case .pause: .send(.setCounter(.paused, reason: form.reason(in: house)))
        case .services: serving(form)
        case .printing: send(form.text(.number).map { .reprint(ticket(typed: $0)) })
        case .alarm: .send(.raiseAlarm(form.text(.alarmText)))
        case .leave: form.choice(.departure)?.departure.map(Reaction.go) ?? .nothing
        }
    }

    private func send(_ errand: Errand?) -> Reaction { errand.map { .send($0) } ?? .nothing }

    /// The visitor may have gone from the counter while the form was open.
    private func withHand(_ errand: (TicketID) -> Errand?) -> Reaction {
        send(hand.flatMap { errand($0.ticket.id) })
    }

    private func holdTerms(_ form: Form, in house: House) -> HoldTerms {
        HoldTerms(
            minutes: form.text(.minutes).flatMap { Int($0) }, reason: form.reason(in: house),
            onlyMe: form.isTicked(.onlyMe))
    }

    private func walkIn(_ form: Form) -> WalkIn? {
        form.choice(.service)?.service.map {
            WalkIn(
                service: $0, name: form.text(.visitor), priority: form.choice(.priority)?.priority,
                straight: form.isTicked(.straight))
        }
    }

    private func serving(_ form: Form) -> Reaction {
        let chosen = (own?.offers ?? []).filter { form.isTicked(.served($0)) }
        return chosen.isEmpty
            ? .say(.noServiceChosen) : .send(.setCounter(.open, services: chosen))
    }

    /// A number that this console does not know goes to the server in the place of an id: it knows all.
    private func ticket(typed: String) -> TicketID {
        let number = typed.uppercased()
        let known = [hand].compactMap(\.self) + queue + held + absentees
        return known.first { $0.ticket.number == number }?.ticket.id ?? TicketID(number)
    }

    /// Who still waits has only a pause to be spared.
    private func welcome(_ id: TicketID) -> Errand {
        queue.contains { $0.ticket.id == id } ? .endPause(id) : .reinstate(id)
    }

    private func absentee(_ form: Form) -> TicketID? {
        guard let typed = form.text(.number) else { return form.choice(.absentee)?.ticket }
        return ticket(typed: typed)
    }
}

extension Choice {
    var office: BranchID? { if case .office(let id) = self { id } else { nil } }
    var counter: CounterID? { if case .counter(let id) = self { id } else { nil } }
    var service: ServiceID? { if case .service(let id) = self { id } else { nil } }
    var place: Transfer.Place? { if case .place(let place) = self { place } else { nil } }
    var priority: PriorityID? { if case .priority(let id) = self { id } else { nil } }
    var outcome: Outcome? { if case .outcome(let outcome) = self { outcome } else { nil } }
    var cause: Cause? { if case .cause(let cause) = self { cause } else { nil } }
    var ticket: TicketID? { if case .ticket(let id, _) = self { id } else { nil } }
    var departure: Departure? { if case .departure(let way) = self { way } else { nil } }

    var target: Destination.Target? {
        switch self {
        case .service(let id): .service(id)
        case .post(let id): .counter(id)
        case .staff(let id): .staff(id)
        default: nil
        }
    }
}
