import ArgumentParser
import Foundation
import KioskTerminal
import Words

/// `loket kiosk`: where visitors take a number.
struct KioskCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "kiosk", abstract: "The kiosk: a visitor chooses a service and gets a number.",
        discussion: """
            Digits, arrow keys and touch choose; a code may be typed or scanned at any time. No visitor's \
            key ends it, so that nobody leaves it for a shell; SIGTERM does.

            F12 (in --plain the line “F12”) asks a supervisor for user and PIN, and leads to printer test, \
            language test and restart (exit code 75, for systemd to start it again).
            """)

    @OptionGroup var options: ScreenOptions
    @OptionGroup(title: "How it is shown") var manner: KioskOptions
    @OptionGroup(title: "Paper") var paper: PaperOptions

    /// What systemd is told so that it starts the kiosk again: EX_TEMPFAIL.
    private static let restart = ExitCode(75)

    @MainActor
    func run() async throws {
        let settings = ScreenSettings(options)
        let printer = try paper.device()
        var end = KioskEnd.asked
        try await settings.run(as: .kiosk, inLines: manner.plain) { client, branch in
            let clock = SteadyClock()
            let faults = SoundFaults(settings.words)
            let setup = manner.setup(printer: paper.printer, settings)
            let equipment = KioskEquipment(
                setup, printer: printer, voice: manner.voice(settings, clock, faults), clock: { clock.now })
            let times = clock.times(every: .milliseconds(250))
            if manner.plain {
                KioskLines.lock()
                end = try await runKioskLines(
                    client, branch: branch, equipment, times: times, lines: KioskLines.typed(),
                    hide: KioskLines.hide, write: KioskLines.write)
            } else {
                end = try await runKiosk(
                    client, branch: branch, terminal: settings.terminal(mouse: true), equipment,
                    times: times)
            }
            try faults.finish()
        }
        if end == .restart { throw Self.restart }
    }
}
