/// A slip on its way to paper. It exists only once the ticket does, and whoever keeps it can tell at any time
/// what has become of it.
/// ```
///           printed        reprint
/// queued ------------> printed ----> queued (a copy) ----> reprinted
///   ^  \-------------> failed
///   +--------------------+  reprint: a copy only where the first may be on paper
/// ```
public struct PrintJob: Hashable, Codable, Sendable, Identifiable {
    public enum State: Hashable, Codable, Sendable {
        case queued, printed
        case failed(PrintFailure)
        /// Printed, and marked as a copy.
        case reprinted
    }

    /// Made by whoever asks for the print.
    public let id: String
    public private(set) var slip: TicketSlip
    public private(set) var state = State.queued

    public init(id: String, _ slip: TicketSlip) {
        self.id = id
        self.slip = slip
    }

    /// The printer is done with it; nil: it is on paper.
    public mutating func finish(_ failure: PrintFailure? = nil) {
        precondition(state == .queued, "one end a print")
        state = failure.map(State.failed) ?? (slip.isCopy ? .reprinted : .printed)
    }

    /// Back to the queue. What may lie in somebody's hand already is printed as a copy.
    public mutating func reprint() {
        switch state {
        case .queued: return
        case .printed, .reprinted: slip.isCopy = true
        case .failed(let failure): slip.isCopy = slip.isCopy || failure.mayHavePrinted
        }
        state = .queued
    }
}
