import Foundation
import QueueCore
import Words

/// Turns utterances into sounds, by espeak-ng, one at a time, each once.
///
/// It runs beside this program, not in it: a fault in it must not end the board, and its licence is the GPL.
public actor Speech {
    private let sounds: Sounds
    private let program: String
    private let limit: Duration
    private var last: Task<Result<URL, VoiceFault>, Never>?

    /// - Parameter program: espeak-ng, or one that takes the same arguments.
    public init(_ sounds: Sounds, by program: String = "espeak-ng", within limit: Duration = .seconds(5)) {
        self.sounds = sounds
        self.program = program
        self.limit = limit
    }

    /// The file in which it is spoken. Whoever asks waits for those who asked before.
    public func file(for utterance: Utterance, at now: Instant) async throws(VoiceFault) -> URL {
        let before = last
        let mine = Task { () -> Result<URL, VoiceFault> in
            _ = await before?.value
            return await spoken(utterance, at: now)
        }
        last = mine
        let result = await withTaskCancellationHandler {
            await mine.value
        } onCancel: {
            mine.cancel()
        }
        return try result.get()
    }

    private func spoken(_ utterance: Utterance, at now: Instant) async -> Result<URL, VoiceFault> {
        do throws(VoiceFault) {
            return .success(
                try await sounds.file(utterance.fileName, at: now) { (file) throws(VoiceFault) in
                    try await speak(utterance, to: file)
                })
        } catch {
            return .failure(error)
        }
    }

    private func speak(_ utterance: Utterance, to file: URL) async throws(VoiceFault) {
        // Slower than its 175 words a minute: a hall echoes, and many listen to a foreign language.
        let manner = ["-m", "-s", "150", "-v", utterance.language.espeakVoice]
        // What is said may begin with a sign that would be taken for an option.
        let words = [program] + manner + ["-w", file.path, "--", utterance.ssml]
        try await ChildRun(words, limit: limit).finish()
        // A file that it cannot write is no failure to espeak-ng.
        guard Sounds.isThere(file) else { throw .failed(program: program, why: "nothing in \(file.path)") }
    }
}

extension Language {
    var espeakVoice: String { self == .en ? "en-gb" : rawValue }
}
