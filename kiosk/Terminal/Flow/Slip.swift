import QueueCore
import QueueWire

/// What the visitor takes along.
public struct Slip: Equatable, Sendable {
    /// What becomes of the paper.
    public enum Paper: Equatable, Sendable { case none, printing, printed, failed }

    public let number: String
    public let service: ServiceID
    public let state: TicketFacts.State
    public let ahead: Int?
    public let wait: Wait?
    /// Where it is called to or served.
    public let counter: CounterID?
    /// Of a visitor with an appointment.
    public let appointmentAt: Instant?
    /// The visit's own page.
    public let link: String?
    /// The six characters that find it here again.
    public let code: String?
    public var paper: Paper

    init(_ ticket: TicketFacts, link: String? = nil, code: String? = nil, paper: Paper = .none) {
        number = ticket.number
        service = ticket.service
        state = ticket.state
        ahead = ticket.ahead
        wait = ticket.wait
        counter = ticket.counter
        appointmentAt = ticket.appointmentAt
        self.link = link
        self.code = code
        self.paper = paper
    }

    init(_ issued: Issued) {
        self.init(
            issued.ticket.ticket, link: issued.link, code: issued.code,
            paper: issued.printJob == nil ? .none : .printing)
    }
}
