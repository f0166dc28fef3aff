/// The printed ticket, and the page of a visit.
public enum TicketPhrase: String, CaseIterable, Sendable {
    /// {date} and {time} of issue; `ticketAppointment` {time}.
    case issuedAt, ticketAppointment, ticketPriority, ticketCopy

    /// {wait}, in words.
    case expectedWait

    case keepTicket, numberWillBeCalled, tellIfLeaving

    /// The visit's own page, by picture code, {link} or {code}.
    case scanToFollow, followAt, visitCode, useOfCode

    /// On that page. `pleaseGoTo` {counter}.
    case pleaseGoTo, leaveLine, sureToLeaveLine, haveLeftLine, visitEnded, missedCall

    /// The printer's state, for staff.
    case printerPaperLow, printerPaperOut, printerCoverOpen, printerOffline, printerFault
    case printerUnreachable, printerStalled, printerLost
}

extension TicketPhrase: Phrase {}

extension Words {
    /// The text of a ticket.
    public func callAsFunction(
        _ phrase: TicketPhrase, _ values: [String: String] = [:], count: Int? = nil
    ) -> String {
        text(phrase.rawValue, values, count: count)
    }
}
