import Foundation

/// A real `loket serve` as a process of its own, on a folder of its own.
final class ServerProcess {
    let port: Int
    /// From its launch to the line that says that it listens, in milliseconds.
    let startup: Double
    private let process: Process
    /// Of the user admin; told on a folder's first start only.
    let firstPIN: String?

    init(_ data: String, _ options: [String] = [], environment: [String: String] = [:]) throws {
        try FileManager.default.createDirectory(atPath: data, withIntermediateDirectories: true)
        let office = data + "/office.yaml"
        try BenchOffice.file.write(toFile: office, atomically: true, encoding: .utf8)
        process = try Self.child(
            ["serve", "--data", data, "--listen", "127.0.0.1:0", "--office", office] + options)
        process.environment = ProcessInfo.processInfo.environment.merging(["LOKET_LANGUAGE": "en"]) { $1 }
            .merging(environment) { $1 }
        let output = Pipe()
        process.standardOutput = output
        let start = ContinuousClock.now
        try process.run()
        var firstPIN: String?
        var port: Int?
        var lines = Lines(output.fileHandleForReading)
        while port == nil, let line = lines.next() {
            if let pin = line.word(after: "user admin, one-time PIN ") { firstPIN = pin }
            port = line.word(after: "loket listens on http://127.0.0.1:").flatMap { Int($0) }
        }
        startup = (ContinuousClock.now - start).milliseconds
        self.firstPIN = firstPIN
        guard let port else { throw Failure("the server ended before it was ready; see above") }
        self.port = port
    }

    /// The product's program lies beside this one.
    static var program: URL {
        get throws {
            guard let here = Bundle.main.executableURL else { throw Failure("where is this program?") }
            return here.deletingLastPathComponent().appendingPathComponent("loket")
        }
    }

    private static func child(_ arguments: [String]) throws -> Process {
        let process = Process()
        process.executableURL = try program
        process.arguments = arguments
        return process
    }

    func memory() throws -> Double { try Machine.memory(of: process.processIdentifier) }

    func stop() {
        guard process.isRunning else { return }
        process.terminate()
        process.waitUntilExit()
    }

    /// A server for as long as `body` runs.
    static func with<Value>(
        _ data: String, _ options: [String] = [], environment: [String: String] = [:],
        _ body: (ServerProcess) throws -> Value
    ) throws -> Value {
        let server = try ServerProcess(data, options, environment: environment)
        defer { server.stop() }
        return try body(server)
    }
}

/// What a child says, line by line, read no further than asked.
private struct Lines {
    private let handle: FileHandle
    private var rest: [UInt8] = []

    init(_ handle: FileHandle) { self.handle = handle }

    mutating func next() -> String? {
        while true {
            if let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
                defer { rest.removeFirst(end + 1) }
                return String(decoding: rest[..<end], as: UTF8.self)
            }
            let more = handle.availableData
            guard !more.isEmpty else { return nil }
            rest += more
        }
    }
}

extension String {
    /// What stands between `beginning` and the next space.
    fileprivate func word(after beginning: String) -> String? {
        guard hasPrefix(beginning) else { return nil }
        return String(dropFirst(beginning.count).prefix { $0 != " " })
    }
}
