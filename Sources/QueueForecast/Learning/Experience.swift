import QueueCore

/// What an office has learned from its own days: how long services take, who comes when, who leaves, and
/// how well it told the waits. Bounded, and kept over nights.
public struct Experience: Codable, Sendable {
    /// One service and one class.
    public struct Group: Hashable, Codable, Sendable {
        public var service: ServiceID
        public var priority: PriorityID

        public init(_ service: ServiceID, _ priority: PriorityID) {
            self.service = service
            self.priority = priority
        }
    }

    public private(set) var services: [ServiceID: Pace] = [:]
    public var patience = Patience()
    private var overall = Calibration()
    private var own: [Group: Calibration] = [:]
    private(set) var arrivals: [Group: Arrivals] = [:]
    /// How long a counter stands free while somebody waits, until its clerk calls: what services do not
    /// tell of. Milliseconds.
    private var pauses = Pace()
    /// How well windows were kept, by business day; two weeks.
    public private(set) var record: [Int: Score] = [:]

    /// What those who wait were told, and when.
    var told: [TicketID: Told] = [:]
    /// Since when a counter stands free.
    var freeSince: [CounterID: Int] = [:]

    struct Told: Codable, Sendable {
        var at: Int
        var window: Window
        var naive: Int?
    }

    public init() {}

    public mutating func finished(_ service: ServiceID, after time: Int) {
        services[service, default: Pace()].note(max(0, time))
    }

    public mutating func arrived(_ group: Group, at time: Int) {
        arrivals[group, default: Arrivals()].note(time)
    }

    public mutating func called(_ group: Group, after wait: Int, told window: Window?) {
        guard let window, wait > 0 else { return }
        overall.note(wait, told: window)
        own[group, default: Calibration()].note(wait, told: window)
    }

    mutating func paused(for time: Int) { pauses.note(min(max(0, time), 5.minutes)) }

    mutating func note(_ wait: Int, told: Told, on day: BusinessDay) {
        record[day.daysSince1970, default: Score()].note(wait, told: told.window, naive: told.naive)
        record = record.filter { $0.key > day.daysSince1970 - 14 }
    }

    public func calibration(_ group: Group) -> Calibration {
        overall + (own[group] ?? Calibration())
    }

    /// The mean pause of a clerk between two visitors.
    public var pause: Int {
        pauses.recent.isEmpty ? 0 : Int(pauses.sum / Double(pauses.recent.count))
    }
}

/// When those of one kind came in the last hour.
struct Arrivals: Hashable, Codable, Sendable {
    private var recent: [Int] = []

    mutating func note(_ time: Int) {
        recent.append(time)
        if let first = recent.firstIndex(where: { $0 > time - 60.minutes }), first > 0 {
            recent.removeFirst(first)
        }
        if recent.count > 1_000 { recent.removeFirst(recent.count - 1_000) }
    }

    /// In a millisecond.
    func rate(at now: Int) -> Double {
        Double(recent.count { $0 > now - 60.minutes }) / Double(60.minutes)
    }
}
