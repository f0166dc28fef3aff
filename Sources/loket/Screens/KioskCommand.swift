import ArgumentParser
import KioskTerminal

/// `loket kiosk`: where visitors take a number.
struct KioskCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "kiosk", abstract: "The kiosk: a visitor chooses a service and gets a number.",
        discussion: """
            Digits, arrow keys and touch choose. No key ends it, so that nobody leaves it for a shell: end the
            process with SIGTERM.
            """)

    @OptionGroup var options: ScreenOptions

    @MainActor
    func run() async throws {
        let settings = ScreenSettings(options)
        try await settings.run { client, branch in
            let clock = SteadyClock()
            try await runKiosk(
                client, branch: branch, terminal: settings.terminal(mouse: true),
                times: clock.times(every: .milliseconds(250)), startedAt: clock.now)
        }
    }
}
