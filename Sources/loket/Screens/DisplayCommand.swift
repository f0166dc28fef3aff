import ArgumentParser
import DisplayTerminal
import Words

/// `loket display`: the board on the wall of the hall.
struct DisplayCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "display", abstract: "The hall's board: who is called where, and how many wait.",
        discussion: "“q” or Ctrl-C ends it. In plain lines, for scripts and screen readers: loket board.")

    @OptionGroup var options: ScreenOptions
    @OptionGroup(title: "What it shows") var board: BoardOptions
    @OptionGroup(title: "Sound") var sound: SoundOptions
    @OptionGroup(title: "Whether it can be read") var legibility: LegibilityOptions

    @MainActor
    func run() async throws {
        let settings = ScreenSettings(options)
        let theme = try board.readTheme()
        let shown = board.display(theme)
        let check = legibility.legibility(of: shown.view)
        if let check, legibility.check { return try tell(check, settings.words) }
        try await settings.run(as: .display) { client, branch in
            let clock = SteadyClock()
            let sound = Sound(sound, settings, clock)
            async let _ = sound?.player.run()
            if let check, !check.isGood { try await warn(check, settings.words) }
            try await runDisplay(
                client, branch: branch, shown, rings: self.sound.rings, loudspeaker: sound?.loudspeaker,
                terminal: settings.terminal(colours: theme.colours),
                times: clock.times(every: .milliseconds(300)), startedAt: clock.now)
            try sound?.finish()
        }
    }

    /// Exit code 1 where the digits are too small.
    private func tell(_ check: Legibility, _ words: Words) throws {
        try Output.put(words.lines(check).joined(separator: "\n"))
        if !check.isGood { throw ExitCode.failure }
    }

    /// The board covers what was said before it: long enough to read it, then the board.
    private func warn(_ check: Legibility, _ words: Words) async throws {
        for line in words.lines(check) { try Output.say(line) }
        try await Task.sleep(for: .seconds(5))
    }
}
