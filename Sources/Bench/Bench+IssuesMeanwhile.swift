extension Bench {
    /// Issues at 64 connections, by a server that forecasts and by one that does not, in turns.
    func issuesMeanwhile() throws -> [Goal] {
        report.head("Issues a second at 64 connections, with and without forecasts")
        let wrk = Wrk(folder: folder)
        var shares = Spread()
        var rates = ["with": Spread(), "without": Spread()]
        for round in 0..<(options.rounds * 2) {
            for name in round.isMultiple(of: 2) ? ["with", "without"] : ["without", "with"] {
                let off = name == "without" ? ["LOKET_FORECAST": "off"] : [:]
                try ServerProcess.with("\(folder)/forecast-\(name)-\(round)", environment: off) { server in
                    let result = try wrk.run(
                        .issue, port: server.port, connections: 64, seconds: options.seconds * 2)
                    rates[name]?.add(result.rate)
                    if let other = rates[name == "with" ? "without" : "with"], other.count > round {
                        shares.add((rates["with"]?.last ?? 0) / (rates["without"]?.last ?? 1))
                    }
                }
            }
        }
        for name in ["with", "without"] { report.say("  \(name): \(rates[name]?.median.whole ?? "")") }
        return [
            Goal(
                name: "issues beside forecasts ≥ 95 % of those without",
                measured: "\((100 * shares.median).text(0)) %",
                isReached: shares.median >= 0.95)
        ]
    }
}
