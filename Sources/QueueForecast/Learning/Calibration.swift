/// Keeps windows honest: where they are missed too often at one end, that end moves out; where hardly
/// ever, it moves in. A step of 0.02 at each call, kept over days.
public struct Calibration: Hashable, Codable, Sendable {
    private var outer = Tails()
    private var inner = Tails()

    public init() {}

    /// How far the two ends are stretched, as logarithms.
    private struct Tails: Hashable, Codable, Sendable {
        var low = 0.0
        var high = 0.0

        mutating func note(_ wait: Int, in window: ClosedRange<Int>, missing share: Double) {
            low = Self.clipped(low + Calibration.step * ((wait < window.lowerBound ? 1 : 0) - share))
            high = Self.clipped(high + Calibration.step * ((wait > window.upperBound ? 1 : 0) - share))
        }

        private static func clipped(_ value: Double) -> Double { max(-1, min(1, value)) }

        static func + (a: Tails, b: Tails) -> Tails {
            var sum = a
            sum.low = clipped(a.low + b.low)
            sum.high = clipped(a.high + b.high)
            return sum
        }
    }

    private static let step = 0.02

    /// Somebody was called after `wait`, and had been told `window`.
    public mutating func note(_ wait: Int, told window: Window) {
        outer.note(wait, in: window.low...window.high, missing: 0.05)
        inner.note(wait, in: window.quarter...window.threeQuarter, missing: 0.25)
    }

    static func + (a: Calibration, b: Calibration) -> Calibration {
        var sum = a
        sum.outer = a.outer + b.outer
        sum.inner = a.inner + b.inner
        return sum
    }

    /// The window with its ends moved, still in order.
    public func applied(to window: Window) -> Window {
        let likely = window.likely
        func below(_ value: Int, _ tail: Double) -> Int {
            max(0, likely - Int(Double(likely - value) * exponential(tail)))
        }
        func above(_ value: Int, _ tail: Double) -> Int {
            likely + Int(Double(value - likely) * exponential(tail))
        }
        let (low, high) = (below(window.low, outer.low), above(window.high, outer.high))
        return Window(
            low: low, quarter: max(low, below(window.quarter, inner.low)), likely: likely,
            threeQuarter: min(high, above(window.threeQuarter, inner.high)), high: high)
    }
}
