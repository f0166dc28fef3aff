import QueueCore
import QueueWire

/// What lies over a screen while something is asked or chosen.
enum Panel: Sendable {
    case help
    case picking(Picking)
    case form(Purpose, Form)
    case confirm(Question)
    case turn(Explanation)
    /// A case's number and secret, which are shown once.
    case opened(CaseOpened)
}

/// What a form is filled in for.
enum Purpose: Equatable, Sendable {
    case hold, outcome, issue, resume, reinstate, leave, pause, services, printing, alarm
    case log, promise, agenda
    /// Without a ticket: what it was about, and then its log.
    case contact
    case contactLog(ServiceID, Ticket.Channel)
    case absence(thenNext: Bool)
    case transfer(Subject)
    case priority(Subject)
    case casework(CaseForm)
}

/// The ticket that something is about.
struct Subject: Hashable, Sendable {
    let id: TicketID
    let number: String
}

/// What is asked before something that is not easily taken back. Enter does it, Esc does not.
enum Question: Equatable, Sendable {
    case gone(Subject)
    case shutCounter(CounterID)
    case takeOver(CounterID)
    case shutService(ServiceID)
}

extension TicketView {
    var subject: Subject { Subject(id: ticket.id, number: ticket.number) }
    var asChoice: Choice { .ticket(ticket.id, number: ticket.number) }
}
