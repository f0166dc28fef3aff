import QueueCore
import Terminal
import Words

// What can be chosen, in the reader's language.
extension Sheet {
    func title(of purpose: Purpose, _ desk: Desk?) -> String {
        let number = ["number": desk?.hand?.ticket.number ?? ""]
        let counter = ["counter": desk?.post.counter.text ?? ""]
        return switch purpose {
        case .hold: words(.holdTitle, number)
        case .transfer(let subject): words(.transferTo, ["number": subject.number])
        case .priority(let subject): words(.priorityTitle, ["number": subject.number])
        case .absence: words(.absenceTitle, number)
        case .outcome: words(.chooseOutcome)
        case .log: words(.logTitle, number)
        case .promise: words(.promiseTitle, number)
        case .agenda: words(.dueTitle)
        case .contact: words(.contactTitle)
        case .contactLog(let service, let channel):
            joined([name(of: service), words(code: channel.rawValue, of: .arrival)])
        case .casework(let form): title(of: form)
        case .issue: words(.keyIssue)
        case .resume: words(.heldTitle)
        case .reinstate: words(.keyReinstate)
        case .pause: words(.pauseTitle, counter)
        case .services: words(.servicesTitle, counter)
        case .printing: words(.printTitle)
        case .alarm: words(.alarmTitle)
        case .leave: desk?.hand == nil ? words(.leaveTitle) : words(.leaveBusy, number)
        }
    }

    /// What will happen, where the title does not say it all.
    func remark(on purpose: Purpose, _ desk: Desk?) -> String? {
        guard let desk else { return nil }
        if purpose == .agenda { return remark(on: desk.agenda) }
        guard purpose == .alarm else { return nil }
        let counter = flow.house?.name(of: desk.post.counter, in: words.language) ?? desk.post.counter.text
        return words(.alarmConfirm, ["place": joined([counter, flow.staff?.name ?? ""])])
    }

    private func remark(on agenda: Agenda?) -> String? {
        guard let agenda else { return words(.lookingUp) }
        return agenda.choices.isEmpty ? words(.nothingIsDue) : nil
    }

    func text(of choice: Choice) -> String {
        switch choice {
        case .office(let id): flow.offices.first { $0.view.id == id }?.name(in: words.language) ?? id.text
        case .counter(let id): text(of: id)
        case .post(let id): state(of: id)
        case .service(let id): name(of: id)
        case .staff(let id): text(of: id)
        case .reason(let reason):
            reason.map { flow.house?.name(of: $0, in: words.language) ?? $0.id } ?? words(.noReason)
        case .place(.keep): words(.placeKeep)
        case .place(.front): words(.placeFront)
        case .place(.back): words(.placeBack)
        case .priority(let id): flow.house?.name(of: id, in: words.language) ?? id.text
        case .outcome(let outcome): words(outcome)
        case .ticket(let id, let number): joined([number, aboutTicket(id)])
        case .departure(let way): text(of: way)
        case .unsaid: words(.logUnsaid)
        case .cause(let cause): words(code: cause.rawValue, of: .cause)
        case .answer(let answer): flow.house?.pick(answer.names, words.language) ?? answer.id
        case .appointment(let view): text(of: view)
        case .due(let due): text(of: due)
        case .code(let code, let list): words(code: code, of: list)
        }
    }

    /// A counter with what goes on there and who is at it.
    private func text(of id: CounterID) -> String {
        let staff = flow.counters.first { $0.id == id }?.staff
        return joined([state(of: id), name(of: staff)])
    }

    private func state(of id: CounterID) -> String {
        let name = flow.house?.name(of: id, in: words.language) ?? id.text
        guard let counter = flow.counters.first(where: { $0.id == id }) else { return name }
        return joined([name, counter.state == .closed ? words(.counterFree) : doing(counter).whole])
    }

    /// A colleague, wherever they are.
    private func text(of id: StaffID) -> String {
        let name = flow.house?.name(of: id) ?? id.text
        guard let counter = flow.counters.first(where: { $0.staff == id }) else { return name }
        return words(.colleagueAt, ["name": name, "counter": counter.id.text])
    }

    private func aboutTicket(_ id: TicketID) -> String {
        guard case .atDesk(let desk) = flow.stage,
            let view = (desk.held + desk.missing).first(where: { $0.ticket.id == id })
        else { return "" }
        return joined([
            name(of: view.ticket.service),
            view.ticket.state == .held ? holdWords(view) : view.person?.name ?? "",
        ])
    }

    private func text(of way: Departure) -> String {
        guard case .atDesk(let desk) = flow.stage else { return "" }
        let counter = ["counter": desk.post.counter.text]
        switch way {
        case .signOut where desk.isGuest: return words(.leaveGuest)
        case .signOut: return words(.leaveSignOut, counter)
        case .otherCounter where desk.isGuest: return words(.chooseCounter)
        case .otherCounter: return words(.leaveSwitch, counter)
        case .quit: return desk.isGuest ? words(.keyQuit) : words(.leaveQuit, counter)
        }
    }
}
