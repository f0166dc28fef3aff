import Foundation

/// How long it takes from a clerk's key until the boards show the number.
extension Bench {
    private static let crowds = [1, 100, 1_000]

    func boards() throws -> [Goal] {
        report.head("From the call that is sent until the boards show it, in ms")
        return try ServerProcess.with(folder + "/boards") { server in
            try Clerk.admit(at: server)
            let clerk = try Clerk(at: server)
            try clerk.issue(options.rounds * Self.crowds.count * options.callsARound)
            let idle = try server.memory()
            var found = Showings()
            for _ in 0..<options.rounds {
                for size in Self.crowds { try show(to: size, server, clerk, &found) }
            }
            return tell(found, idle: idle)
        }
    }

    private func show(
        to size: Int, _ server: ServerProcess, _ clerk: Clerk, _ found: inout Showings
    ) throws {
        let crowd = try BoardCrowd(size, port: server.port)
        defer { crowd.leave() }
        usleep(200_000)
        let disk = Disk(folder: folder)
        for _ in 0..<options.callsARound {
            crowd.settle()
            let sent = ContinuousClock.now
            let ticket = try clerk.call()
            found.replies.add((ContinuousClock.now - sent).milliseconds)
            let delays = try crowd.arrivals(of: ticket.number).map { ($0 - sent).milliseconds }
            found.delays[size, default: Spread()].add(Spread(delays))
            found.last[size, default: Spread()].add(delays.max() ?? 0)
            crowd.settle()
            try clerk.close(ticket.id)
            // The disk in the same seconds.
            found.syncs.add(try disk.syncs(seconds: 0))
        }
        found.memory[size] = try server.memory()
    }

    private func tell(_ found: Showings, idle: Double) -> [Goal] {
        report.table(
            [["boards", "p50", "p99", "last board p50", "last board p99", "calls", "server's memory"]]
                + Self.crowds.map { size in
                    let (delays, last) = (found.delays[size] ?? Spread(), found.last[size] ?? Spread())
                    return [
                        size.whole, delays.median.text(), delays.p99.text(), last.median.text(),
                        last.p99.text(), "\(last.count)", "\((found.memory[size] ?? 0).text()) MiB",
                    ]
                })
        report.say(
            "  fdatasync in the same seconds: p50 \(found.syncs.median.text(2)),"
                + " p99 \(found.syncs.p99.text(2)); memory before \(idle.text()) MiB")
        report.say(
            "  the clerk's own reply: p50 \(found.replies.median.text(2)),"
                + " p99 \(found.replies.p99.text(2))")
        let limit = 3 * found.syncs.p99 + 5
        let p99 = found.delays[1]?.p99 ?? .infinity
        return [
            Goal(
                name: "p99 call → one board < 3 × p99 sync + 5 ms",
                measured: "\(p99.text()) ms of \(limit.text())", isReached: p99 < limit)
        ]
    }
}

/// What the rounds with boards found, by the number of boards.
private struct Showings {
    var delays: [Int: Spread] = [:]
    var last: [Int: Spread] = [:]
    var memory: [Int: Double] = [:]
    var syncs = Spread()
    var replies = Spread()
}
