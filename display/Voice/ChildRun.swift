import Foundation

/// A program that is run and waited for. When its time is up, or nobody waits any more, it is killed with
/// all that it has started: neither a player nor a speech synthesiser has anything to tidy up.
struct ChildRun: Sendable {
    private let program: String
    private let arguments: [String]
    private let limit: Duration

    /// - Parameter words: the program, looked for as a shell does, and its arguments.
    init(_ words: [String], limit: Duration) {
        precondition(!words.isEmpty, "a program has a name")
        program = words[0]
        arguments = words
        self.limit = limit
    }

    /// Returns only after the program has ended, in a cancelled task too: two never run at a time.
    func finish() async throws(VoiceFault) {
        let talk = Talk()
        let process = process(saying: talk)
        let ended = try start(process)
        let isLate = Task.detached { [limit] in
            do { try await Task.sleep(for: limit) } catch { return false }
            process.killWithItsOwn()
            return true
        }
        let code = await withTaskCancellationHandler {
            await ended.value
        } onCancel: {
            process.killWithItsOwn()
        }
        isLate.cancel()
        if await isLate.value { throw .late(program: program) }
        try judge(code, talk)
    }

    private func process(saying talk: Talk) -> Process {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = arguments
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = talk.file
        return process
    }

    /// The exit code to come; waiting for it does not end with the waiting task, which is told by killing.
    private func start(_ process: Process) throws(VoiceFault) -> Task<Int32, Never> {
        let (codes, taker) = AsyncStream<Int32>.makeStream()
        process.terminationHandler = { process in
            taker.yield(process.terminationStatus)
            taker.finish()
        }
        do {
            try process.run()
        } catch {
            throw .failed(program: program, why: error.localizedDescription)
        }
        return Task.detached { await codes.first { _ in true } ?? process.terminationStatus }
    }

    private func judge(_ code: Int32, _ talk: Talk) throws(VoiceFault) {
        switch code {
        case 0: return
        case 127: throw .missing(program: program)  // by env, and by a shell
        default:
            let said = talk.beginning
            throw .failed(program: program, why: said.isEmpty ? "exit code \(code)" : said)
        }
    }
}

extension Process {
    /// Foundation starts each process in a group of its own. SIGTERM would not do: what this program ignores,
    /// its children ignore too.
    fileprivate func killWithItsOwn() {
        if isRunning { kill(-processIdentifier, SIGKILL) }
    }
}

/// What a program says of itself: in a file without a name, since whoever fills a pipe stands still.
private struct Talk {
    let file: FileHandle

    init() {
        guard let stream = tmpfile() else {
            file = .nullDevice
            return
        }
        file = FileHandle(fileDescriptor: dup(fileno(stream)), closeOnDealloc: true)
        fclose(stream)
    }

    var beginning: String {
        var bytes = [UInt8](repeating: 0, count: 300)
        let count = max(0, pread(file.fileDescriptor, &bytes, bytes.count, 0))
        return String(decoding: bytes[..<count], as: UTF8.self)
            .trimmingCharacters(in: .whitespacesAndNewlines)
    }
}
