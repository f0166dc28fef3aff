extension Office {
    /// As many wait as the branch, or the service, lets kiosks take in.
    public func isCrowded(_ service: Service) -> Bool {
        if let limit = service.waitingLimit, waiting(for: service.id) >= limit { return true }
        return configuration.kiosk.waitingLimit.map { waitingInAll >= $0 } ?? false
    }

    /// Those who wait for any service, also for a certain counter or person.
    public var waitingInAll: Int {
        let free = lines.values.reduce(0) { $0 + $1.keys.count }
        return boundLines.values.reduce(free) { $0 + $1.keys.count }
    }
}
