import Foundation

/// `make bench`: measures a real server from outside, beside what this machine can do at all.
///
/// The machine is never quiet, so that what is compared is measured in turns, and medians are told.
@main
struct Bench {
    let options: Options
    let report: Report
    let folder: String

    static func main() throws {
        // A server that goes away must be an error, not our end.
        signal(SIGPIPE, SIG_IGN)
        do {
            let bench = try Bench(Options(CommandLine.arguments.dropFirst()))
            defer { bench.clean() }
            try bench.run()
        } catch let failure as Failure {
            FileHandle.standardError.write(Data("bench: \(failure)\n".utf8))
            exit(1)
        }
    }

    private init(_ options: Options) throws {
        self.options = options
        report = Report()
        folder = options.folder + "/loket-bench-\(getpid())"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    private func run() throws {
        if options.named("commits") {
            return print(try Disk(folder: folder).rows(ofCommitsOf: 1, seconds: 1))
        }
        report.say(Machine.description + (options.isQuick ? ", a quick run" : ""))
        var goals: [Goal] = []
        if options.does("throughput") { goals += try throughput() }
        if options.does("slow") { goals += try slowDisk() }
        if options.does("boards") { goals += try boards() }
        if options.does("costs") { goals += try costs() }
        if options.does("screens") { goals += try screens() }
        if options.does("memory") { goals += try memory() }
        if options.does("simulation") { simulation() }
        if options.does("forecast") {
            goals += Self.forecast(report, rounds: options.rounds)
            goals += try issuesMeanwhile()
        }
        // Minutes.
        if options.named("soak") { goals += try soak() }
        // Long, and about truth instead of time.
        if options.named("backtest") { return try backtest() }
        tell(goals)
        if let page = options.markdown { try report.write(into: page) }
    }

    private func backtest() throws {
        Self.backtest(report, days: options.isQuick ? 6 : 60, seed: 1)
        if let page = options.markdown { try report.write(into: page) }
    }

    private func tell(_ goals: [Goal]) {
        report.head("Goals")
        report.table(
            [["goal", "measured", ""]]
                + goals.map { [$0.name, $0.measured, $0.isReached ? "reached" : "NOT reached"] })
    }

    private func clean() {
        do {
            try FileManager.default.removeItem(atPath: folder)
        } catch {
            report.say("\(folder) could not be removed: \(error)")
        }
    }
}

/// What was to be reached, and what was.
struct Goal {
    let name: String
    let measured: String
    let isReached: Bool
}

/// Why there is nothing to tell.
struct Failure: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
}
