/// A time by the office's wall clock.
struct TimeOfDay: Hashable, Comparable, Sendable {
    /// Since local midnight, by the clock on the wall.
    let seconds: Int

    init(seconds: Int) { self.seconds = seconds }

    /// "08:05" or "08:05:30"; nil for anything else.
    init?(_ text: String) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(Self.number)
        guard parts.count == 2 || parts.count == 3, let hour = parts[0], let minute = parts[1],
            let second = parts.count == 3 ? parts[2] : 0, hour < 24, minute < 60, second < 60
        else { return nil }
        seconds = hour * 3600 + minute * 60 + second
    }

    private static func number(_ digits: Substring) -> Int? {
        (1...2).contains(digits.utf8.count) && digits.utf8.allSatisfy { (48...57).contains($0) }
            ? Int(digits) : nil
    }

    static func < (a: TimeOfDay, b: TimeOfDay) -> Bool { a.seconds < b.seconds }

    var minute: Int { seconds / 60 }
}

// "08:05:30"; without the seconds where there are none, as snapshots are written.
extension TimeOfDay: CustomStringConvertible, Encodable {
    var description: String {
        let parts = [seconds / 3600, seconds / 60 % 60, seconds % 60]
        let shown = parts[2] == 0 ? parts.dropLast() : parts[...]
        return shown.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
