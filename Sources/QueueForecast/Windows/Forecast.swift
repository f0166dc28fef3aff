import QueueCore

/// The windows of all who wait and of a newcomer in each service and class: a table, made in one go.
public struct Forecast: Sendable {
    /// One for each who waits; nil: no counter is open for it, now or later.
    public let waiting: [Window?]
    public let newcomers: [Window?]
    /// The means of the passes, in milliseconds: of those who wait, then of the newcomers.
    public let means: [Double?]

    public static let passes = 200

    public init(_ situation: Situation, passes count: Int = passes, seed: UInt64 = 1) {
        var passes = Passes(situation, count: count, seed: seed)
        passes.run()
        let rows = situation.waiting.count + situation.newcomers.count
        let windows = (0..<rows).map { Window(passes.waits[($0 * count)..<(($0 + 1) * count)]) }
        waiting = Array(windows[..<situation.waiting.count])
        newcomers = Array(windows[situation.waiting.count...])
        means = (0..<rows).map { row in
            guard windows[row] != nil else { return nil }
            let draws = passes.waits[(row * count)..<((row + 1) * count)].filter { $0 < Passes.never }
            return draws.reduce(0) { $0 + Double($1) } / Double(draws.count)
        }
    }
}
