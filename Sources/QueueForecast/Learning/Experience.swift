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

    /// The last hundred of each service, in milliseconds, the newest last.
    public private(set) var services: [ServiceID: Pace] = [:]
    public var patience = Patience()
    var overall = Calibration()
    var own: [Group: Calibration] = [:]
    var arrivals: [Group: Arrivals] = [:]

    public init() {}

    public mutating func finished(_ service: ServiceID, after time: Int) {
        services[service, default: Pace()].note(time)
    }

    public mutating func arrived(_ group: Group, at time: Int) {
        arrivals[group, default: Arrivals()].note(time)
    }

    public mutating func called(_ group: Group, after wait: Int, told window: Window?) {
        guard let window, wait > 0 else { return }
        overall.note(wait, told: window)
        own[group, default: Calibration()].note(wait, told: window)
    }

    public func calibration(_ group: Group) -> Calibration {
        overall + (own[group] ?? Calibration())
    }
}

/// When those of one kind came: the last hour's, and how many ever.
struct Arrivals: Hashable, Codable, Sendable {
    var recent: [Int] = []

    mutating func note(_ time: Int) {
        recent.append(time)
        forget(before: time - 60.minutes)
    }

    mutating func forget(before time: Int) {
        if let first = recent.firstIndex(where: { $0 > time }), first > 0 { recent.removeFirst(first) }
        if recent.count > 1_000 { recent.removeFirst(recent.count - 1_000) }
    }

    /// In a millisecond.
    func rate(at now: Int) -> Double {
        Double(recent.count { $0 > now - 60.minutes }) / Double(60.minutes)
    }
}
