import Foundation

extension Words {
    /// Whether an office is open, and until when, or when it opens next: "Open until 16:00",
    /// "Closed · Opens: Monday 5 October, 08:00".
    ///
    /// - Parameters:
    ///   - opensAt: when the present opening began or the next one begins; nil where none is near.
    ///   - closesAt: when that opening ends; nil where it does not.
    public func opening(isOpen: Bool, opensAt: Date?, closesAt: Date?, now: Date, in zone: TimeZone) -> String
    {
        // An office that staff opened or closed against its hours keeps to none of them.
        let keepsHours = isOpen == (opensAt.map { $0 <= now } ?? false)
        guard keepsHours, let opensAt else { return self(isOpen ? .openNow : .closedNow) }
        return isOpen
            ? closing(closesAt, now, zone)
            : self(.closedNow) + " · " + nextOpening(opensAt, now: now, in: zone)
    }

    private func closing(_ end: Date?, _ now: Date, _ zone: TimeZone) -> String {
        guard let end else { return self(.openAllDay) }
        let isWithinADay = end.timeIntervalSince(now) < 86_400
        return isWithinADay ? self(.openUntil, ["time": time(end, in: zone)]) : self(.openNow)
    }

    /// When an office that is closed opens: "Opens at 14:00", or with its day where that is not today.
    public func nextOpening(_ start: Date, now: Date, in zone: TimeZone) -> String {
        let time = time(start, in: zone)
        let isToday = date(start, in: zone) == date(now, in: zone)
        return isToday
            ? self(.opensAt, ["time": time]) : self(.opensOn, ["day": day(start, in: zone), "time": time])
    }
}
