/// Minutes of a local day, from `start` up to but not including `end`; 1440 is its midnight.
public struct MinuteRange: Hashable, Codable, Sendable {
    public let start: Int
    public let end: Int

    public init(start: Int, end: Int) {
        precondition(0 <= start && start < end && end <= 1440, "minutes of one day, in order")
        self.start = start
        self.end = end
    }

    public func contains(_ minute: Int) -> Bool { start <= minute && minute < end }
}

/// When the branch is open.
public struct Hours: Hashable, Codable, Sendable {
    /// By weekday from Monday; several ranges a day are possible.
    public var week: [[MinuteRange]]
    /// Days that are unlike their weekday; no range: closed.
    public var exceptions: [BusinessDay: [MinuteRange]]

    public init(week: [[MinuteRange]], exceptions: [BusinessDay: [MinuteRange]] = [:]) {
        precondition(week.count == 7, "seven weekdays")
        self.week = week
        self.exceptions = exceptions
    }

    public static let always = Hours(week: Array(repeating: [MinuteRange(start: 0, end: 1440)], count: 7))

    public func ranges(on day: BusinessDay) -> [MinuteRange] {
        exceptions[day] ?? week[day.weekday.rawValue]
    }

    public func isOpen(on day: BusinessDay, minute: Int) -> Bool {
        ranges(on: day).contains { $0.contains(minute) }
    }

    /// Whether the office is open over the midnight before `day`.
    public func isOpenOvernight(into day: BusinessDay) -> Bool {
        isOpen(on: day, minute: 0) && ranges(on: day + -1).contains { $0.end == 1440 }
    }
}

extension BusinessDay: CodingKeyRepresentable {
    public var codingKey: any CodingKey { TextKey(stringValue: description) }
    public init?(codingKey: some CodingKey) { self.init(codingKey.stringValue) }
}
