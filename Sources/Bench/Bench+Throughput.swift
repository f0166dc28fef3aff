/// Durable tickets a second, beside a plain answer of the same server and the bare disk.
extension Bench {
    func throughput() throws -> [Goal] {
        report.head("Requests a second and latency in ms, the server and `wrk -t1` on the same cores")
        var measured = Loads()
        for round in 0..<options.rounds {
            try ServerProcess.with("\(folder)/load-\(round)") { server in
                try load(server, round, into: &measured)
            }
        }
        report.table(measured.rows(Self.connections))
        report.say(
            "  plain: GET of the board, from memory alone and ready as bytes (\(measured.boardSize); an"
                + " issue's reply has \(measured.issueSize)); branch: GET of the branch, written anew; keyed:"
                + " each with its own key")
        tell(measured)
        let share = measured.share(of: "plain", at: 64)
        let written = measured.share(of: "branch", at: 64)
        return [
            Goal(
                name: "durable issue at 64 connections ≥ 0.65 × the plain endpoint",
                measured: "\(share.text(2)) × (\(written.text(2)) × the branch)", isReached: share >= 0.65)
        ]
    }

    static let connections = [1, 8, 64, 256]

    private func load(_ server: ServerProcess, _ round: Int, into loads: inout Loads) throws {
        let wrk = Wrk(folder: folder)
        let disk = Disk(folder: folder)
        loads.idle.add(try server.memory())
        for count in Self.connections {
            for (name, load) in [
                ("plain", Wrk.Load.board), ("branch", .branch), ("issue", .issue),
                ("keyed", .issueWithKey(prefix: "k\(count)")),
            ] {
                let result = try wrk.run(
                    load, port: server.port, connections: count, seconds: options.seconds)
                loads.add(result, name, count)
            }
            loads.syncs.add(try disk.syncs(seconds: options.probeSeconds))
            loads.single.add(try disk.rows(ofCommitsOf: 1, seconds: options.probeSeconds))
            loads.batches.add(try disk.rows(ofCommitsOf: 64, seconds: options.probeSeconds))
        }
        loads.busy.add(try server.memory())
        // Not before: a line on which nothing is asked is closed.
        let line = try HTTPLine(port: server.port)
        loads.boardSize = try line.send(.get, BenchOffice.boardPath).body.utf8.count
        let last = try line.send(.post, BenchOffice.issuePath, body: BenchOffice.issueBody)
        loads.issueSize = last.body.utf8.count
        loads.lastNumber = try last.text("number")
    }

    private func tell(_ loads: Loads) {
        report.head("The bare disk in the same minutes")
        report.table([
            [
                "fdatasync of an appended page", (1e3 / loads.syncs.median).whole + "/s",
                "p50 \(loads.syncs.median.text(2)) ms", "p99 \(loads.syncs.p99.text(2)) ms",
            ],
            ["SQLite, synced commits of 1 row", loads.single.median.whole + " rows/s"],
            ["SQLite, synced commits of 64 rows", loads.batches.median.whole + " rows/s"],
        ])
        report.say(
            "  memory of the server: \(loads.idle.median.text()) MiB idle, \(loads.busy.median.text()) MiB"
                + " after the load, with everybody up to \(loads.lastNumber) still waiting")
    }
}

/// What the rounds of a load found.
struct Loads {
    private var rates: [String: [Int: Spread]] = [:]
    private var latencies: [String: [Int: (p50: Spread, p99: Spread)]] = [:]
    private var shares: [String: [Int: Spread]] = [:]
    var syncs = Spread()
    var single = Spread()
    var batches = Spread()
    var idle = Spread()
    var busy = Spread()
    var boardSize = 0
    var issueSize = 0
    var lastNumber = ""
    private var last: [String: Double] = [:]

    mutating func add(_ result: Wrk.Result, _ name: String, _ connections: Int) {
        rates[name, default: [:]][connections, default: Spread()].add(result.rate)
        latencies[name, default: [:]][connections, default: (Spread(), Spread())].p50.add(result.p50)
        latencies[name, default: [:]][connections, default: (Spread(), Spread())].p99.add(result.p99)
        last[name] = result.rate
        guard name == "issue" else { return }
        // Both of one round, seconds apart: what else the machine did is in both.
        for other in ["plain", "branch"] {
            guard let rate = last[other] else { continue }
            shares[other, default: [:]][connections, default: Spread()].add(result.rate / rate)
        }
    }

    /// The rate of issues as a share of another load's.
    func share(of other: String, at connections: Int) -> Double {
        shares[other]?[connections]?.median ?? 0
    }

    func rows(_ connections: [Int]) -> [[String]] {
        let names = ["plain", "branch", "issue", "keyed"]
        let head = ["connections"] + names.flatMap { [$0, "p50", "p99"] } + ["issue/plain", "issue/branch"]
        return [head]
            + connections.map { count in
                ["\(count)"]
                    + names.flatMap { name -> [String] in
                        let latency = latencies[name]?[count]
                        return [
                            rates[name]?[count]?.median.whole ?? "",
                            latency?.p50.median.text(2) ?? "", latency?.p99.median.text(1) ?? "",
                        ]
                    } + [share(of: "plain", at: count).text(2), share(of: "branch", at: count).text(2)]
            }
    }
}
