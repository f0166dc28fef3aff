import QueueCore

extension Office {
    /// When a counter calls from now until midnight, as far as it is known: not when a clerk who has gone
    /// without saying for how long comes back.
    public func openings(of counter: Counter, at moment: Moment) -> [Range<Int>] {
        let start = moment.instant.milliseconds
        let midnight = minute(1_440, moment)
        let until = counter.breakUntil.map { minute($0, moment) }
        let ends = counter.next != nil || counter.state != .open
        guard counter.state != .closed, counter.next != .closed, !(ends && until == nil) else { return [] }
        let first = ends ? until ?? start : start
        guard first < midnight else { return [] }
        let plan = configuration.counter(counter.id)?.breaks ?? []
        let later = plan.filter { $0.end > counter.breakDone && minute($0.start, moment) > first }
        return later.sorted { $0.start < $1.start }.reduce(into: [first..<midnight]) { openings, pause in
            let last = openings.removeLast()
            let (from, to) = (minute(pause.start, moment), minute(pause.end, moment))
            openings.append(last.lowerBound..<max(last.lowerBound, from))
            if to < midnight { openings.append(max(last.lowerBound, to)..<midnight) }
        }
    }

    /// The instant of a minute of today's wall clock.
    private func minute(_ minute: Int, _ moment: Moment) -> Int {
        let start = moment.instant.milliseconds
        return start - start.quotientAndRemainder(floor: 1.minutes).remainder
            + (minute - moment.minute).minutes
    }
}

extension Int {
    fileprivate func quotientAndRemainder(floor divisor: Int) -> (quotient: Int, remainder: Int) {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }
}
