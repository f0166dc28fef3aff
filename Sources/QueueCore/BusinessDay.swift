/// A branch's local date. Numbers start again with it.
public struct BusinessDay: Hashable, Comparable, Sendable {
    public let daysSince1970: Int

    public init(daysSince1970: Int) { self.daysSince1970 = daysSince1970 }

    /// Days that somebody can mean: what is outside is a slip, or meant to do harm. Times derived from these
    /// still have four digits in their year, in every time zone.
    public static let plausible =
        BusinessDay(year: 1900, month: 1, day: 1)!...BusinessDay(
            year: 2199, month: 12, day: 31)!

    public static func < (a: BusinessDay, b: BusinessDay) -> Bool { a.daysSince1970 < b.daysSince1970 }

    public static func + (day: BusinessDay, days: Int) -> BusinessDay {
        BusinessDay(daysSince1970: day.daysSince1970 + days)
    }

    public var weekday: Weekday {
        // 1970-01-01 was a Thursday.
        Weekday(rawValue: (daysSince1970 + 3).quotientAndRemainder(floor: 7).remainder)!
    }
}

/// From Monday, as the week of the office file.
public enum Weekday: Int, CaseIterable, Sendable {
    case mon, tue, wed, thu, fri, sat, sun

    /// "mon" … "sun", as the office file writes it.
    public var name: String { "\(self)" }
}

// The proleptic Gregorian calendar by Howard Hinnant's "chrono-Compatible Low-Level Date Algorithms":
// years begin in March, so that the leap day is a year's last.
extension BusinessDay {
    public init?(year: Int, month: Int, day: Int) {
        guard (1...12).contains(month), (1...31).contains(day), (0...9999).contains(year) else { return nil }
        let shifted = month > 2 ? year : year - 1
        let (era, yearOfEra) = shifted.quotientAndRemainder(floor: 400)
        let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        self.init(daysSince1970: era * 146_097 + dayOfEra - 719_468)
        // The 31st of April would be the 1st of May.
        guard date == (year, month, day) else { return nil }
    }

    public var date: (year: Int, month: Int, day: Int) {
        let (era, dayOfEra) = (daysSince1970 + 719_468).quotientAndRemainder(floor: 146_097)
        let leaps = dayOfEra / 1_460 - dayOfEra / 36_524 + dayOfEra / 146_096
        let yearOfEra = (dayOfEra - leaps) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }
}

// "2026-12-24".
extension BusinessDay: CustomStringConvertible, Codable {
    public var description: String {
        let (year, month, day) = date
        return "\(year.padded(4))-\(month.padded(2))-\(day.padded(2))"
    }

    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 10,
            let year = bytes.number(0..<4, followedBy: "-"), let month = bytes.number(5..<7, followedBy: "-"),
            let day = bytes.number(8..<10)
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let day = BusinessDay(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "a date like 2026-12-24")
        }
        self = day
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
