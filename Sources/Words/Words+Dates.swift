import Foundation

extension Words {
    /// The time of day of an instant: "10:30".
    public func time(_ date: Date, in zone: TimeZone) -> String {
        date.formatted(style(zone).hour().minute())
    }

    /// The time of day of an instant to the second: "10:30:05".
    public func timeWithSeconds(_ date: Date, in zone: TimeZone) -> String {
        date.formatted(style(zone).hour().minute().second())
    }

    /// A time of day of the office's hours, in seconds after midnight.
    ///
    /// The end of the day is "24:00": an office that is open until midnight is not open until 0:00.
    public func time(secondsOfDay: Int) -> String {
        if secondsOfDay == 86_400 { return "24:00" }
        return time(Date(timeIntervalSinceReferenceDate: Double(secondsOfDay)), in: .gmt)
    }

    /// The date in full: "3 October 2026".
    public func date(_ date: Date, in zone: TimeZone) -> String {
        date.formatted(style(zone).day().month(.wide).year())
    }

    /// The date in figures: "03/10/2026".
    public func shortDate(_ date: Date, in zone: TimeZone) -> String {
        date.formatted(style(zone).day(.twoDigits).month(.twoDigits).year())
    }

    /// A day of this week or the next: "Saturday 3 October".
    public func day(_ date: Date, in zone: TimeZone) -> String {
        date.formatted(style(zone).weekday(.wide).day().month(.wide))
    }

    /// A day of the week, from Monday on, shortened: "Mon".
    public func weekday(fromMonday index: Int) -> String {
        // 5 January 1970 was a Monday.
        let day = Date(timeIntervalSince1970: Double(4 + index) * 86_400)
        return day.formatted(style(.gmt).weekday(.abbreviated))
    }

    private func style(_ zone: TimeZone) -> Date.FormatStyle {
        Date.FormatStyle(locale: language.locale, timeZone: zone)
    }
}
