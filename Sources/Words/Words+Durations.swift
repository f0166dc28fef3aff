import Foundation

extension Words {
    /// A number of minutes: "5 minutes".
    public func minutes(_ minutes: Int) -> String {
        wide(.seconds(60 * minutes), [.minutes])
    }

    /// A length of time in hours and minutes: "1 hour, 35 minutes".
    public func duration(minutes: Int) -> String {
        wide(.seconds(60 * minutes), minutes < 60 ? [.minutes] : [.hours, .minutes])
    }

    /// How old something is, in its largest unit, rounded down: "25 seconds", "3 minutes", "2 hours".
    public func age(seconds: Int) -> String {
        switch seconds {
        case ..<60: wide(.seconds(seconds), [.seconds])
        case ..<3_600: wide(.seconds(seconds / 60 * 60), [.minutes])
        default: wide(.seconds(seconds / 3_600 * 3_600), [.hours])
        }
    }

    /// A likely wait: "about 5 minutes".
    public func about(minutes: Int) -> String {
        self(.aboutMinutes, count: minutes)
    }

    /// A window of a wait: "5–10 minutes", "up to 5 minutes", or "about 5 minutes" where both ends meet.
    public func window(minutes: ClosedRange<Int>) -> String {
        let (low, high) = (minutes.lowerBound, minutes.upperBound)
        if low == high { return about(minutes: high) }
        if low <= 0 { return self(.upToMinutes, count: high) }
        let form = Plural(rangeTo: high, in: language)
        let key = CommonPhrase.minutesWindow.rawValue
        return text(key, ["low": number(low)], count: high, form: form)
    }

    /// A running clock, the same in every language: "3:05", "1:02:03".
    public func stopwatch(seconds: Int) -> String {
        let (hours, minutes) = (seconds / 3_600, seconds / 60 % 60)
        let tail = Self.twoDigits(seconds % 60)
        return hours == 0 ? "\(minutes):\(tail)" : "\(hours):\(Self.twoDigits(minutes)):\(tail)"
    }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    private func wide(_ duration: Duration, _ units: Set<Duration.UnitsFormatStyle.Unit>) -> String {
        duration.formatted(.units(allowed: units, width: .wide).locale(language.locale))
    }
}
