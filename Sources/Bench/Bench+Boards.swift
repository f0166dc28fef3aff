import Foundation

/// How long it takes from a clerk's key until the boards show the number.
extension Bench {
    private static let crowds = [1, 100, 1_000, 5_000]
    /// What was promised, in ms: the slowest of a call's boards, of 99 in 100 calls.
    private static let promises = [1_000: 30.0, 5_000: 150.0]

    /// A board shows the calls of the last minute. Here there are as many a second as a large hall has in
    /// a minute, so that the server's minutes are seconds.
    private static let clock = ["--clock", "2026-11-02T06:00:00Z", "--speed", "60"]

    func boards() throws -> [Goal] {
        report.head("From the call that is sent until the boards show it, in ms")
        Machine.openManyFiles()
        return try ServerProcess.with(folder + "/boards", Self.clock) { server in
            try Clerk.admit(at: server)
            let clerk = try Clerk(at: server)
            try clerk.issue(options.rounds * Self.crowds.count * options.callsARound)
            var found = Showings()
            for _ in 0..<options.rounds {
                for size in Self.crowds {
                    try show(to: size, server, clerk, &found)
                    let frame = try clerk.board().utf8.count
                    found.frames.add(Double(frame))
                    try showBare(to: size, frame, &found)
                }
            }
            return tell(found)
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
            found.add(try crowd.arrivals(of: ticket.number).map { ($0 - sent).milliseconds }, size)
            crowd.settle()
            try clerk.close(ticket.id)
            // The disk in the same seconds.
            found.syncs.add(try disk.syncs(seconds: 0))
        }
        // Of the first round: later ones find what the earlier left.
        if found.memory[size] == nil { found.memory[size] = try server.memory() }
    }

    /// The same frames by a program that does nothing else, read by the same thread.
    private func showBare(to size: Int, _ frame: Int, _ found: inout Showings) throws {
        let bare = try BareFanout()
        let crowd = try BoardCrowd(size, port: bare.port)
        defer { crowd.leave() }
        while bare.count < size { usleep(1_000) }
        for turn in 0..<options.callsARound {
            crowd.settle()
            let sent = ContinuousClock.now
            bare.call("X\(turn)", size: frame)
            let last = try crowd.arrivals(of: "X\(turn)").max() ?? sent
            found.bare[size, default: Spread()].add((last - sent).milliseconds)
        }
    }

    private func tell(_ found: Showings) -> [Goal] {
        report.table(
            [
                [
                    "boards", "p50", "p99", "last board p50", "last board p99", "bare p50", "bare p99",
                    "calls",
                    "server's memory",
                ]
            ]
                + Self.crowds.map { size in
                    let (delays, last) = (found.delays[size] ?? Spread(), found.last[size] ?? Spread())
                    let bare = found.bare[size] ?? Spread()
                    return [
                        size.whole, delays.median.text(), delays.p99.text(), last.median.text(),
                        last.p99.text(), bare.median.text(), bare.p99.text(), "\(last.count)",
                        "\((found.memory[size] ?? 0).text()) MiB",
                    ]
                })
        report.say(
            "  a frame has \(found.frames.median.whole) bytes; bare: the last board of one thread that writes"
                + " as many to each; fdatasync in the same seconds:"
                + " p50 \(found.syncs.median.text(2)), p99 \(found.syncs.p99.text(2))"
        )
        report.say(
            "  the clerk's own reply: p50 \(found.replies.median.text(2)),"
                + " p99 \(found.replies.p99.text(2))")
        return goals(found)
    }

    private func goals(_ found: Showings) -> [Goal] {
        let limit = 3 * found.syncs.p99 + 5
        let p99 = found.delays[1]?.p99 ?? .infinity
        let (few, many) = (100, 5_000)
        let grown = (found.memory[many] ?? .infinity) - (found.memory[few] ?? 0)
        let share = 1_024 * grown / Double(many - few)
        return [
            Goal(
                name: "p99 call → one board < 3 × p99 sync + 5 ms",
                measured: "\(p99.text()) ms of \(limit.text())", isReached: p99 < limit)
        ]
            + Self.promises.sorted { $0.key < $1.key }.map { size, promise in
                let last = found.last[size]?.p99 ?? .infinity
                return Goal(
                    name: "\(size.whole) boards all updated within \(promise.text(0)) ms, p99",
                    measured: "\(last.text()) ms (bare \((found.bare[size]?.p99 ?? 0).text()))",
                    isReached: last <= promise)
            } + [Goal(name: "≤ 40 KiB a board", measured: "\(share.text()) KiB", isReached: share <= 40)]
    }
}

/// What the rounds with boards found, by the number of boards.
private struct Showings {
    var delays: [Int: Spread] = [:]
    var last: [Int: Spread] = [:]
    var bare: [Int: Spread] = [:]
    var memory: [Int: Double] = [:]
    var frames = Spread()
    var syncs = Spread()
    var replies = Spread()

    mutating func add(_ all: [Double], _ size: Int) {
        delays[size, default: Spread()].add(Spread(all))
        last[size, default: Spread()].add(all.max() ?? 0)
    }
}
