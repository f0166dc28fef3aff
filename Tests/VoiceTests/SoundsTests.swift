import Foundation
import QueueCore
import Testing

@testable import Voice

@Suite struct SoundsTests {
    private let hall: Hall

    init() throws { hall = try Hall() }

    private var folder: URL { hall.folder.appending(path: "sounds") }

    /// Asks for a sound, and tells whether it was made anew.
    private func make(_ name: String, in sounds: Sounds, at time: Instant) async throws -> Bool {
        var isNew = false
        _ = try await sounds.file(name, at: time) { (file) throws(VoiceFault) in
            isNew = FileManager.default.createFile(atPath: file.path, contents: Data(name.utf8))
        }
        return isNew
    }

    @Test func aSoundIsMadeOnce() async throws {
        #expect(try await make("loket-a.wav", in: hall.sounds, at: now))
        #expect(try await !make("loket-a.wav", in: hall.sounds, at: now))
    }

    @Test func anEmptyFileIsNone() async throws {
        _ = try await make("loket-a.wav", in: hall.sounds, at: now)
        try Data().write(to: folder.appending(path: "loket-a.wav"))
        #expect(try await make("loket-a.wav", in: hall.sounds, at: now))
    }

    @Test func theOnesNotHeardForLongestGo() async throws {
        let sounds = Sounds(in: folder, atMost: 10)
        for index in 0..<10 { _ = try await make("loket-\(index).wav", in: sounds, at: now + index) }
        _ = try await make("loket-0.wav", in: sounds, at: now + 20)
        _ = try await make("loket-10.wav", in: sounds, at: now + 21)
        #expect(try await !make("loket-0.wav", in: sounds, at: now + 22))
        #expect(try await make("loket-1.wav", in: sounds, at: now + 23))
    }

    @Test func aMonthOfSilenceIsTooLong() async throws {
        _ = try await make("loket-a.wav", in: hall.sounds, at: now)
        _ = try await make("loket-b.wav", in: hall.sounds, at: now + 31.days)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["loket-b.wav"])
    }

    @Test func otherFilesInTheFolderStay() async throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for name in ["song.wav", "loket-notes.txt"] {
            let file = folder.appending(path: name).path
            #expect(FileManager.default.createFile(atPath: file, contents: nil))
            try FileManager.default.setAttributes([.modificationDate: Date.distantPast], ofItemAtPath: file)
        }
        _ = try await make("loket-a.wav", in: hall.sounds, at: now)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 3)
    }

    @Test func aFolderThatCannotBeMadeIsAFault() async throws {
        let sounds = Sounds(in: hall.folder.appending(path: "play/inside"))
        await #expect(throws: VoiceFault.self) { try await make("loket-a.wav", in: sounds, at: now) }
    }
}
