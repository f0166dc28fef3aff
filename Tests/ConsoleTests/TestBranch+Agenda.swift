import LocalTime
import QueueCore
import QueueWire

@testable import Console

// Logs, and what is taken besides the queue.
extension TestBranch {
    /// One of each kind, of which nothing is done.
    static let agenda = Agenda(
        appointments: [
            {
                var view = AppointmentView(
                    Appointment(
                        id: "a1", code: "ABCDEF", branch: "bielany", service: "passports",
                        at: LocalTime("Europe/Warsaw")!.moment(at: start + 30.minutes), language: nil,
                        priority: nil,
                        madeAt: start, madeBy: nil),
                    .booked)
                view.name = "Ewa Lis"
                return view
            }()
        ],
        dues: [due("f1", on: BusinessDay("2026-09-30")!, "Photo"), callback])

    static let earlier = EarlierVisitView(
        id: "old", number: "G004", day: BusinessDay("2026-09-10")!, channel: .walkIn, service: "passports",
        outcome: .notResolved, staff: "piotr", staffName: "Piotr Lis")

    static let guide = VisitRule(
        procedure: [
            ProcedureStep(id: "id", names: ["en": "Identity"]),
            ProcedureStep(id: "form", names: ["en": "Form"]),
        ],
        questions: [QueueCore.Question(id: "which", names: ["en": "Which passport?"], place: .counter)],
        notices: [ServiceNotice(QueueCore.Notice(text: ["en": "New fees"]))], required: [.problem])

    private static let callback: DueView = {
        var view = due("c1", on: nil, "Delay")
        (view.from, view.to, view.phone) = (start, start + 60.minutes, "+48 600 100 200")
        return view
    }()

    static func due(_ id: String, on day: BusinessDay?, _ reason: String) -> DueView {
        DueView(
            id: id, state: .due, isOverdue: day != nil, dueOn: day, from: nil, to: nil, service: "passports",
            visit: nil, case: nil, ticket: nil, takenBy: nil, attempts: 0, addedAt: start, addedBy: "anna",
            doneAt: nil, name: "Jan Kowalski", phone: nil, reference: nil, reason: reason)
    }

    /// The words of a log, which the rules do not have.
    mutating func write(_ errand: Errand) {
        let written: (TicketID, LogBody)? =
            switch errand {
            case .close(let id, _, let log?): (id, log)
            case .log(let id, let log): (id, log)
            default: nil
            }
        guard let (id, log) = written else { return }
        people[id, default: Person()].log = log
    }

    /// By the real rules.
    private mutating func note(_ body: ContactBody) throws(Refusal) -> VisitView {
        let told = body.log?.entry ?? LogEntry()
        let contact = Contact(
            id: "contact", channel: body.channel, service: body.service, staff: try actor().staff!,
            day: moment.day, startedAt: clock - (body.minutes ?? 0).minutes, endedAt: clock,
            outcome: body.outcome, facts: VisitFacts()
        ).telling(told)
        try perform(.contact(contact), by: actor())
        return VisitView(contact, branch: "bielany", person: VisitPersonView()) { _ in nil }
    }

    mutating func runOnAgenda(_ errand: Errand, at counter: CounterID) throws(Refusal) -> Deed? {
        switch errand {
        case .takeDue(_, let id):
            agenda.dues.removeAll { $0.id == id }
            let deed = try issue(WalkIn(service: "passports", straight: true), to: counter)
            guard let ticket = office.ticket(at: counter) else { return deed }
            return .ticket(try told(ticket.id))
        case .checkIn(let id):
            agenda.appointments.removeAll { $0.id == id }
            return try issue(WalkIn(service: "passports"), to: counter)
        case .promise(_, let day, let reason):
            let due = Self.due("f2", on: day, reason ?? "")
            agenda.dues.append(due)
            return .promised(due)
        case .logContact(let body): return .contacted(try note(body))
        default: return nil
        }
    }
}
