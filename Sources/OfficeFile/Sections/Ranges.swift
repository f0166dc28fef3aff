import QueueCore

extension Field {
    /// One range, several with commas between them, or a list: in order, without overlap.
    func ranges() -> [MinuteRange] {
        let ranges: [MinuteRange]
        if case .list = node.value {
            ranges = items.flatMap { $0.listed() }
        } else {
            ranges = listed()
        }
        for (earlier, later) in zip(ranges, ranges.dropFirst()) where later.start < earlier.end {
            error(
                .findingOverlap, .mendOrder,
                ["later": "\(later.start.clock)", "earlier": "\(earlier.end.clock)"])
        }
        return ranges
    }

    private func listed() -> [MinuteRange] {
        value(.wantedRange, .mendRange) { text in
            let parts = text.split(separator: ",", omittingEmptySubsequences: false)
            let ranges = parts.compactMap { MinuteRange($0) }
            return ranges.count == parts.count ? ranges : nil
        } ?? []
    }
}

extension MinuteRange {
    /// `08:00-18:00`; the end may be `24:00`. Nil for anything else, and for an end that is not after the
    /// start.
    init?(_ text: some StringProtocol) {
        let form = #/ *([0-9]{2}):([0-5][0-9]) *- *([0-9]{2}):([0-5][0-9]) */#
        guard let match = String(text).wholeMatch(of: form) else { return nil }
        let (_, hour, minute, lastHour, lastMinute) = match.output
        guard let start = Self.minute(hour, minute), let end = Self.minute(lastHour, lastMinute), start < end
        else { return nil }
        self.init(start: start, end: end)
    }

    private static func minute(_ hour: Substring, _ minute: Substring) -> Int? {
        guard let hour = Int(hour), let minute = Int(minute) else { return nil }
        return hour * 60 + minute <= 1440 ? hour * 60 + minute : nil
    }
}

extension Int {
    /// A minute of the day as `08:00`.
    fileprivate var clock: String {
        let (hour, minute) = quotientAndRemainder(dividingBy: 60)
        return "\(hour / 10)\(hour % 10):\(minute / 10)\(minute % 10)"
    }
}
