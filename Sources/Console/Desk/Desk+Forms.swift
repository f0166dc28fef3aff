import QueueCore
import QueueWire

// What each form asks for.
extension Desk {
    func holdForm() -> Form {
        Form([Form.number(.minutes), Form.text(.reason), Form.tick(.onlyMe)])
    }

    func outcomeForm() -> Form {
        Form([Form.list(.outcome, Outcome.allCases.map(Choice.outcome))])
    }

    /// To a service, or to a counter where somebody is.
    func transferForm(in house: House) -> Form {
        let services = house.services(at: counters).filter { $0 != hand?.ticket.service }
        let manned = others.filter { $0.state != .closed }.map(\.id)
        return Form([
            Form.list(.target, services.map(Choice.service) + manned.map(Choice.counter)),
            Form.choice(.place, Transfer.Place.allCases.map(Choice.place)),
            Form.text(.note, limit: 200),
        ])
    }

    func issueForm(in house: House) -> Form {
        let priorities = house.view.priorities.map(\.id)
        var lines = [
            Form.list(.service, house.services(at: counters).map(Choice.service)),
            Form.text(.visitor),
        ]
        if priorities.count > 1 { lines.append(Form.choice(.priority, priorities.map(Choice.priority))) }
        if isOpen, hand == nil { lines.append(Form.tick(.straight)) }
        return Form(lines)
    }

    func resumeForm() -> Form { Form([Form.list(.held, held.map(\.asChoice))]) }

    /// Those who are known are chosen, another number is typed.
    func reinstateForm() -> Form {
        guard !missing.isEmpty else { return Form([Form.text(.number, limit: 12, required: true)]) }
        return Form([Form.list(.absentee, missing.map(\.asChoice)), Form.text(.number, limit: 12)])
    }

    /// With a visitor at the counter nobody signs out.
    func leaveForm() -> Form {
        let ways = hand == nil ? Departure.allCases : [.quit]
        return Form([Form.list(.departure, ways.map(Choice.departure))])
    }
}

extension House {
    /// The public services, and the internal ones that some counter is known to serve.
    func services(at counters: [StaffCounter]) -> [ServiceID] {
        let known = view.services.map(\.id)
        let served = Set(counters.flatMap { $0.tiers.joined() })
        return known + served.subtracting(known).sorted()
    }
}

extension TicketView {
    var asChoice: Choice { .ticket(ticket.id, number: ticket.number) }
}
