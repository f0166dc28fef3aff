/// A counter as it stands now; what it is built for is in its `CounterPlan`.
public struct Counter: Hashable, Codable, Sendable {
    public enum State: String, Codable, CaseIterable, Sendable { case open, paused, closed }

    public let id: CounterID
    public var state: State
    public var staff: StaffID?
    /// Only these services, for today; nil: all that it is built for.
    public var services: [ServiceID]?
    /// What it becomes when the visitor in hand is done.
    public var next: State?
    /// Paused by the plan until this minute of the day.
    public var breakUntil: Int?
    /// The planned break up to this minute has been taken, or was declined by the clerk.
    public var breakDone: Int
    /// Open and without a visitor since then.
    public var idleSince: Instant
    /// The last event that touched this counter.
    public var seq: Int

    public init(id: CounterID, state: State = .closed, staff: StaffID? = nil, at instant: Instant) {
        self.id = id
        self.state = state
        self.staff = staff
        idleSince = instant
        breakDone = 0
        seq = 0
    }
}
