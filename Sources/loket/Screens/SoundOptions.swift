import ArgumentParser
import Voice

/// What a board that is heard can be told.
struct SoundOptions: ParsableArguments {
    @Flag(help: "Ring the terminal's bell for each call.")
    var bell = false

    @Flag(help: "Speak each call after the chime, by espeak-ng, in the visitor's language and the house's.")
    var voice = false

    @Option(
        help: .init(
            "What plays a sound. (default with --voice: aplay -q {file}; without: no chime)",
            valueName: "command"))
    var player: PlayerCommand?

    @Option(
        help: .init("Hours without bell, chime and voice, by the branch's clock.", valueName: "18:00-08:00"))
    var quiet: QuietHours?

    @Option(
        help: .init(
            "Where spoken calls are kept for their next time. ($XDG_CACHE_HOME/loket or ~/.cache/loket)",
            valueName: "dir"),
        completion: .directory)
    var cache: String?

    /// nil: nothing is to be heard.
    var command: PlayerCommand? { player ?? (voice ? PlayerCommand("aplay -q {file}") : nil) }

    /// Whether the bell may be heard in a minute of the branch's day.
    func rings(at minute: Int) -> Bool { bell && !(quiet?.contains(minute: minute) ?? false) }

    func validate() throws {
        guard command != nil || cache == nil else {
            throw ValidationError(
                .optionNeedsOneOf, ["option": "--cache", "other": "--voice, --player"])
        }
        guard command != nil || bell || quiet == nil else {
            throw ValidationError(
                .optionNeedsOneOf, ["option": "--quiet", "other": "--bell, --voice, --player"])
        }
    }
}

extension PlayerCommand: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument) }
}

extension QuietHours: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument) }
}
