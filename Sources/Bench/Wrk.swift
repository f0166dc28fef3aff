import Foundation
import QueueWire

/// Load from `wrk`, which is a program of its own so that server and load share nothing but the cores.
struct Wrk {
    struct Result {
        let rate: Double
        /// Milliseconds.
        let p50: Double
        let p99: Double
    }

    enum Load {
        case board
        case branch
        case issue
        /// With an Idempotency-Key, never the same.
        case issueWithKey(prefix: String)

        fileprivate var script: String {
            switch self {
            case .board: Self.get(BenchOffice.boardPath)
            case .branch: Self.get(BenchOffice.branchPath)
            case .issue: Self.post("static = wrk.format('POST', '\(BenchOffice.issuePath)')", "return static")
            case .issueWithKey(let prefix):
                Self.post(
                    """
                    counted = 0
                    wrk.headers['Idempotency-Key'] = '@'
                    static = wrk.format('POST', '\(BenchOffice.issuePath)')
                    at = static:find('@', 1, true)
                    before, after = static:sub(1, at - 1), static:sub(at + 1)
                    """, "counted = counted + 1; return before .. '\(prefix)-' .. counted .. after")
            }
        }

        private static func get(_ path: String) -> String {
            """
            init = function() static = wrk.format('GET', '\(path)') end
            request = function() return static end
            """
        }

        private static func post(_ prepare: String, _ each: String) -> String {
            """
            init = function()
            wrk.headers['Content-Type'] = 'application/json'
            wrk.body = '\(BenchOffice.issueBody)'
            \(prepare)
            end
            request = function() \(each) end
            """
        }
    }

    private static let done = """

        done = function(summary, latency, requests)
        local errors = summary.errors
        local bad = errors.connect + errors.read + errors.write + errors.status + errors.timeout
        io.write(string.format('result %d %d %d %d %d\\n', summary.requests, summary.duration,
            latency:percentile(50), latency:percentile(99), bad))
        end
        """

    let folder: String

    /// Runs one load; a single failed request spoils it.
    func run(_ load: Load, port: Int, connections: Int, seconds: Int) throws -> Result {
        let script = folder + "/load.lua"
        try (load.script + Self.done).write(toFile: script, atomically: true, encoding: .utf8)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [
            "wrk", "-t1", "-c\(connections)", "-d\(seconds)s", "-s", script, "http://127.0.0.1:\(port)",
        ]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        let result = text.split(separator: "\n").first { $0.hasPrefix("result ") }
        let figures = result?.split(separator: " ").compactMap { Double($0) } ?? []
        guard figures.count == 5 else { throw Failure("wrk said nothing that can be read:\n\(text)") }
        guard figures[4] == 0 else { throw Failure("\(Int(figures[4])) requests failed:\n\(text)") }
        return Result(rate: figures[0] / figures[1] * 1e6, p50: figures[2] / 1e3, p99: figures[3] / 1e3)
    }
}
