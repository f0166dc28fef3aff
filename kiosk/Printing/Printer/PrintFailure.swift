/// Why a ticket was not printed, or perhaps not to its end.
public struct PrintFailure: Error, Hashable, Codable, Sendable {
    public enum Cause: String, Codable, CaseIterable, Sendable {
        /// No connection: switched off, unplugged, or another address.
        case unreachable
        case coverOpen, paperOut, offline, fault
        /// It took no more, or gave no answer in time, and does not say why.
        case stalled
        /// The connection broke off.
        case lost
    }

    public var cause: Cause
    /// Whether part of the ticket may be on paper, so that what is printed next is a copy.
    public var mayHavePrinted: Bool

    public init(_ cause: Cause, mayHavePrinted: Bool) {
        self.cause = cause
        self.mayHavePrinted = mayHavePrinted
    }
}
