import ArgumentParser
import DisplayTerminal
import Words

/// `loket display`: the board on the wall of the hall.
struct DisplayCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "display", abstract: "The hall's board: who is called where, and how many wait.",
        discussion: "“q” or Ctrl-C ends it. In plain lines, for scripts and screen readers: loket board.")

    @OptionGroup var options: ScreenOptions

    @Option(help: "en, sl, nb, nl, hu or pl. (default: the branch's first)")
    var language: String?

    @Flag(help: "Ring the terminal's bell for each call.")
    var bell = false

    @OptionGroup(title: "Sound") var sound: SoundOptions

    func validate() throws {
        guard language.map({ Language(tag: $0) != nil }) ?? true else {
            throw ValidationError("--language is one of en, sl, nb, nl, hu, pl.")
        }
    }

    @MainActor
    func run() async throws {
        let settings = ScreenSettings(options)
        try await settings.run { client, branch in
            let clock = SteadyClock()
            let sound = Sound(sound, settings, clock)
            async let _ = sound?.player.run()
            try await runDisplay(
                client, branch: branch, language: language.flatMap { Language(tag: $0) }, rings: bell,
                loudspeaker: sound?.loudspeaker, terminal: settings.terminal(),
                times: clock.times(every: .milliseconds(300)), startedAt: clock.now)
            try sound?.finish()
        }
    }
}
