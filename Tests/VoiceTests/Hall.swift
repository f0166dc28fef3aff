import Foundation
import QueueCore
import Synchronization
import Testing

@testable import Voice

let now = Instant(milliseconds: 1_790_843_525_000)

/// A hall with a player and a speech synthesiser that only write down what they were asked for.
final class Hall: Sendable {
    let folder: URL
    let faults = Mutex<[VoiceFault]>([])
    let time = Mutex(now)

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "loket-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try script("play", "note \"start $1\"; sleep 0.05; note \"end $1\"")
        try script(
            "speak",
            """
            while [ $# -gt 1 ]; do
                if [ "$1" = -w ]; then file=$2; fi
                if [ "$1" = -v ]; then voice=$2; fi
                shift
            done
            note "start $voice"; sleep 0.02; echo "$1" >"$file"; note "end $voice"
            """)
    }

    deinit {
        do { try FileManager.default.removeItem(at: folder) } catch { Issue.record(error) }
    }

    var sounds: Sounds { Sounds(in: folder.appending(path: "sounds")) }

    /// Makes a program in which `note` writes a line, with the time, to the program's log.
    @discardableResult
    func script(_ name: String, _ text: String) throws -> String {
        let file = folder.appending(path: name).path
        let body = "#!/bin/sh\nnote() { echo \"$(date +%s%N) $1\" >>\"$0.log\"; }\n\(text)\n"
        try body.write(toFile: file, atomically: true, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file)
        return file
    }

    func speech(by name: String = "speak", within limit: Duration = .seconds(20)) -> Speech {
        Speech(sounds, by: folder.appending(path: name).path, within: limit)
    }

    func player(
        _ program: String = "play", speech: Speech? = nil, speaks: Bool = true, quiet: QuietHours? = nil,
        heard: @escaping @Sendable (Bool) -> Void = { _ in }
    ) throws -> Player {
        let command = try #require(PlayerCommand("'\(folder.path)/\(program)'"))
        return Player(
            command, sounds: sounds, speech: speaks ? speech ?? self.speech() : nil, quiet: quiet,
            now: { self.time.withLock { $0 } },
            report: { fault in self.faults.withLock { $0.append(fault) } }, heard: heard)
    }

    /// What a program was asked for and when it started and ended, in the order in which it started.
    func runs(of program: String = "play") throws -> [Run] {
        let log = folder.appending(path: program + ".log")
        guard FileManager.default.fileExists(atPath: log.path) else { return [] }
        let lines = try String(contentsOf: log, encoding: .utf8).split(separator: "\n")
            .map { $0.split(separator: " ", maxSplits: 2).map(String.init) }
        let ends = lines.filter { $0[1] == "end" }
        return lines.filter { $0[1] == "start" }.map { line in
            let end = ends.first { $0[2] == line[2] && $0[0] > line[0] }
            return Run(name: line[2], start: line[0], end: end?[0])
        }
    }

    /// The names of the files played: "chime", "pl-A017-3".
    func played() throws -> [String] {
        try runs().map { run in
            let name = URL(fileURLWithPath: run.name).deletingPathExtension().lastPathComponent
            return name.split(separator: "-").dropFirst().dropLast().joined(separator: "-")
        }
    }
}

struct Run {
    let name: String
    /// Nanoseconds, all of as many digits.
    let start: String
    let end: String?
}

extension [Run] {
    /// Each ended before the next one started.
    var neverOverlap: Bool { zip(self, dropFirst()).allSatisfy { ($0.end ?? "~") <= $1.start } }
}

extension Player {
    /// Plays these calls, all queued at once, and returns when the last one is over.
    func hear(_ calls: [BoardCall], at time: Instant = now, minute: Int = 632) async {
        for call in calls { announce(call, at: time, house: .pl, minute: { _ in minute }) }
        let playing = Task { await run() }
        var left = calls.count
        for await _ in over {
            left -= 1
            if left == 0 { break }
        }
        playing.cancel()
        await playing.value
    }
}
