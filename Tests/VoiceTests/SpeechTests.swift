import Foundation
import Testing

@testable import Voice

@Suite struct SpeechTests {
    private let hall: Hall
    private let utterance = Utterance("A017", to: "3", in: .sl)

    init() throws { hall = try Hall() }

    @Test func saysTheSentenceInItsVoice() async throws {
        let file = try await hall.speech().file(for: utterance, at: now)
        #expect(try String(contentsOf: file, encoding: .utf8) == utterance.ssml + "\n")
        #expect(try hall.runs(of: "speak").map(\.name) == ["sl"])
    }

    @Test func oneAtATimeAndEachOnce() async throws {
        let speech = hall.speech()
        let numbers = ["A001", "A002", "A001", "A003"]
        let files = try await withThrowingTaskGroup(of: URL.self) { group in
            for number in numbers {
                group.addTask { try await speech.file(for: Utterance(number, to: "3", in: .pl), at: now) }
            }
            return try await group.reduce(into: Set()) { $0.insert($1) }
        }
        let runs = try hall.runs(of: "speak")
        #expect(files.count == 3 && runs.count == 3 && runs.neverOverlap)
    }

    @Test func oneThatHangsIsKilled() async throws {
        let program = try hall.script("hangs", "sleep 30")
        let speech = hall.speech(by: "hangs", within: .milliseconds(200))
        await #expect(throws: VoiceFault.late(program: program)) {
            try await speech.file(for: utterance, at: now)
        }
    }

    @Test func oneThatFailsTellsWhyAndLeavesNothing() async throws {
        let program = try hall.script("fails", "echo 'no such voice' >&2; echo half >\"$7\"; exit 1")
        await #expect(throws: VoiceFault.failed(program: program, why: "no such voice")) {
            try await hall.speech(by: "fails").file(for: utterance, at: now)
        }
        let sounds = hall.folder.appending(path: "sounds").path
        #expect(try FileManager.default.contentsOfDirectory(atPath: sounds) == [])
    }

    @Test func oneThatWritesNothingHasFailed() async throws {
        try hall.script("mute", "exit 0")
        await #expect(throws: VoiceFault.self) {
            try await hall.speech(by: "mute").file(for: utterance, at: now)
        }
    }

    @Test(.enabled(if: Espeak.version != nil, "espeak-ng is not installed"), arguments: Espeak.languages)
    func espeakWritesASound(language: Espeak.Spoken) async throws {
        let speech = Speech(hall.sounds)
        let file = try await speech.file(for: Utterance("A017", to: "3", in: language.language), at: now)
        let sign = try await speech.file(for: Utterance("-s", in: language.language), at: now)
        #expect(Sounds.isThere(sign), "what begins like an option is a text")
        let bytes = try Data(contentsOf: file)
        #expect(bytes.starts(with: "RIFF".utf8) && bytes.count > 30_000)
    }
}
