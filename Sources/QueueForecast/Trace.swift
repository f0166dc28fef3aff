import QueueCore

/// What became of one visitor; times in milliseconds from opening.
public struct Trace: Hashable, Sendable {
    public enum Outcome: String, CaseIterable, Sendable { case served, left, waiting }

    public var ticket: TicketID
    public var counter: CounterID?
    public var call: Int?
    /// When the service was over, or the visitor left.
    public var end: Int?
    /// From arrival to call.
    public var wait: Int?
    public var outcome: Outcome

    public init(
        _ ticket: TicketID, counter: CounterID? = nil, call: Int? = nil, end: Int? = nil, wait: Int? = nil,
        outcome: Outcome = .waiting
    ) {
        self.ticket = ticket
        self.counter = counter
        self.call = call
        self.end = end
        self.wait = wait
        self.outcome = outcome
    }
}
