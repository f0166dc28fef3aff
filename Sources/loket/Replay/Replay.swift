import ArgumentParser
import Foundation
import LocalTime
import QueueClient
import QueueCore

/// Plays a real day through a real server, and compares.
struct Replay: HaltingCommand {
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

    @Option(
        help:
            "How many times as fast as it was. (default: 10 s a day, longer with many tickets)"
    )
    var speed: Int?

    @Option(help: "The office's time zone.")
    var timeZone = "Europe/Warsaw"

    @Option(help: "The day's date, where the folder's name has none.")
    var date: BusinessDay?

    @Flag(help: "Print the comparison as JSON.")
    var json = false

    func act() async throws {
        QueueClient.takeChance(from: SystemRandomNumberGenerator())
        let comparison = try await interruptible { _ in try await compare() }
        try Output.put(json ? comparison.json() : comparison.text)
        await QueueClient.shutDown()
        if !comparison.isEqual { throw ExitCode.failure }
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
            speed: min(speed ?? record.ordinarySpeed, Stage.fastest),
            say: { try Output.say("loket replay: \($0)") })
        return Comparison(record, plan, in: timeZone, try await stage.play())
    }
}

extension BusinessDay: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument) }
}
