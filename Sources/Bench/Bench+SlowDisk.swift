import Foundation

/// Durable tickets a second where a sync takes long: what counts then is how many share one.
extension Bench {
    private static let slowConnections = [1, 2, 4, 8, 16, 32, 64, 128, 256]

    func slowDisk() throws -> [Goal] {
        report.head("Issues a second on a disk slowed to \(SlowDisk.milliseconds) ms a sync")
        let slow = try SlowDisk(folder: folder)
        let wrk = Wrk(folder: folder)
        var (rates, commits) = ([Int: Spread](), Spread())
        for round in 0..<options.rounds {
            commits.add(try commitsASecond(on: slow))
            let data = "\(folder)/slow-\(round)"
            try ServerProcess.with(data, environment: slow.environment) { server in
                for count in Self.slowConnections {
                    let result = try wrk.run(
                        .issue, port: server.port, connections: count, seconds: options.seconds)
                    rates[count, default: Spread()].add(result.rate)
                }
            }
        }
        let disk = commits.median
        let shares = Self.slowConnections.map { count in
            (count, (rates[count]?.median ?? 0) / (Double(count) * disk))
        }
        report.table(
            [["connections", "issues", "of connections × commits"]]
                + shares.map { ["\($0)", rates[$0]?.median.whole ?? "", $1.text(2)] })
        report.say("  SQLite alone, synced commits of 1 row: \(disk.whole)/s")
        let least = shares.filter { $0.0 <= 64 }.map(\.1).min() ?? 0
        return [
            Goal(
                name: "on that disk ≥ 0.5 × connections × commits, to 64 connections",
                measured: "\(least.text(2)) at the least", isReached: least >= 0.5)
        ]
    }

    /// By this program, started again on the slow disk.
    private func commitsASecond(on slow: SlowDisk) throws -> Double {
        let probe = Process()
        probe.executableURL = Bundle.main.executableURL
        probe.arguments = ["--folder", folder, "--only", "commits"]
        probe.environment = ProcessInfo.processInfo.environment.merging(slow.environment) { $1 }
        let output = Pipe()
        probe.standardOutput = output
        try probe.run()
        let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        probe.waitUntilExit()
        guard let rate = said.split(separator: "\n").last.flatMap({ Double($0) }) else {
            throw Failure("the slow disk's commits were not told: \(said)")
        }
        return rate
    }
}
