import QueueCore

/// Who takes a counter over; nil: oneself.
public struct TakeoverBody: Codable, Sendable {
    public var staff: StaffID?
    public init(staff: StaffID? = nil) { self.staff = staff }
}

/// A call for help.
public struct AlarmBody: Codable, Sendable {
    /// nil: the caller's own open one.
    public var counter: CounterID?
    public var text: String?

    public init(counter: CounterID? = nil, text: String? = nil) {
        self.counter = counter
        self.text = text
    }
}

/// What becomes of an alarm.
public struct AlarmStateBody: Codable, Sendable {
    public enum State: String, Codable, CaseIterable, Sendable { case accepted, cleared }

    public var state: State
    public init(state: State) { self.state = state }
}
