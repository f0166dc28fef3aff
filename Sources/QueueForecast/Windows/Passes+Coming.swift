import QueueCore

// Who comes later, and who leaves.
extension Passes {
    /// All streams as one; which of them it is, or nil for one who comes too late to matter.
    func nextArrival(after time: Int, _ chance: inout Chance) -> (at: Int, stream: Int?) {
        guard lineup.rate > 0 else { return (.max, nil) }
        let gap = -logarithm(1 - chance.unit()) / lineup.rate
        var place = chance.unit() * lineup.rate
        guard gap < 1e12 else { return (.max, nil) }
        let at = time + Int(gap)
        guard lineup.streams.contains(where: { at < $0.end }) else { return (.max, nil) }
        for (index, stream) in lineup.streams.enumerated() {
            if place < stream.rate { return (at, at < stream.end ? index : nil) }
            place -= stream.rate
        }
        return (at, nil)
    }

    func comer(_ stream: Lineup.Stream, at time: Int, _ chance: inout Chance) -> Comer {
        let name = Int(chance.unit() * 0x1p50) | 1 << 60
        return Comer(
            key: LineKey(time - stream.headStart, .max), service: stream.service, row: nil, name: name,
            leavesAt: leavesAt(name, since: time, at: time))
    }

    /// When one who waits since then, and is still there, loses patience.
    func leavesAt(_ name: Int, since: Int, at time: Int) -> Int {
        guard !lineup.patience.isEndless else { return .max }
        var chance = Chance(lineup.seed &+ 1, pass, name)
        let end = lineup.patience.end(after: Double(max(0, time - since)), chance.unit())
        return end < 1e12 ? since + Int(end) : .max
    }

    struct Expected {
        let at: Int
        let line: Int
        let comer: Comer
    }

    /// Those who come back, and appointments, at this pass's times.
    func expected() -> [Expected] {
        let booked = lineup.situation.bookings.enumerated().compactMap(appointment)
        let back = lineup.returning.map { row -> Expected in
            let one = lineup.situation.waiting[row]
            return Expected(
                at: one.callableAt, line: one.line,
                comer: Comer(
                    key: one.key, service: one.service, row: row, name: one.key.ordinal, leavesAt: .max))
        }
        return booked.isEmpty ? back : (back + booked).sorted { $0.at < $1.at }
    }

    /// Checks in from ten minutes before the booked time to five after it, if at all. Who has not come
    /// in a part of that time comes less probably, and in the rest of it.
    private func appointment(_ index: Int, _ booking: Situation.Booking) -> Expected? {
        let (first, last) = (booking.at - 10.minutes, booking.at + 5.minutes)
        guard now < last else { return nil }
        let past = Double(max(0, now - first)) / Double(last - first)
        var chance = Chance(lineup.seed &+ 2, pass, booking.at &+ index)
        guard chance.unit() * (1 - booking.shows * past) < booking.shows * (1 - past) else { return nil }
        let at = first + Int((past + (1 - past) * chance.unit()) * Double(last - first))
        let base = at <= booking.at + booking.grace ? booking.at : at
        return Expected(
            at: at, line: booking.service,
            comer: Comer(
                key: LineKey(base - booking.headStart, .max), service: booking.service, row: nil,
                name: Int.min / 2 + booking.at + index, leavesAt: .max))
    }
}
