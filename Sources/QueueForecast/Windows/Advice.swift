import QueueCore

extension WaitTable.Question {
    /// Of the closed counters the one that, opened now, shortens a newcomer's wait most; with that wait.
    /// Half the passes are enough to choose by, and not more than eight counters are tried.
    public func best(
        of counters: [Int], for service: ServiceID, _ priority: PriorityID
    ) -> (counter: Int, window: Window)? {
        guard let place = groups.firstIndex(of: Experience.Group(service, priority)) else { return nil }
        let now = situation.now
        func window(opening counter: Int?) -> Window? {
            var other = situation
            if let counter {
                other.desks[counter] = Situation.Desk(openings: [now..<(now + 1.days)], idleSince: now)
            }
            return Forecast(other, passes: Forecast.passes / 2).newcomers[place]
        }
        let today = window(opening: nil)?.likely ?? .max
        let tried = counters.prefix(8).compactMap { counter in
            window(opening: counter).map { (counter: counter, window: $0) }
        }
        return tried.filter { $0.window.likely < today }.min { $0.window.likely < $1.window.likely }
    }
}
