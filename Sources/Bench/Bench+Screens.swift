import Foundation

/// The screens in real terminals: how soon a key shows, and what it costs to draw a wall.
extension Bench {
    func screens() throws -> [Goal] {
        try ServerProcess.with("\(folder)/screens") { server in
            report.head("Screens in a pseudo-terminal of their own")
            let feedback = try keyToScreen(server)
            let cost = try redraw(server)
            report.table([
                ["", "median ms", "p99"],
                ["kiosk: key → first byte", feedback.median.text(), feedback.p99.text()],
            ])
            report.say(
                "  board of 250×70: \(cost.text(2)) ms of processor time for a full redraw, on average")
            return [
                Goal(
                    name: "key → screen p99 ≤ 20 ms", measured: "\(feedback.p99.text()) ms",
                    isReached: feedback.p99 <= 20),
                Goal(
                    name: "full redraw of a 250×70 board ≤ 5 ms of processor time",
                    measured: "\(cost.text(2)) ms", isReached: cost <= 5),
            ]
        }
    }

    /// From a key until the kiosk begins to answer on its screen: the choice moves down, and up again.
    private func keyToScreen(_ server: ServerProcess) throws -> Spread {
        let kiosk = try terminal("kiosk", server, columns: 80, rows: 24)
        defer { kiosk.stop() }
        var feedback = Spread()
        for turn in 0..<options.turns / 2 {
            let (isShown, milliseconds) = timed { () -> Bool in
                kiosk.type(turn % 2 == 0 ? "\u{1B}OB" : "\u{1B}OA")
                return kiosk.isReady(within: 2_000)
            }
            guard isShown else { throw Failure("the kiosk shows nothing after a key") }
            feedback.add(milliseconds)
            kiosk.read(untilSilentFor: 15)
        }
        return feedback
    }

    /// Ctrl-L makes the board forget what is on the terminal, and draw all of it. One redraw takes less than
    /// a tick of the processor's clock, so that only the mean of many can be told. Milliseconds.
    private func redraw(_ server: ServerProcess) throws -> Double {
        let clerk = try admittedClerk(server)
        for _ in 0..<8 {
            try clerk.issue()
            try clerk.close(try clerk.call().id)
        }
        try clerk.issue(20)
        let board = try terminal("display", server, columns: 250, rows: 70)
        defer { board.stop() }
        let before = try board.processorTime()
        for _ in 0..<options.turns {
            board.type("\u{0C}")
            guard board.read(untilSilentFor: 30) > 1_000 else { throw Failure("the board is not drawn anew") }
        }
        return (try board.processorTime() - before) / Double(options.turns)
    }

    private func admittedClerk(_ server: ServerProcess) throws -> Clerk {
        if server.firstPIN != nil { try Clerk.admit(at: server) }
        return try Clerk(at: server)
    }

    private func terminal(
        _ screen: String, _ server: ServerProcess, columns: UInt16, rows: UInt16
    ) throws -> PseudoTerminal {
        let line = [try ServerProcess.program.path, screen, "--server", "http://127.0.0.1:\(server.port)"]
        let terminal = try PseudoTerminal(line, columns: columns, rows: rows)
        // Until it has the branch and has drawn it.
        guard terminal.isReady(within: 5_000) else { throw Failure("no screen of \(screen)") }
        terminal.read(untilSilentFor: 1_500)
        return terminal
    }
}
