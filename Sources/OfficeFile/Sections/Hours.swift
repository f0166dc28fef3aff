import QueueCore

extension Field {
    /// Days that are not named are closed.
    func hours() -> Hours? {
        guard let pairs else { return nil }
        var week: [Weekday: [MinuteRange]] = [:]
        var exceptions: [BusinessDay: [MinuteRange]] = [:]
        for (key, name, value) in pairs {
            if key == "except" {
                exceptions = value.exceptions()
            } else if let days = name.weekdays(key) {
                let ranges = value.opening()
                for day in days where week.updateValue(ranges, forKey: day) != nil {
                    name.error(.findingDayTwice, .mendDayOnce, ["day": "\(day)"])
                }
            }
        }
        return Hours(week: Weekday.allCases.map { week[$0] ?? [] }, exceptions: exceptions)
    }

    /// `mon`, `tue-fri`, or over the week's end `sat-mon`.
    func weekdays(_ key: String) -> [Weekday]? {
        if MinuteRange(key) != nil {
            error(.findingRangeKey, .mendRanges)
            return nil
        }
        return value(.wantedWeekday, .mendWeekday) { text in
            let days = text.split(separator: "-", omittingEmptySubsequences: false).map { name in
                Weekday.allCases.first { $0.name == name }
            }
            guard days.count <= 2, let first = days[0], let last = days[days.count - 1] else { return nil }
            let count = (last.rawValue - first.rawValue + 7) % 7 + 1
            return (0..<count).compactMap { Weekday(rawValue: (first.rawValue + $0) % 7) }
        }
    }

    private func exceptions() -> [BusinessDay: [MinuteRange]] {
        var exceptions: [BusinessDay: [MinuteRange]] = [:]
        for (_, name, value) in pairs ?? [] {
            guard let day = name.day() else { continue }
            exceptions[day] = value.opening()
        }
        return exceptions
    }

    /// `closed`, or ranges.
    private func opening() -> [MinuteRange] {
        if case .text("closed", _) = node.value { return [] }
        return ranges()
    }
}
