import QueueCore

extension LocalTime {
    /// The opening that is on, or the next one within nine days; without an end where the office
    /// does not close within that time.
    public func opening(of hours: Hours, at moment: Moment) -> OpeningTimes {
        let openings = (-1...8).flatMap { offset in
            let day = moment.day + offset
            return hours.ranges(on: day).map { range in
                (start: instant(day, minute: range.start), end: end(of: range, on: day))
            }
        }
        var merged: [(start: Instant, end: Instant)] = []
        for opening in openings.sorted(by: { $0.start < $1.start }) {
            if let last = merged.last, opening.start <= last.end {
                merged[merged.count - 1].end = max(last.end, opening.end)
            } else {
                merged.append(opening)
            }
        }
        guard let opening = merged.first(where: { moment.instant < $0.end }) else {
            return OpeningTimes(opensAt: nil, closesAt: nil)
        }
        let neverCloses = opening.end >= instant(moment.day + 9, minute: 0)
        return OpeningTimes(opensAt: opening.start, closesAt: neverCloses ? nil : opening.end)
    }

    private func end(of range: MinuteRange, on day: BusinessDay) -> Instant {
        range.end == 1440 ? instant(day + 1, minute: 0) : instant(day, minute: range.end)
    }
}
