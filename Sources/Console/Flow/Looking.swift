import QueueCore

/// When to look at the office again: after news, soon; without any, now and then, because reasons
/// that name a time pass with it. One look at a time, and not more than four in a second.
struct Looking: Equatable, Sendable {
    static let least = 250
    static let most = 20.seconds
    /// After one that failed.
    static let again = 2.seconds
    /// Names and hours change seldom.
    static let house = 60.seconds
    /// No board tells of alarms, and a colleague in need cannot wait for long.
    static let watch = 4.seconds

    /// One more with each answered act: a look that began before it shows what was, and is dropped.
    private(set) var round = 0
    private(set) var isUnderWay = false
    private var isWanted = false
    private var hasFailed = false
    private var begunAt: Instant?
    private(set) var houseSeenAt: Instant?
    private var watchedAt: Instant?

    mutating func want() { isWanted = true }

    mutating func outdate() {
        round += 1
        isWanted = true
    }

    func isDue(at now: Instant) -> Bool {
        guard !isUnderWay else { return false }
        guard let begunAt else { return true }
        if hasFailed { return now - begunAt >= Looking.again }
        return now - begunAt >= (isWanted ? Looking.least : Looking.most)
    }

    /// Whether it is time for the alarms alone.
    func isWatchDue(at now: Instant) -> Bool {
        guard !isUnderWay, !hasFailed, let watchedAt else { return false }
        return now - watchedAt >= Looking.watch
    }

    func wantsHouse(at now: Instant) -> Bool {
        houseSeenAt.map { now - $0 >= Looking.house } ?? true
    }

    mutating func begin(at now: Instant) {
        isUnderWay = true
        isWanted = false
        begunAt = now
        watchedAt = now
    }

    mutating func beginWatch(at now: Instant) {
        isUnderWay = true
        watchedAt = now
    }

    mutating func end() { (isUnderWay, hasFailed) = (false, false) }
    mutating func fail() { (isUnderWay, hasFailed) = (false, true) }
    mutating func sawHouse(at now: Instant) { houseSeenAt = now }
}
