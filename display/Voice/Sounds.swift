import Foundation
import QueueCore

/// A folder of sounds that can be made again: those not heard for a month go, and beyond a number the ones
/// that were not heard for longest.
public struct Sounds: Sendable {
    private let folder: URL
    private let atMost: Int

    static let kept = 30.days

    /// - Parameter atMost: files; one takes about 100 kB.
    public init(in folder: URL, atMost: Int = 500) {
        precondition(atMost >= 10, "the sounds of one announcement stay together")
        self.folder = folder
        self.atMost = atMost
    }

    /// The file of this name. One that is not there is made, by `make` at the place that it is given, and
    /// gets its name when it is whole.
    nonisolated(nonsending) func file(
        _ name: String, at now: Instant, make: nonisolated(nonsending) (URL) async throws(VoiceFault) -> Void
    ) async throws(VoiceFault) -> URL {
        let file = folder.appending(path: name)
        if !Self.isThere(file) {
            try onDisk {
                try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            }
            try await add(file, make)
            try onDisk { try clean(at: now) }
        }
        try onDisk { try touch(file, at: now) }
        return file
    }

    private nonisolated(nonsending) func add(
        _ file: URL, _ make: nonisolated(nonsending) (URL) async throws(VoiceFault) -> Void
    ) async throws(VoiceFault) {
        // Several boards may share a folder.
        let part = file.appendingPathExtension("\(getpid()).part")
        do throws(VoiceFault) {
            try await make(part)
        } catch {
            unlink(part.path)
            throw error
        }
        guard rename(part.path, file.path) == 0 else {
            throw .folder(folder.path, why: String(cString: strerror(errno)))
        }
    }

    /// A file that is empty is none: a power cut may leave one.
    static func isThere(_ file: URL) -> Bool {
        var status = stat()
        return stat(file.path, &status) == 0 && status.st_size > 0
    }

    private func touch(_ file: URL, at now: Instant) throws {
        try FileManager.default.setAttributes([.modificationDate: Date(now)], ofItemAtPath: file.path)
    }

    private func clean(at now: Instant) throws {
        let files = try FileManager.default
            .contentsOfDirectory(at: folder, includingPropertiesForKeys: [.contentModificationDateKey])
            .filter(isOurs)
            .map {
                ($0, try $0.resourceValues(forKeys: [.contentModificationDateKey]).contentModificationDate)
            }
            .sorted { ($0.1 ?? .distantPast) > ($1.1 ?? .distantPast) }
        let oldest = Date(now - Self.kept)
        for (place, (file, heard)) in files.enumerated()
        where place >= atMost || (heard ?? .distantPast) < oldest {
            unlink(file.path)  // another board may have been faster
        }
    }

    /// The folder may be one that holds other things as well.
    private func isOurs(_ file: URL) -> Bool {
        file.lastPathComponent.hasPrefix("loket-") && ["wav", "part"].contains(file.pathExtension)
    }

    private func onDisk<Value>(_ act: () throws -> Value) throws(VoiceFault) -> Value {
        do {
            return try act()
        } catch {
            throw .folder(folder.path, why: error.localizedDescription)
        }
    }
}

extension Date {
    fileprivate init(_ instant: Instant) {
        self.init(timeIntervalSince1970: Double(instant.milliseconds) / 1_000)
    }
}

extension Chime {
    func file(in sounds: Sounds, at now: Instant) async throws(VoiceFault) -> URL {
        try await sounds.file(fileName, at: now) { (file) throws(VoiceFault) in
            do {
                try Data(wav).write(to: file)
            } catch {
                throw .folder(file.deletingLastPathComponent().path, why: error.localizedDescription)
            }
        }
    }
}
