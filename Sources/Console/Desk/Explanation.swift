import QueueCore
import QueueWire

/// Why somebody is not yet called, and who may still go before.
struct Explanation: Sendable {
    let subject: Subject
    /// nil: it has been asked for, or the ticket has gone.
    var view: TurnView?
    var isKnown = false
    /// The list in which it was asked for.
    var picking: Picking?
}

/// What the server says of a ticket's turn; nil where it knows no such ticket.
public struct ToldTurn: Sendable {
    let ticket: TicketID
    let view: TurnView?
}

extension Panel {
    /// The ticket that an explanation is asked for.
    var explained: TicketID? { if case .turn(let known) = self { known.subject.id } else { nil } }

    mutating func adopt(_ told: ToldTurn?) {
        guard let told, case .turn(var known) = self, known.subject.id == told.ticket else { return }
        known.view = told.view
        known.isKnown = true
        self = .turn(known)
    }
}
