import ArgumentParser
import Console
import Foundation
import QueueClient
import Terminal
import Words

/// `loket console`: the screen of those who serve.
struct ConsoleCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "console", abstract: "The clerk's console: call, serve and pass on visitors.",
        discussion: """
            One key an act; the bottom line names those that work, ? explains them. With --plain, for screen
            readers: lines are typed and lines appended, nothing is drawn over. For scripts each act is a
            line command too: loket call, start, close …
            """)

    @Option(
        help: .init(
            "The server's address. (LOKET_SERVER; default: \(Caller.defaultServer))", valueName: "url"))
    var server: String?
    @Option(help: .init("The branch. (LOKET_BRANCH; default: the server's only one)", valueName: "id"))
    var branch: String?
    @Option(help: "Who signs in; the PIN is asked for.")
    var user: String?
    @Option(help: .init("The counter to open.", valueName: "id"))
    var counter: String?
    @Option(help: "en, sl, nb, nl, hu or pl. (LOKET_LANGUAGE, LC_ALL, LANG; default: the branch's first)")
    var language: String?
    @Flag(help: "Line by line, for screen readers; the same keys, or their words.")
    var plain = false
    @Option(
        help: .init("Trust the certificates in this PEM file. (LOKET_TRUST)", valueName: "file"),
        completion: .file())
    var trust: String?

    func validate() throws {
        guard language.map({ Language(tag: $0) != nil }) ?? true else {
            throw ValidationError(.optionOneOf, ["option": "--language", "other": Language.tags])
        }
    }

    @MainActor
    func run() async throws {
        QueueClient.takeChance(from: SystemRandomNumberGenerator())
        let settings = ConsoleSettings(self, ProcessInfo.processInfo.environment)
        let clock = SteadyClock()
        do {
            if plain {
                try await interruptible { _ in try await Self.runPlain(settings, clock) }
            } else {
                try await runConsole(
                    settings.wishes, client: settings.client(), language: settings.language,
                    terminal: settings.terminal, times: clock.times(every: .milliseconds(250)),
                    clock: { clock.now })
            }
        } catch let error as TerminalError {
            await QueueClient.shutDown()
            try Output.say(settings.text(of: error))
            throw ExitCode(EX_USAGE)
        } catch ClientFailure.unreachable(let why) {
            try Output.say(why)
            throw ExitCode(EX_NOINPUT)
        }
        await QueueClient.shutDown()
    }

    /// A secret is not shown while it is typed; however this ends, what is typed afterwards is.
    @MainActor
    private static func runPlain(_ settings: ConsoleSettings, _ clock: SteadyClock) async throws {
        let echo = Echo()
        defer { echo.show(true) }
        try await runPlainConsole(
            settings.wishes, client: settings.client(), language: settings.language,
            lines: KioskLines.typed(isLocked: false), say: { try Output.put($0) },
            conceal: { echo.show(!$0) }, times: clock.times(every: .milliseconds(250)), clock: { clock.now })
    }
}
