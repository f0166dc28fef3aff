import Foundation
import QueueCore
import Words

/// Reads sentences aloud, one after the other, until they are over or its task is cancelled: what a screen
/// says no longer is not worth hearing.
public actor Narrator {
    private let command: PlayerCommand
    private let speech: Speech
    private let now: @Sendable () -> Instant
    private let report: @Sendable (VoiceFault) -> Void
    private var told: Set<VoiceFault> = []

    /// A sentence that takes longer has lost its sound card.
    private static let longest = Duration.seconds(40)

    /// - Parameter report: told of each fault once.
    public init(
        _ command: PlayerCommand, _ speech: Speech, now: @escaping @Sendable () -> Instant,
        report: @escaping @Sendable (VoiceFault) -> Void
    ) {
        self.command = command
        self.speech = speech
        self.now = now
        self.report = report
    }

    public func read(_ sentences: [Utterance]) async {
        for sentence in sentences where !Task.isCancelled {
            do throws(VoiceFault) {
                let file = try await speech.file(for: sentence, at: now())
                guard !Task.isCancelled else { return }
                try await ChildRun(command.words(playing: file.path), limit: Self.longest).finish()
            } catch {
                // A reading that was broken off has not failed.
                guard !Task.isCancelled else { return }
                if told.insert(error).inserted { report(error) }
            }
        }
    }
}
