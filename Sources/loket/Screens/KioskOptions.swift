import ArgumentParser
import Foundation
import KioskTerminal
import Voice
import Words

/// How a kiosk shows itself. A visitor can change the first three for one visit.
struct KioskOptions: ParsableArguments {
    @Flag(help: "Large type, few choices a page.")
    var large = false

    @Flag(help: "White on black, without shades.")
    var contrast = false

    @Flag(help: "Read each screen aloud in the visitor's language, by espeak-ng.")
    var readAloud = false

    @Flag(help: "Offer reading aloud, by a key of its own; at first it is silent.")
    var voice = false

    @Option(
        help: .init("What plays a sound. (default: aplay -q {file})", valueName: "command"))
    var player: PlayerCommand?

    @Flag(help: "Plain lines for screen readers: nothing is redrawn, the cursor stands at the answer.")
    var plain = false

    private var speaks: Bool { voice || readAloud || player != nil }

    func setup(printer: String?, _ settings: ScreenSettings) -> KioskSetup {
        KioskSetup(
            modes: Modes(isLarge: large, isContrasting: contrast, isAloud: readAloud), hasVoice: speaks,
            printer: printer, program: "loket", server: settings.server, language: settings.words.language)
    }

    /// nil: nothing is to be heard.
    func voice(
        _ settings: ScreenSettings, _ clock: SteadyClock, _ faults: SoundFaults
    ) -> KioskEquipment.Voice? {
        guard speaks, let command = player ?? PlayerCommand("aplay -q {file}") else { return nil }
        let speech = Speech(Sounds(in: settings.cache.appending(path: "voice")))
        let narrator = Narrator(command, speech, now: { clock.now }, report: faults.tell)
        return { sentences in
            await narrator.read(sentences.map { Utterance($0.text, in: $0.language) })
        }
    }
}
