import QueueCore
import QueueForecast

/// How long the same rules take for a month of visitors on a virtual clock.
extension Bench {
    func simulation() {
        report.head("Simulation of 20,000 tickets at 10 counters")
        let scenario = Scenario.month
        var spread = Spread()
        var served = 0
        for _ in 0..<options.rounds * 2 {
            let (traces, milliseconds) = timed { Simulation.run(scenario) }
            spread.add(milliseconds)
            served = traces.count { $0.outcome == .served }
        }
        report.say("  median \(spread.median.text(0)) ms, \(served.whole) served")
    }
}

extension Scenario {
    /// Visitors come by chance, a little fewer than can be served; some lose patience.
    fileprivate static var month: Scenario {
        var chance = SeededChance(seed: 1)
        let services: [ServiceID] = ["s1", "s2", "s3", "s4"]
        var time = 0.0
        let visitors = (0..<20_000).map { place in
            time += chance.exponential(mean: 50_000)
            return Visitor(
                TicketID("\(place)"), arrival: Int(time), service: services[Int(chance.next() * 4)],
                serviceTime: Int(chance.exponential(mean: 450_000)),
                patience: chance.next() < 0.2 ? Int(chance.exponential(mean: 1_200_000)) : nil)
        }
        let posts = (1...10).map { number in
            Post(CounterID("\(number)"), tiers: [services], openings: [0..<Int(time) + 36_000_000])
        }
        return Scenario(services: services, counters: posts, visitors: visitors)
    }
}
