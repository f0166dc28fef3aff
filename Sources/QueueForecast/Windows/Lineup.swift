import QueueCore

/// What all passes of a forecast have in common, put in the order in which they need it.
struct Lineup {
    let situation: Situation
    let seed: UInt64
    let count: Int
    let horizon: Int

    /// Those who may be called now, by line and then by key.
    let order: [Int]
    let keys: [LineKey]
    /// Where each line begins in `order`; one more, where the last one ends.
    let starts: [Int]
    /// Those who come back later, by time.
    let returning: [Int]
    /// By line and then by key.
    let ghosts: [Ghost]
    let ghostStarts: [Int]
    let streams: [Stream]
    /// Of all streams together.
    let rate: Double
    /// How many rows end in a call at all.
    let followed: Int
    let patience: Patience.Draw
    /// How much longer services are than thought, by service and pass.
    let scales: [Double]

    /// A newcomer who takes nobody's turn.
    struct Ghost {
        let line: Int
        let row: Int
        let e: Int
    }

    struct Stream {
        let service: Int
        let headStart: Int
        let rate: Double
        /// Who comes later than that passes nobody who is followed.
        let end: Int
    }

    init(_ situation: Situation, count: Int, seed: UInt64) {
        self.situation = situation
        self.count = count
        self.seed = seed
        horizon = situation.now + 2.days
        let waiting = situation.waiting
        let present = waiting.indices.filter { waiting[$0].callableAt <= situation.now }
        order = present.sorted {
            let (a, b) = (waiting[$0], waiting[$1])
            return a.line == b.line ? LineKey.isLess(a.key, b.key) : a.line < b.line
        }
        keys = order.map { waiting[$0].key }
        starts = Self.starts(of: present.map { waiting[$0].line }, lines: situation.table.lines.count)
        returning = waiting.indices.filter { waiting[$0].callableAt > situation.now }
            .sorted { (waiting[$0].callableAt, $0) < (waiting[$1].callableAt, $1) }
        let isServed = Self.served(situation)
        ghosts = Self.ghosts(situation, isServed)
        ghostStarts = Self.starts(of: ghosts.map(\.line), lines: isServed.count)
        let followed = waiting.filter { isServed[$0.line] }.map(\.key.e) + ghosts.map(\.e)
        self.followed = followed.count
        streams = Self.streams(situation, isServed, lastKey: followed.max() ?? .min / 4)
        rate = streams.reduce(0) { $0 + $1.rate }
        patience = Patience.Draw(situation.patience)
        scales = Self.scales(situation.times, count, seed)
    }

    private static func starts(of lines: [Int], lines count: Int) -> [Int] {
        var starts = Array(repeating: 0, count: count + 1)
        for line in lines { starts[line + 1] += 1 }
        for line in starts.indices.dropFirst() { starts[line] += starts[line - 1] }
        return starts
    }

    /// A line that no counter takes from, now or later, has no wait to tell.
    private static func served(_ situation: Situation) -> [Bool] {
        let table = situation.table
        var isServed = Array(repeating: false, count: table.lines.count)
        for (index, desk) in situation.desks.enumerated()
        where desk.openings.contains(where: { $0.upperBound > situation.now }) {
            for offer in table.offers[table.starts[index]..<table.starts[index + 1]] {
                isServed[offer.line] = true
            }
        }
        return isServed
    }

    private static func ghosts(_ situation: Situation, _ isServed: [Bool]) -> [Ghost] {
        let asked = situation.newcomers.enumerated().filter { isServed[$1.service] }
        return asked.map { index, newcomer in
            Ghost(
                line: newcomer.service, row: situation.waiting.count + index,
                e: situation.now - newcomer.headStart)
        }.sorted { ($0.line, $0.e) < ($1.line, $1.e) }
    }

    private static func streams(
        _ situation: Situation, _ isServed: [Bool], lastKey: Int
    ) -> [Stream] {
        // Later than eight hours nobody looks.
        let cut = situation.now + 8 * 60.minutes
        return situation.streams.compactMap { stream in
            let end = min(cut, lastKey + stream.headStart)
            guard stream.rate > 0, isServed[stream.service], end > situation.now else { return nil }
            return Stream(
                service: stream.service, headStart: stream.headStart, rate: stream.rate, end: end)
        }
    }

    /// What is not known of the mean. Each service's passes are spread evenly, in an order of its own.
    private static func scales(_ times: [ServiceTimes], _ count: Int, _ seed: UInt64) -> [Double] {
        let normals = (0..<count).map { normalQuantile((Double($0) + 0.5) / Double(count)) }
        return times.indices.flatMap { service -> [Double] in
            let doubt = times[service].doubt
            let places = (0..<count).map { pass -> Double in
                var chance = Chance(seed, pass, -1_000 - service)
                return chance.unit()
            }
            var scales = Array(repeating: 1.0, count: count)
            for (rank, pass) in places.indices.sorted(by: { places[$0] < places[$1] }).enumerated() {
                scales[pass] = exponential(doubt * normals[rank] - doubt * doubt / 2)
            }
            return scales
        }
    }
}
