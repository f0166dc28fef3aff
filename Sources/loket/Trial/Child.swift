import Foundation
import Synchronization

/// This same program, run beside this one with arguments of its own.
final class Child: Sendable {
    /// What it says on standard output, line by line, until it ends.
    let lines: AsyncStream<String>
    private let process: Process
    private let ended: AsyncStream<Int32>

    /// Starts it. What it says on standard error is added to the file `log`.
    init(_ arguments: [String], input: String = "", log: String) throws {
        process = Process()
        process.executableURL = try Child.program()
        process.arguments = arguments
        // What it says is read by this program.
        process.environment = ProcessInfo.processInfo.environment.merging(["LOKET_LANGUAGE": "en"]) { $1 }
        process.standardError = try Child.opened(log)
        lines = Child.lines(of: process)
        ended = Child.end(of: process)
        try Child.start(process, input: input)
    }

    /// Waits until it has ended by itself, in a cancelled task too, and gives its exit code.
    func finished() async -> Int32 {
        // A detached task is not cancelled with this one.
        await Task.detached { [ended, process] in
            for await code in ended { return code }
            return process.terminationStatus
        }.value
    }

    /// Asks it to end and waits until it has; after ten seconds it is killed.
    func stop() async {
        guard process.isRunning else { return }
        process.terminate()
        let process = process
        DispatchQueue.global().asyncAfter(deadline: .now() + 10) {
            if process.isRunning { kill(process.processIdentifier, SIGKILL) }
        }
        _ = await finished()
    }
}

extension Child {
    private static func program() throws -> URL {
        guard let program = Bundle.main.executableURL else {
            throw Halt.software("this program does not know where it is")
        }
        return program
    }

    private static func opened(_ log: String) throws -> FileHandle {
        if !FileManager.default.fileExists(atPath: log) {
            guard FileManager.default.createFile(atPath: log, contents: nil) else {
                throw Halt.cannotCreate(log, "cannot be written")
            }
        }
        let file = try FileHandle(forWritingTo: URL(fileURLWithPath: log))
        try file.seekToEnd()
        return file
    }

    private static func start(_ process: Process, input: String) throws {
        let pipe = Pipe()
        process.standardInput = pipe
        do {
            try process.run()
            try pipe.fileHandleForWriting.write(contentsOf: Data(input.utf8))
            try pipe.fileHandleForWriting.close()
        } catch {
            throw Halt.software("this program cannot be started again: \(error.localizedDescription)")
        }
    }

    /// Read all the time: who writes into a full pipe stands still.
    private static func lines(of process: Process) -> AsyncStream<String> {
        let (lines, taker) = AsyncStream<String>.makeStream()
        let rest = Mutex<[UInt8]>([])
        let pipe = Pipe()
        process.standardOutput = pipe
        pipe.fileHandleForReading.readabilityHandler = { handle in
            let bytes = handle.availableData
            guard !bytes.isEmpty else {
                handle.readabilityHandler = nil
                return taker.finish()
            }
            for line in rest.withLock({ $0.takeLines(adding: bytes) }) { taker.yield(line) }
        }
        return lines
    }

    private static func end(of process: Process) -> AsyncStream<Int32> {
        let (ended, taker) = AsyncStream<Int32>.makeStream()
        process.terminationHandler = { process in
            taker.yield(process.terminationStatus)
            taker.finish()
        }
        return ended
    }
}

extension [UInt8] {
    /// The whole lines in what was left and what has come; what follows the last of them is left.
    fileprivate mutating func takeLines(adding bytes: Data) -> [String] {
        append(contentsOf: bytes)
        var pieces = split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        let last = pieces.popLast()
        let lines = pieces.map { String(decoding: $0, as: UTF8.self) }
        self = last.map(Array.init) ?? []
        return lines
    }
}
