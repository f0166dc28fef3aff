import Words

/// What stands on a paper ticket, in the visitor's language.
public struct TicketSlip: Hashable, Codable, Sendable {
    public var language: Language
    public var number: String
    public var service: String
    public var branch: String
    /// When the ticket was issued, by the branch's clock: "Issued 1 October 2026, 10:32".
    public var issued: String
    /// How many people come first, in words; nil where the ticket no longer waits.
    public var ahead: String?
    /// The expected wait, in words; nil where nobody knows.
    public var wait: String?
    public var address: String
    /// "Open until 16:00".
    public var opening: String
    public var notices: [String]
    /// The address of the visit's own page.
    public var link: String?
    /// The six characters that name the visit at a device of this branch.
    public var code: String?
    /// Printed again after a first print, and marked so: two papers must not look like two tickets.
    public var isCopy: Bool
    /// The booked time, in words.
    public var appointment: String?
    /// Of a case, in words: then this is no ticket, and nobody is called.
    public var secret: String?

    public init(
        language: Language, number: String, service: String, branch: String, issued: String,
        ahead: String? = nil, wait: String? = nil, address: String = "", opening: String = "",
        notices: [String] = [], link: String? = nil, code: String? = nil, isCopy: Bool = false,
        appointment: String? = nil, secret: String? = nil
    ) {
        self.language = language
        self.number = number
        self.service = service
        self.branch = branch
        self.issued = issued
        self.ahead = ahead
        self.wait = wait
        self.address = address
        self.opening = opening
        self.notices = notices
        self.link = link
        self.code = code
        self.isCopy = isCopy
        self.appointment = appointment
        self.secret = secret
    }
}
