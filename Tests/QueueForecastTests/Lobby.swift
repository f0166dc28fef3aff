import QueueCore

@testable import QueueForecast

/// A situation in few words: lines by service, counters by what they serve. Minutes.
struct Lobby {
    static let now = 1_000_000_000
    var services = 1
    /// Who waits: service, minutes ago, head start.
    var waiting: [(service: Int, ago: Int, head: Int)] = []
    /// What each counter serves, and since when it is busy; nil: it is free.
    var counters: [(services: [Int], busy: Int?)] = []
    var closes: Int?
    var mean = 6.0
    var heads = [0, 15]
    var rate = 0.0

    static func busy(_ count: Int, waiting: Int, heads: [Int] = [0]) -> Lobby {
        Lobby(
            waiting: (0..<waiting).map { (0, 2 * (waiting - $0), heads[$0 % heads.count]) },
            counters: (0..<count).map { ([0], $0) })
    }

    var situation: Situation {
        var table = TurnTable(lines: (0..<services).map { .service(ServiceID("\($0)")) })
        for counter in counters { table.add(tiers: [counter.services]) }
        let end = Self.now + (closes ?? 10_000).minutes
        let groups = (0..<services).flatMap { service in heads.map { (service, $0.minutes) } }
        return Situation(
            now: Self.now, table: table,
            desks: counters.enumerated().map { index, counter in
                Situation.Desk(
                    openings: [Self.now..<end],
                    hand: counter.busy.map {
                        .init(service: counter.services[0], since: Self.now - $0.minutes, ordinal: -1 - index)
                    }, idleSince: Self.now)
            },
            waiting: waiting.enumerated().map { index, one in
                let since = Self.now - one.ago.minutes
                return Situation.Waiting(
                    key: LineKey(since - one.head.minutes, index + 1), line: one.service,
                    service: one.service, since: since)
            },
            newcomers: groups.map { Situation.Newcomer(service: $0.0, headStart: $0.1) },
            streams: groups.map { Situation.Stream(service: $0.0, headStart: $0.1, rate: rate / 60_000) },
            times: (0..<services).map { _ in ServiceTimes(Pace(), priorMean: mean * 60_000) })
    }

    func forecast(seed: UInt64 = 1) -> Forecast { Forecast(situation, seed: seed) }
}

extension Window {
    var quantiles: [Int] { [low, quarter, likely, threeQuarter, high] }
}
