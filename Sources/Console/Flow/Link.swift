import QueueCore

/// How things stand with the server, and what time it is there.
struct Link: Equatable, Sendable {
    enum State: Equatable, Sendable {
        case connecting
        case up
        /// Why, as the network put it.
        case lost(String)
    }

    /// Beats come every 10 s: who has heard nothing for this long, in milliseconds, is cut off.
    static let patience = 25.seconds

    private(set) var state = State.connecting
    /// When something was last heard, by this machine's clock.
    private(set) var heardAt: Instant?
    /// How far the server's clock is ahead of this machine's, in milliseconds.
    private(set) var lead = 0

    var isUp: Bool { state == .up }
    var isLost: Bool { if case .lost = state { true } else { false } }

    /// A frame or a beat came. True if it ends a silence.
    mutating func hear(_ serverTime: Instant?, at now: Instant) -> Bool {
        defer { state = .up }
        heardAt = now
        if let serverTime { lead = serverTime - now }
        return isLost
    }

    /// What is shown is fresh, by whatever way it came.
    mutating func renew(at now: Instant) { heardAt = now }

    mutating func lose(_ why: String) {
        state = .lost(why)
    }

    /// Notices a silence by itself: a stream that hangs tells nobody.
    mutating func watch(at now: Instant) {
        guard isUp, let heardAt, now - heardAt > Link.patience else { return }
        lose("")
    }

    /// The server's time at an instant of this machine.
    func serverTime(_ now: Instant) -> Instant { now + lead }
}
