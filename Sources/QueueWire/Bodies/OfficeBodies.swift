import QueueCore

/// Who signs in, and where.
public struct SessionBody: Codable, Sendable {
    public var user: StaffID
    public var pin: String
    public var branch: BranchID?
    /// Opened at once.
    public var counter: CounterID?

    public init(user: StaffID, pin: String, branch: BranchID? = nil, counter: CounterID? = nil) {
        self.user = user
        self.pin = pin
        self.branch = branch
        self.counter = counter
    }
}

/// A new PIN.
public struct PinBody: Codable, Sendable {
    /// Needed for one's own.
    public var current: String?
    public var pin: String

    public init(current: String? = nil, pin: String) {
        self.current = current
        self.pin = pin
    }
}

/// What a counter is to be.
public struct CounterBody: Codable, Sendable {
    public var state: Counter.State
    public var reason: String?
    /// Only these, for today.
    public var services: [ServiceID]?

    public init(state: Counter.State, reason: String? = nil, services: [ServiceID]? = nil) {
        self.state = state
        self.reason = reason
        self.services = services
    }
}

/// The two states of a service or a branch.
public enum OpenOrClosed: String, Codable, CaseIterable, Sendable { case open, closed }

/// What a service is to be.
public struct ServiceBody: Codable, Sendable {
    public var state: OpenOrClosed
    /// Told to visitors.
    public var reason: String?
    public var until: Instant?

    public init(state: OpenOrClosed, reason: String? = nil, until: Instant? = nil) {
        self.state = state
        self.reason = reason
        self.until = until
    }
}

/// What the branch is to be, against its hours.
public struct OpeningBody: Codable, Sendable {
    public var state: OpenOrClosed
    public var until: Instant?

    public init(state: OpenOrClosed, until: Instant? = nil) {
        self.state = state
        self.until = until
    }
}

/// A device to be paired.
public struct DeviceBody: Codable, Sendable {
    public var role: DeviceRole
    public var name: String?

    public init(role: DeviceRole, name: String? = nil) {
        self.role = role
        self.name = name
    }
}
