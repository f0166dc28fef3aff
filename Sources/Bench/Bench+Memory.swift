import Foundation

/// How soon a server is ready, and what it takes then.
extension Bench {
    func memory() throws -> [Goal] {
        report.head("From launch to ready in ms, and memory then")
        var (empty, existing, memory) = (Spread(), Spread(), Spread())
        for turn in 0..<options.rounds * 3 {
            let data = "\(folder)/start-\(turn)"
            empty.add(try ServerProcess.with(data) { $0.startup })
            try ServerProcess.with(data) { server in
                existing.add(server.startup)
                usleep(300_000)
                memory.add(try server.memory())
            }
        }
        report.table([
            ["", "p50", "longest"],
            [
                "empty folder (makes the administrator's PIN)", empty.median.text(0),
                empty.quantile(1).text(0),
            ],
            ["existing database", existing.median.text(0), existing.quantile(1).text(0)],
        ])
        report.say("  memory of an idle server: \(memory.median.text()) MiB")
        return [
            Goal(
                name: "an idle server's memory ≤ 35 MB",
                measured: "\((memory.median * 1.048576).text()) MB", isReached: memory.median * 1.048576 <= 35
            )
        ]
    }
}
