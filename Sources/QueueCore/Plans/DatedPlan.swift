/// How the office works from a day to a day, and on some weekdays within it: a season, a campaign, a week
/// with few staff. Only what differs is said.
public struct DatedPlan: Hashable, Codable, Sendable {
    public var id: String
    public var names: Texts
    public var from: BusinessDay
    public var to: BusinessDay
    /// nil: every day. From 0, Monday.
    public var weekdays: [Int]?
    /// By weekday from Monday; nil: the usual hours.
    public var hours: [[MinuteRange]]?
    /// Visitors get no tickets for these; staff may still issue them.
    public var closed: [ServiceID]
    /// What counters serve instead, in tiers.
    public var counters: [CounterID: [[ServiceID]]]
    /// What people serve instead.
    public var staff: [StaffID: [ServiceID]]
    /// How many counters are meant to be open; nil: not told.
    public var staffing: Int?

    public init(
        id: String, names: Texts = [:], from: BusinessDay, to: BusinessDay, weekdays: [Int]? = nil,
        hours: [[MinuteRange]]? = nil, closed: [ServiceID] = [], counters: [CounterID: [[ServiceID]]] = [:],
        staff: [StaffID: [ServiceID]] = [:], staffing: Int? = nil
    ) {
        self.id = id
        self.names = names
        self.from = from
        self.to = to
        self.weekdays = weekdays
        self.hours = hours
        self.closed = closed
        self.counters = counters
        self.staff = staff
        self.staffing = staffing
    }

    public func holds(on day: BusinessDay) -> Bool {
        from <= day && day <= to && (weekdays?.contains(day.weekday.rawValue) ?? true)
    }
}

/// The plans of a branch. Where several hold on a day, the first of them does.
public struct Plans: Hashable, Codable, Sendable, AddedLater {
    public var all: [DatedPlan]
    public init() { all = [] }
    public init(_ all: [DatedPlan]) { self.all = all }
}
