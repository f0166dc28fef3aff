import QueueCore

/// Which ticket to print again, or which case's number and secret; and where.
public struct PrintJobBody: Codable, Sendable {
    public var ticket: TicketID?
    /// By id or number.
    public var `case`: String?
    /// nil: the one that issued or printed it, else the only kiosk.
    public var device: String?

    public init(ticket: TicketID? = nil, case: String? = nil, device: String? = nil) {
        self.ticket = ticket
        self.case = `case`
        self.device = device
    }
}

/// How a job ended.
public struct PrintJobStateBody: Codable, Sendable {
    public enum State: String, Codable, CaseIterable, Sendable { case printed, failed }

    public var state: State
    /// In the printer's words: "paperOut".
    public var reason: String?

    public init(state: State, reason: String? = nil) {
        self.state = state
        self.reason = reason
    }
}

/// How a device is. What is left out stays as it was.
public struct DeviceStatusBody: Codable, Sendable {
    public var printer: PrinterState?
    /// The state in words, as a technician wants them.
    public var paperText: String?

    public init(printer: PrinterState? = nil, paperText: String? = nil) {
        self.printer = printer
        self.paperText = paperText
    }
}
