import QueueCore

/// A slip of paper that a kiosk is to print.
public struct PrintJobView: Hashable, Codable, Sendable {
    /// A job that was asked for again before or after it was printed is `reprinted`.
    public enum State: String, Codable, CaseIterable, Sendable { case queued, printed, failed, reprinted }

    public var id: String
    /// nil: the slip of a case.
    public var ticket: TicketID?
    public var `case`: CaseID?
    public var number: String
    /// The kiosk that prints it.
    public var device: String
    public var state: State
    /// Printed again, and marked so.
    public var copy: Bool
    /// Why it failed.
    public var reason: String?
    public var queuedAt: Instant
    public var endedAt: Instant?

    public init(
        id: String, ticket: TicketID?, case: CaseID? = nil, number: String, device: String, state: State,
        copy: Bool, reason: String?, queuedAt: Instant, endedAt: Instant?
    ) {
        self.id = id
        self.ticket = ticket
        self.case = `case`
        self.number = number
        self.device = device
        self.state = state
        self.copy = copy
        self.reason = reason
        self.queuedAt = queuedAt
        self.endedAt = endedAt
    }
}

/// How a printer is; `none`: the device has none.
public enum PrinterState: String, Codable, CaseIterable, Sendable {
    case ok, paperLow, paperOut, coverOpen, offline, failed, none
}

/// What a device last said of itself.
public struct DeviceStatus: Hashable, Codable, Sendable {
    public var printer: PrinterState?
    public var paperText: String?
    public var at: Instant

    public init(printer: PrinterState?, paperText: String? = nil, at: Instant) {
        self.printer = printer
        self.paperText = paperText
        self.at = at
    }
}
