import QueueCore

/// What a print desk needs of the server. Each of them goes on trying, or gives up, as it sees fit: a desk
/// does not care for connections.
public struct PrintServer: Sendable {
    /// The queued jobs of this device, oldest first; nil where the server does not say.
    public var queued: @Sendable () async -> [QueuedPrint]?
    /// The slip of a job; nil where it is not to be had.
    public var slip: @Sendable (QueuedPrint) async -> TicketSlip?
    /// How a job ended; false where the server has not heard it.
    public var report: @Sendable (_ job: String, PrintEnd) async -> Bool
    /// What the printer says of itself.
    public var tell: @Sendable (PrinterNews) async -> Void
    /// The server's time.
    public var now: @Sendable () async -> Instant

    public init(
        queued: @escaping @Sendable () async -> [QueuedPrint]?,
        slip: @escaping @Sendable (QueuedPrint) async -> TicketSlip?,
        report: @escaping @Sendable (_ job: String, PrintEnd) async -> Bool,
        tell: @escaping @Sendable (PrinterNews) async -> Void,
        now: @escaping @Sendable () async -> Instant
    ) {
        self.queued = queued
        self.slip = slip
        self.report = report
        self.tell = tell
        self.now = now
    }
}

/// A job that waits at the server.
public struct QueuedPrint: Hashable, Sendable {
    public let id: String
    public let queuedAt: Instant
    /// Staff asked for it: it is printed whenever it is found.
    public let isCopy: Bool
    /// The slip of a case; else of a ticket.
    public let isOfCase: Bool

    public init(id: String, queuedAt: Instant, isCopy: Bool, isOfCase: Bool = false) {
        self.id = id
        self.queuedAt = queuedAt
        self.isCopy = isCopy
        self.isOfCase = isOfCase
    }
}

/// How a job ended.
public enum PrintEnd: Hashable, Sendable {
    case printed
    case failed(PrintFailure.Cause)
    /// The visitor has gone without: left to staff, who may print it again.
    case tooLate
}

/// What staff may know of a printer.
public enum PrinterNews: String, CaseIterable, Sendable {
    case ok, paperLow, paperOut, coverOpen, offline, failed

    init(_ status: PrinterStatus) {
        self = status.obstacle.map(PrinterNews.init) ?? (status.paper == .low ? .paperLow : .ok)
    }

    init(_ cause: PrintFailure.Cause) {
        switch cause {
        case .paperOut: self = .paperOut
        case .coverOpen: self = .coverOpen
        case .offline, .unreachable: self = .offline
        case .fault, .stalled, .lost: self = .failed
        }
    }
}
