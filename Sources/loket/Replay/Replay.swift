import ArgumentParser
import Foundation
import LocalTime
import QueueCore

/// Plays a real day through a real server, and compares.
struct Replay: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay",
        abstract: "Play a recorded day over HTTP through a server of its own, and compare.",
        discussion: """
            FOLDER has services.csv (letter, name_pl, issued, called), visits.csv (issued_at, service, \
            number, called_at) and, if there are any, snapshots.csv (time, service, waiting, last_called, \
            counters_open). Each ticket is issued at its second and called by number at the recorded \
            second; those never called end with the day. Recorded and own are printed beside each other; \
            the exit code is 0 where numbers, totals and the waiting at every snapshot are equal, else 1.
            """)

    @Argument(help: "The folder of the day.", completion: .directory)
    var folder: String

    @Option(help: "How many times as fast as it was. (default: the day in 25 seconds)")
    var speed: Int?

    @Option(help: "The office's time zone.")
    var timeZone = "Europe/Warsaw"

    @Option(help: "The day's date, where the folder's name has none.")
    var date: BusinessDay?

    @Flag(help: "Print the comparison as JSON.")
    var json = false

    func run() async throws {
        do {
            let comparison = try await interruptible { try await compare() }
            let report = json ? try comparison.json() : comparison.text
            try FileHandle.standardOutput.write(contentsOf: Data(report.utf8))
            if !comparison.isEqual { throw ExitCode.failure }
        } catch let halt as Halt {
            tell("\(halt)")
            throw ExitCode(halt.code)
        }
    }

    func validate() throws {
        guard speed ?? 1 > 0 else { throw ValidationError("The speed is a whole number from 1.") }
        guard LocalTime(timeZone) != nil else {
            throw ValidationError("There is no time zone “\(timeZone)”; write a name such as Europe/Warsaw.")
        }
    }

    private func compare() async throws -> Comparison {
        guard let zone = LocalTime(timeZone) else { preconditionFailure("validated") }
        let source = DayFolder(path: folder)
        let record = try source.day(date)
        let plan = try Plan(record)
        let stage = Stage(
            record: record, plan: plan, name: source.name, zone: zone,
            speed: speed ?? record.ordinarySpeed, say: tell)
        return Comparison(record, plan, in: timeZone, try await stage.play())
    }

    @Sendable private func tell(_ text: String) {
        FileHandle.standardError.write(Data("loket replay: \(text)\n".utf8))
    }
}

extension BusinessDay: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument) }
}
