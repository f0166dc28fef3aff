import QueueCore

/// Plays the rest of the day many times over: the real lines, counters, skills and breaks, by the
/// office's own discipline (`TurnTable`), with what is not known drawn anew in each pass.
///
/// Everybody who waits is followed, and beside them a ghost for each newcomer: it takes nobody's turn,
/// and its wait ends when a counter that may take it finds no smaller key.
struct Passes {
    let lineup: Lineup
    /// One row for each who waits, then for each newcomer; a column for each pass. Milliseconds from now.
    private(set) var waits: [Int32]
    static let never = Int32.max
    /// The key in a line where nobody is.
    private static let nobody = LineKey(.max, .max)

    let table: TurnTable
    let now: Int
    private let shape = ServiceTimes.shape

    // The state of one pass.
    var pass = 0
    private var heads: [Int]
    /// The first key of each line, so that choosing looks at one place.
    private var firsts: [LineKey]
    private var later: [[Comer]]
    private var agenda = CounterHeap()
    private var due: [Int]
    private var idleSince: [Int]
    private var ghostHeads: [Int]
    private var remaining = 0

    /// One who is in line from some time of a pass on.
    struct Comer {
        let key: LineKey
        let service: Int
        /// Among those who are followed.
        let row: Int?
        /// What is drawn for it goes by this name.
        let name: Int
        let leavesAt: Int
    }

    init(_ situation: Situation, count: Int, seed: UInt64) {
        lineup = Lineup(situation, count: count, seed: seed)
        table = situation.table
        now = situation.now
        let rows = situation.waiting.count + situation.newcomers.count
        waits = Array(repeating: Self.never, count: rows * count)
        heads = lineup.starts
        firsts = Array(repeating: Self.nobody, count: table.lines.count)
        later = Array(repeating: [], count: table.lines.count)
        due = Array(repeating: .max, count: situation.desks.count)
        idleSince = due
        ghostHeads = lineup.ghostStarts
    }

    mutating func run() {
        for pass in 0..<lineup.count {
            self.pass = pass
            play()
        }
    }

    private mutating func play() {
        begin()
        let expected = expected()
        var nextExpected = 0
        var chance = Chance(lineup.seed, pass, -1)
        var arrival = nextArrival(after: now, &chance)
        while remaining > 0 {
            let counter = agenda.first.map { $0 >> Self.counterBits } ?? .max
            let back = nextExpected < expected.count ? expected[nextExpected].at : .max
            let time = min(counter, min(back, arrival.at))
            guard time <= lineup.horizon else { return }
            // At one instant counters come before arrivals (rule R5).
            if counter == time, let event = agenda.removeFirst() {
                let index = event & (1 << Self.counterBits - 1)
                if due[index] == time { free(index, at: time) }
            } else if back == time {
                arrive(expected[nextExpected].comer, in: expected[nextExpected].line, at: time)
                nextExpected += 1
            } else {
                if let stream = arrival.stream.map({ lineup.streams[$0] }) {
                    arrive(comer(stream, at: time, &chance), in: stream.service, at: time)
                }
                arrival = nextArrival(after: time, &chance)
            }
        }
    }

    private mutating func begin() {
        heads = lineup.starts
        for line in later.indices where !later[line].isEmpty { later[line].removeAll(keepingCapacity: true) }
        for line in firsts.indices { lookUp(line) }
        ghostHeads = lineup.ghostStarts
        remaining = lineup.followed
        agenda.removeAll()
        for (index, desk) in lineup.situation.desks.enumerated() {
            idleSince[index] = .max
            schedule(index, at: readyAt(desk))
        }
    }

    private func readyAt(_ desk: Situation.Desk) -> Int {
        let pause = lineup.situation.pause
        guard let hand = desk.hand else { return max(now, desk.idleSince + pause) }
        var chance = Chance(lineup.seed, pass, hand.ordinal)
        let rest = lineup.situation.times[hand.service].residual(
            elapsed: Double(max(0, now - hand.since)), scale: scale(hand.service), &chance)
        return now + Int(rest) + pause
    }

    @inline(__always) private func scale(_ service: Int) -> Double {
        lineup.scales[service * lineup.count + pass]
    }

    /// The time in the upper bits of a number, the counter in the lowest: one comparison for both.
    static let counterBits = 12

    /// The counter is free at the first instant from `time` on at which it is open.
    private mutating func schedule(_ counter: Int, at time: Int) {
        due[counter] = .max
        for opening in lineup.situation.desks[counter].openings where time < opening.upperBound {
            let at = max(time, opening.lowerBound)
            due[counter] = at
            agenda.add(at << Self.counterBits | counter)
            return
        }
    }

    /// Rule R2, and who of the ghosts would have been taken instead.
    private mutating func free(_ counter: Int, at time: Int) {
        while let best = next(at: counter) {
            watch(counter, rank: best.offer.rank, before: best.key.e, at: time)
            if take(best.offer.line, best.key, to: counter, at: time) { return }
        }
        watch(counter, rank: .max, before: .max, at: time)
        rest(counter, from: time)
    }

    @inline(__always) private func next(at counter: Int) -> (offer: TurnTable.Offer, key: LineKey)? {
        table.next(at: counter) { firsts[$0].e == .max ? nil : firsts[$0] }
    }

    @inline(__always) private mutating func lookUp(_ line: Int) {
        let head = heads[line]
        var first = head == lineup.starts[line + 1] ? Self.nobody : lineup.keys[head]
        if let comer = later[line].last, LineKey.isLess(comer.key, first) { first = comer.key }
        firsts[line] = first
    }

    /// Idle until somebody comes, or until it opens again after its next break.
    private mutating func rest(_ counter: Int, from time: Int) {
        let desk = lineup.situation.desks[counter]
        idleSince[counter] = time == now ? desk.idleSince : time
        due[counter] = .max
        if let current = desk.openings.first(where: { $0.contains(time) }) {
            schedule(counter, at: current.upperBound)
        }
    }

    @inline(__always)
    private mutating func watch(_ counter: Int, rank: Int, before e: Int, at time: Int) {
        for index in table.starts[counter]..<table.starts[counter + 1] {
            let offer = table.offers[index]
            guard offer.rank <= rank else { return }
            let line = offer.line
            while ghostHeads[line] < lineup.ghostStarts[line + 1] {
                let ghost = lineup.ghosts[ghostHeads[line]]
                guard offer.rank < rank || ghost.e < e else { break }
                record(ghost.row, at: time)
                ghostHeads[line] += 1
            }
        }
    }

    private mutating func record(_ row: Int, at time: Int) {
        waits[row * lineup.count + pass] = Int32(clamping: time - now)
        remaining -= 1
    }

    /// Takes the first of a line; false when that visitor had left before. How long they would have
    /// waited is told all the same: that is what they asked.
    @inline(__always)
    private mutating func take(_ line: Int, _ key: LineKey, to counter: Int, at time: Int) -> Bool {
        if let comer = later[line].last, comer.key == key {
            later[line].removeLast()
            lookUp(line)
            if let row = comer.row { record(row, at: time) }
            guard time < comer.leavesAt else { return false }
            serve(comer.service, comer.name, at: counter, from: time)
            return true
        }
        let row = lineup.order[heads[line]]
        heads[line] += 1
        lookUp(line)
        record(row, at: time)
        let one = lineup.situation.waiting[row]
        guard lineup.patience.isEndless || time < leavesAt(key.ordinal, since: one.since, at: now) else {
            return false
        }
        serve(one.service, key.ordinal, at: counter, from: time)
        return true
    }

    @inline(__always)
    private mutating func serve(_ service: Int, _ name: Int, at counter: Int, from time: Int) {
        var chance = Chance(lineup.seed, pass, name)
        let drawn = lineup.situation.times[service].draw(chance.unit(), shape) * scale(service)
        schedule(counter, at: time + max(1, Int(drawn)) + lineup.situation.pause)
    }

    /// Rule R3: to an idle counter, if there is one; else into the line.
    private mutating func arrive(_ comer: Comer, in line: Int, at time: Int) {
        guard let counter = idleCounter(for: line, at: time) else {
            let place = later[line].lastIndex { LineKey.isLess(comer.key, $0.key) }.map { $0 + 1 } ?? 0
            later[line].insert(comer, at: place)
            lookUp(line)
            return
        }
        if let row = comer.row { record(row, at: time) }
        idleSince[counter] = .max
        serve(comer.service, comer.name, at: counter, from: time)
    }

    private func idleCounter(for line: Int, at time: Int) -> Int? {
        let idle = idleSince.indices.filter { counter in
            idleSince[counter] != .max
                && table.offers[table.starts[counter]..<table.starts[counter + 1]]
                    .contains { $0.line == line }
                && lineup.situation.desks[counter].openings.contains { $0.contains(time) }
        }
        return idle.min {
            table.isPreferred($0, idleSince: idleSince[$0], to: $1, idleSince: idleSince[$1])
        }
    }
}
