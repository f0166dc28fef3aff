import Foundation
import Testing

/// The program under test: it lies beside the bundle of these tests.
enum Program {
    static let path: String = {
        let beside = [CommandLine.arguments[0], Bundle.main.executablePath ?? ""]
        let folders = beside.map { URL(fileURLWithPath: $0).deletingLastPathComponent() }
        let programs = folders.map { $0.appending(path: "loket").path }
        guard let path = programs.first(where: FileManager.default.isExecutableFile) else {
            preconditionFailure("no program “loket” beside the tests: \(programs)")
        }
        return path
    }()

    /// Where a tool lies; nil: it is not on this machine.
    static func tool(_ name: String) -> String? {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        return folders.map { "\($0)/\(name)" }.first(where: FileManager.default.isExecutableFile)
    }
}

/// How a program ended, and what it said.
struct Ending {
    let code: Int32
    let out: String
    let err: String
}

/// Something took longer than anybody would wait.
struct TooLong: Error {
    let what: String
}

/// One run of a program; what it says goes into two files.
final class Run: Sendable {
    private let process = Process()
    private let outFile: URL
    private let errFile: URL

    init(
        _ program: String, _ arguments: [String], input: String, environment: [String: String],
        saysTo file: URL
    ) throws {
        (outFile, errFile) = (file.appendingPathExtension("out"), file.appendingPathExtension("err"))
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.environment = environment
        let says = [try Self.handle(outFile), try Self.handle(errFile)]
        (process.standardOutput, process.standardError) = (says[0], says[1])
        let pipe = Pipe()
        process.standardInput = pipe
        try process.run()
        // The child has its own; with a thousand files open Foundation cannot start another program.
        for handle in says { try handle.close() }
        try pipe.fileHandleForWriting.write(contentsOf: Data(input.utf8))
        try pipe.fileHandleForWriting.close()
    }

    private static func handle(_ file: URL) throws -> FileHandle {
        try Data().write(to: file)
        return try FileHandle(forWritingTo: file)
    }

    var id: Int32 { process.processIdentifier }
    var isRunning: Bool { process.isRunning }
    var out: String { Self.text(outFile) }
    var err: String { Self.text(errFile) }

    private static func text(_ file: URL) -> String {
        FileManager.default.contents(atPath: file.path).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    func send(_ signal: Int32) { kill(id, signal) }

    func ended(within limit: Duration = .seconds(20)) async throws -> Ending {
        try await eventually(within: limit, "the end of \(process.arguments ?? [])") { !isRunning }
        let code = process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
        return Ending(code: code, out: out, err: err)
    }

    /// However it goes, it is over then.
    func stop() async throws {
        send(SIGTERM)
        do {
            _ = try await ended(within: .seconds(4))
        } catch is TooLong {
            send(SIGKILL)
            _ = try await ended()
        }
    }
}

/// Waits until something is so, and gives how long it took.
@discardableResult
func eventually(
    within limit: Duration = .seconds(20), _ what: String, _ isSo: () async throws -> Bool
) async throws -> Duration {
    let start = ContinuousClock.now
    while try await !isSo() {
        guard ContinuousClock.now - start < limit else { throw TooLong(what: what) }
        try await Task.sleep(for: .milliseconds(2))
    }
    return ContinuousClock.now - start
}

extension Duration {
    var inMilliseconds: String {
        let (seconds, attoseconds) = components
        return "\(seconds * 1_000 + attoseconds / 1_000_000_000_000_000) ms"
    }
}
