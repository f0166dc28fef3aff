import DisplayTerminal
import Foundation
import LocalTime
import Synchronization
import Voice
import Words

/// What is heard beside a display's screen.
struct Sound: Sendable {
    let player: Player
    private let isHeard: AsyncStream<Bool>
    private let faults: SoundFaults

    /// nil where nothing is to be heard.
    init?(_ options: SoundOptions, _ settings: ScreenSettings, _ clock: SteadyClock) {
        guard let command = options.command else { return nil }
        let folder = options.cache.map { URL(fileURLWithPath: $0) } ?? settings.cache
        let sounds = Sounds(in: folder.appending(path: "voice"))
        let faults = SoundFaults(settings.words)
        self.faults = faults
        let (isHeard, teller) = AsyncStream.makeStream(of: Bool.self, bufferingPolicy: .bufferingNewest(1))
        self.isHeard = isHeard
        player = Player(
            command, sounds: sounds, speech: options.voice ? Speech(sounds) : nil, quiet: options.quiet,
            now: { clock.now }, report: faults.tell, heard: { teller.yield($0) })
    }

    var loudspeaker: Loudspeaker {
        Loudspeaker(over: player.over, isHeard: isHeard) { [player] call, time, house, branch in
            let zone = LocalTime(branch.timeZone)
            player.announce(call, at: time, house: house) { time in
                zone?.moment(at: time).minute ?? time.milliseconds / 60_000 % 1_440
            }
        }
    }

    /// Says what could not be said before, when the screen has gone.
    func finish() throws { try faults.finish() }
}

/// Faults go to standard error; where that is the screen itself, when the screen has gone.
final class SoundFaults: Sendable {
    private let words: Words
    private let unsaid = Mutex<[String]>([])

    init(_ words: Words) { self.words = words }

    func tell(_ fault: VoiceFault) {
        let text = words.text(of: fault)
        do {
            guard isatty(STDERR_FILENO) == 0 else { return keep(text) }
            try Output.say(text)
        } catch {
            keep(text)
        }
    }

    func finish() throws {
        for text in unsaid.withLock({ $0 }) { try Output.say(text) }
    }

    private func keep(_ text: String) { unsaid.withLock { $0.append(text) } }
}
