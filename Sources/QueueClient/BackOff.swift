/// How long to wait before the next try: twice as long each time, and never two callers alike, so that a
/// server that comes back is not met by all of its screens at once.
struct BackOff {
    private static let first = 200.0
    private static let longest = 5_000.0
    private var ceiling = first

    /// Between half of the ceiling and all of it; the ceilings are 0.2 s, 0.4 s … 5 s.
    mutating func next(using generator: inout some RandomNumberGenerator) -> Duration {
        defer { ceiling = min(2 * ceiling, Self.longest) }
        return .milliseconds(Int(.random(in: ceiling / 2...ceiling, using: &generator)))
    }

    mutating func reset() { ceiling = Self.first }
}
