import QueueCore

/// An office's clock that runs faster than the real one, as read from outside.
struct OfficeClock: Sendable {
    let speed: Int
    private let start: Instant
    private let began: ContinuousClock.Instant

    /// It shows `start` now.
    init(from start: Instant, speed: Int) {
        self.start = start
        self.speed = speed
        began = .now
    }

    var now: Instant { start + (ContinuousClock.now - began).milliseconds * speed }

    /// Whether it shows `instant`, or will when so much real time has gone by.
    func shows(_ instant: Instant, within real: Duration) -> Bool {
        now + real.milliseconds * speed >= instant
    }

    /// Returns when the clock shows `instant`; at once if it has passed.
    func sleep(until instant: Instant) async throws {
        let real = began + .milliseconds((instant - start) / speed)
        guard ContinuousClock.now < real else { return try Task.checkCancellation() }
        try await Task.sleep(until: real)
    }

    /// Returns after so many seconds by this clock.
    func sleep(seconds: Double) async throws {
        try await Task.sleep(for: .seconds(seconds / Double(speed)))
    }
}

extension Duration {
    var milliseconds: Int {
        Int(components.seconds) * 1_000 + Int(components.attoseconds / 1_000_000_000_000_000)
    }
}
