// How long people wait, against what was promised.
extension Office {
    /// The callable ticket of a service whose present wait began first; nil: nobody waits.
    public func longestWaiting(for service: ServiceID, at instant: Instant) -> Ticket? {
        callable(for: service, at: instant).min { $0.leg.waitingAt < $1.leg.waitingAt }
    }

    /// Those of a service who wait and may be called.
    public func callable(for service: ServiceID, at instant: Instant) -> [Ticket] {
        let open = lines[service].map { Array($0.keys) } ?? []
        let bound = boundLines.values.flatMap(\.keys)
        return (open + bound).compactMap { tickets[$0.ordinal] }.filter {
            $0.service == service && $0.isCallable(at: instant)
        }
    }
}
