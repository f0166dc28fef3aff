// The discipline by numbers: what `Office.next` says by names, for those who ask it a hundred
// thousand times over, as a forecast does. A test holds the two against each other.

/// Which lines each counter takes from, in which order: the tiers of `Office.tiers(at:)`, with
/// those who wait for one counter or one person alone in the first tier, as in `Office.next`.
public struct TurnTable: Sendable {
    /// One that a counter may take from; of the lowest rank with anyone callable.
    public struct Offer: Hashable, Sendable {
        public let line: Int
        public let rank: Int

        public init(line: Int, rank: Int) {
            self.line = line
            self.rank = rank
        }
    }

    /// A line of visitors among whom the least key is next.
    public enum Line: Hashable, Sendable {
        case service(ServiceID)
        case bound(Ticket.Binding)
    }

    public private(set) var lines: [Line]
    /// All counters' offers one after the other, each counter's by rank.
    public private(set) var offers: [Offer] = []
    /// Where each counter's offers begin; one more, where the last one's end.
    public private(set) var starts: [Int] = [0]
    /// How many services each counter has: of idle ones, the one with the fewest takes who comes (R3).
    public private(set) var services: [Int] = []

    public init(lines: [Line]) { self.lines = lines }

    /// The next counter, which takes from these lines, the first tier first.
    public mutating func add(tiers: [[Int]], bound: [Int] = []) {
        for (rank, tier) in (tiers.isEmpty ? [[]] : tiers).enumerated() {
            offers += (tier + (rank == 0 ? bound : [])).map { Offer(line: $0, rank: rank) }
        }
        services.append(tiers.reduce(0) { $0 + $1.count })
        starts.append(offers.count)
    }

    /// Rule R2: of the first tier with anyone callable the least key; nil where nobody is.
    @inlinable public func next(
        at counter: Int, first: (_ line: Int) -> LineKey?
    ) -> (offer: Offer, key: LineKey)? {
        var best: (offer: Offer, key: LineKey)?
        for index in starts[counter]..<starts[counter + 1] {
            let offer = offers[index]
            if let best, best.offer.rank < offer.rank { return best }
            guard let key = first(offer.line) else { continue }
            if let least = best, !LineKey.isLess(key, least.key) { continue }
            best = (offer, key)
        }
        return best
    }

    /// Rule R3: whether an idle counter takes a visitor rather than another: the one with fewer
    /// services, then idle longer, then the lower number.
    @inlinable public func isPreferred(
        _ counter: Int, idleSince since: Int, to other: Int, idleSince otherSince: Int
    ) -> Bool {
        (services[counter], since, counter) < (services[other], otherSince, other)
    }
}

extension TurnTable {
    /// The table of an office as it stands; counters in the order of its file.
    public init(_ office: Office) {
        let services = office.configuration.services.map(\.id)
        let bindings = office.boundLines.keys.sorted { "\($0)" < "\($1)" }
        self.init(lines: services.map(Line.service) + bindings.map(Line.bound))
        let places = Dictionary(services.enumerated().map { ($1, $0) }) { first, _ in first }
        for plan in office.configuration.counters {
            let reached = bindings.indices.filter { office.reaches(bindings[$0], plan.id) }
            add(
                tiers: office.tiers(at: plan.id).map { $0.compactMap { places[$0] } },
                bound: reached.map { services.count + $0 })
        }
    }
}

extension LineKey {
    public init(_ e: Int, _ ordinal: Int) {
        self.e = e
        self.ordinal = ordinal
    }

    @inlinable public static func isLess(_ a: LineKey, _ b: LineKey) -> Bool {
        a.e == b.e ? a.ordinal < b.ordinal : a.e < b.e
    }
}

extension Office {
    /// Set aside until a known time, when they wait again at their first place.
    public var setAside: [Ticket] { timed.sorted().map { tickets[$0]! } }
}
