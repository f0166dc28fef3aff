import QueueCore
import QueueStore
import QueueWire

// From the log in the store to what staff see of it.

extension VisitView {
    init(_ visit: LoggedVisit, _ branch: BranchID, _ names: (StaffID) -> String?) {
        let person = VisitPersonView(visit.beside)
        switch visit.kind {
        case .ticket(let ticket):
            self.init(ticket, branch: branch, day: visit.place.day, person: person, staff: names)
        case .contact(let contact):
            self.init(contact, branch: branch, person: person, staff: names)
        }
    }
}

extension VisitPersonView {
    init(_ beside: BesideTicket) {
        let (visitor, log) = (beside.visitor, beside.log)
        self.init(
            name: visitor?.name, phone: visitor?.phone, email: visitor?.email,
            reference: visitor?.reference, problem: log?.problem, solution: log?.solution,
            benefit: log?.benefit, note: log?.note, answers: visitor?.answers)
    }
}

extension EarlierVisitView {
    init(_ visit: EarlierVisit, _ names: (StaffID) -> String?) {
        self.init(
            id: visit.id, number: visit.number, day: visit.day, channel: visit.channel,
            service: visit.service, outcome: visit.outcome, staff: visit.staff,
            staffName: visit.staff.flatMap(names))
    }
}

extension LogBody {
    /// What a log said before it was amended.
    init(_ former: FormerLog) {
        self.init(former.codes, former.words)
        answers = (former.words?.answers).flatMap { $0.isEmpty ? nil : $0 }
    }

    private init(_ codes: LogChange?, _ words: LogRecord?) {
        self.init(
            leg: codes?.leg, outcome: codes?.log.outcome, reason: codes?.log.reason,
            quantity: codes?.quantity, problem: words?.problem, solution: words?.solution,
            benefit: words?.benefit, note: words?.note, causes: codes?.log.causes,
            individualAttention: codes?.log.individualAttention, procedureDone: codes?.log.procedureDone)
    }

    /// The log of a ticket as it stands; nil: nothing was logged.
    init?(_ ticket: Ticket, _ words: LogRecord?) {
        let place = ticket.lastServedLeg
        let leg = ticket.legs[place]
        guard words != nil || !leg.log.isEmpty else { return nil }
        self.init(
            LogChange(
                leg: place, quantity: leg.quantity, log: leg.log, written: ticket.facts.written,
                answered: ticket.facts.answered), words)
        outcome = leg.outcome ?? leg.log.outcome
    }
}
