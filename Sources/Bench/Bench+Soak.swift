import Foundation

/// A morning of a hundred real days: whether memory stays where it is.
extension Bench {
    private static let days = 100

    func soak() throws -> [Goal] {
        let day = try SoakDay(options.day)
        let days = options.isQuick ? Self.days / 10 : Self.days
        report.head("A morning of \(days) times \(day.visits.whole) visits")
        return try ServerProcess.with(folder + "/soak") { server in
            try Clerk.admit(at: server)
            let clerk = try Clerk(at: server)
            var memory: [Double] = []
            let (_, milliseconds) = try timed {
                for _ in 0..<days {
                    for isArrival in day.steps {
                        if isArrival {
                            try clerk.issue()
                        } else {
                            try clerk.close(try clerk.call().id)
                        }
                    }
                    memory.append(try server.memory())
                }
            }
            return tell(memory, visits: days * day.visits, milliseconds)
        }
    }

    private func tell(_ memory: [Double], visits: Int, _ milliseconds: Double) -> [Goal] {
        let shown = [0.01, 0.1, 0.25, 0.5, 0.75, 1].map { share in
            let index = max(0, Int((share * Double(memory.count)).rounded(.up)) - 1)
            return (share, memory[index])
        }
        report.table(
            [["of the morning", "server's memory"]]
                + shown.map { ["\((100 * $0).text(0)) %", "\($1.text()) MiB"] })
        report.say(
            "  \(visits.whole) visits issued, called and closed in \((milliseconds / 1e3).text(0)) s:"
                + " \((Double(visits) / milliseconds * 1e3).whole) a second by one clerk")
        // The caches fill in the first tenth.
        let grown = shown[5].1 / shown[1].1
        return [
            Goal(
                name: "memory after the morning ≤ 1.1 × after its first tenth",
                measured: "\(grown.text(2)) ×", isReached: grown <= 1.1)
        ]
    }
}

/// The order in which visitors came and were called on one day.
private struct SoakDay {
    /// true: somebody comes; false: somebody is called.
    let steps: [Bool]
    let visits: Int

    /// - Parameter folder: holds `visits.csv` with the columns issued_at, service, number, called_at; nil: a
    ///   made-up day of 1,435 visits, of whom some twenty wait.
    init(_ folder: String?) throws {
        guard let folder else {
            steps =
                [Bool](repeating: true, count: 20) + (0..<1_415).flatMap { _ in [true, false] }
                + [Bool](repeating: false, count: 20)
            visits = 1_435
            return
        }
        let file = folder + "/visits.csv"
        guard FileManager.default.isReadableFile(atPath: file) else { throw Failure("there is no \(file)") }
        let text = try String(contentsOfFile: file, encoding: .utf8)
        let rows = text.split(whereSeparator: \.isNewline).dropFirst().map {
            $0.split(separator: ",", omittingEmptySubsequences: false)
        }
        let called = rows.filter { $0.count == 4 && !$0[3].isEmpty }
        let moments = called.map { ("\($0[0])", true) } + called.map { ("\($0[3])", false) }
        steps = moments.sorted { ($0.0, $0.1 ? 0 : 1) < ($1.0, $1.1 ? 0 : 1) }.map(\.1)
        visits = called.count
        guard visits > 0 else { throw Failure("\(file) has nobody who was called") }
    }
}
