import ArgumentParser
import DisplayTerminal
import Foundation
import LocalTime
import OfficeFile
import QueueClient
import QueueCore
import Terminal

/// A whole office in one terminal.
struct Demo: HaltingCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "A whole office in one terminal: simulated visitors and clerks, the real board.",
        discussion: """
            A server of its own on a throw-away folder, with the example office; visitors and clerks act \
            over HTTP as real ones do. It ends with q or Ctrl-C, or after some minutes, with a summary of \
            the day.
            """)

    @Option(help: "How many times as fast as real.")
    var speed = 60

    @Option(help: "After how many real minutes it ends.")
    var minutes = 3.0

    @Option(help: "The same seed lets the same visitors come.")
    var seed: UInt64 = 1

    @Flag(help: "Plain lines, as where there is no full screen.")
    var plain = false

    func validate() throws {
        guard speed > 0 else { throw ValidationError("The speed is a whole number from 1.") }
        guard minutes > 0 else { throw ValidationError("The minutes are more than 0.") }
    }

    func act() async throws {
        QueueClient.takeChance(from: SystemRandomNumberGenerator())
        let summary = try await interruptible { interruption in
            try await ThrowawayFolder.with(for: "demo") { try await play($0, interruption) }
        }
        try Output.put(summary)
        await QueueClient.shutDown()
    }

    private func play(_ folder: ThrowawayFolder, _ interruption: Interruption) async throws -> String {
        let configuration = try OfficeFile.read(OfficeFile.example, file: "example").configuration
        guard let zone = LocalTime(configuration.timeZone) else { preconditionFailure("it was read") }
        let file = try folder.write(OfficeFile.example, to: "office.yaml")
        return try await TrialServer.with(folder, office: file, at: start(in: zone), speed: speed) { server in
            try Output.say("loket demo: a kiosk joins with loket kiosk --server \(server.url)")
            let office = try await DemoOffice(configuration, in: zone, on: server)
            let opening = office.clock.now
            let ends: [@Sendable () async throws -> Void] = [
                { try await show(office) }, { await interruption.next() },
                { try await Task.sleep(for: .seconds(minutes * 60)) },
            ]
            try await office.work(with: visitors(to: office), until: ends)
            return DemoSummary(
                log: try await office.log(), configuration: configuration, zone: zone, from: opening,
                to: office.clock.now
            ).text
        }
    }

    /// Nine o'clock today.
    private func start(in zone: LocalTime) -> Instant {
        zone.instant(zone.moment(at: Instant(Date())).day, minute: 9 * 60)
    }

    private func visitors(to office: DemoOffice) -> [DemoVisitor] {
        DemoDay(
            office.configuration, DemoPost.all(of: office.configuration),
            opening: office.zone.moment(at: office.clock.now).minute,
            seconds: minutes * 60 * Double(speed), seed: seed
        ).visitors
    }
}

// What the person sees.
extension Demo {
    private func show(_ office: DemoOffice) async throws {
        guard !plain, isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
            return try await showLines(office)
        }
        let settings = ScreenSettings(try ScreenOptions.parse([]))
        var options = DisplayOptions()
        // Beats are sent in real time, and the board's clock runs ahead of it.
        options.silence *= speed
        do {
            try await runDisplay(
                office.client, branch: office.branch, options, terminal: settings.terminal(),
                times: office.clock.times(every: .milliseconds(200)), startedAt: office.clock.now)
        } catch is TerminalError {
            try await showLines(office)
        }
    }

    private func showLines(_ office: DemoOffice) async throws {
        var board = PlainBoard(in: office.zone)
        try await board.show(office.client.boards(office.branch))
    }
}

extension OfficeClock {
    /// What it shows, again and again.
    fileprivate func times(every interval: Duration) -> AsyncStream<Instant> {
        AsyncStream {
            do {
                try await Task.sleep(for: interval)
                return now
            } catch {
                return nil  // cancelled: the screen is closing
            }
        }
    }
}
