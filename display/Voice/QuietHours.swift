/// The hours in which nothing is heard, by the branch's wall clock. They may span midnight.
public struct QuietHours: Hashable, Sendable {
    /// Minutes since midnight; the end is loud again.
    private let start: Int
    private let end: Int

    /// From a text such as "18:00-08:00"; nil for any other, or where it names no time at all.
    public init?(_ text: String) {
        let times = text.split(separator: "-", omittingEmptySubsequences: false).map(Self.minute)
        guard times.count == 2, let start = times[0], let end = times[1], start != end else { return nil }
        self.start = start
        self.end = end
    }

    /// - Parameter minute: since local midnight, 0 ..< 1440.
    public func contains(minute: Int) -> Bool {
        start < end ? (start..<end).contains(minute) : minute >= start || minute < end
    }

    /// Up to 24:00, the day's end.
    private static func minute(_ text: Substring) -> Int? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        let isTime =
            parts.count == 2 && parts.allSatisfy { $0.count == 2 && $0.allSatisfy("0123456789".contains) }
        guard isTime, let hour = Int(parts[0]), let minute = Int(parts[1]), minute < 60 else { return nil }
        let time = hour * 60 + minute
        return time <= 1440 ? time : nil
    }
}
