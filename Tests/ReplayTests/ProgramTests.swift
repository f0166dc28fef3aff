import Foundation
import Testing

/// The real program, as it was built for these tests, with a temporary folder of its own.
private struct Program {
    private let process = Process()
    private let output = Pipe()
    let errors = Pipe()

    init(_ arguments: [String], temporary: URL) throws {
        process.executableURL = Bundle.main.bundleURL.appending(path: "loket")
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging(["TMPDIR": temporary.path]) { $1 }
        process.standardOutput = output
        process.standardError = errors
        try process.run()
    }

    func interrupt() { process.interrupt() }

    func end() -> (code: Int32, output: Data) {
        let output = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, output)
    }
}

@Suite(.serialized) struct ProgramTests {
    @Test func playsADayThroughItsServer() throws {
        try SampleDay().withFolder { day in
            let folder = day.deletingLastPathComponent()
            let program = try Program(
                ["replay", day.path, "--speed", "600", "--json"], temporary: folder)
            let (code, output) = program.end()
            #expect(code == 0, "\(String(decoding: output, as: UTF8.self))")
            let report = try #require(try JSONSerialization.jsonObject(with: output) as? [String: Any])
            #expect(report["equal"] as? Bool == true)
            #expect(
                try FileManager.default.contentsOfDirectory(atPath: folder.path) == [day.lastPathComponent])
        }
    }

    @Test func leavesNothingWhenInterrupted() throws {
        try SampleDay().withFolder { day in
            let folder = day.deletingLastPathComponent()
            let program = try Program(["replay", day.path], temporary: folder)
            // It says what it does when its server runs.
            #expect(!program.errors.fileHandleForReading.availableData.isEmpty)
            program.interrupt()
            #expect(program.end().code == 128 + SIGINT)
            #expect(
                try FileManager.default.contentsOfDirectory(atPath: folder.path) == [day.lastPathComponent])
        }
    }

    @Test func saysWhatIsWrong() throws {
        let nowhere = FileManager.default.temporaryDirectory
        let missing = try Program(["replay", "nowhere"], temporary: nowhere).end()
        #expect(missing.code == 66)
        #expect(try Program(["replay", "nowhere", "--speed", "0"], temporary: nowhere).end().code == 64)
    }

    @Test func demonstratesInPlainLines() throws {
        try SampleDay().withFolder { day in
            let folder = day.deletingLastPathComponent()
            let program = try Program(
                ["demo", "--plain", "--minutes", "0.1", "--speed", "600"], temporary: folder)
            let (code, output) = program.end()
            let text = String(decoding: output, as: UTF8.self)
            #expect(code == 0)
            #expect(text.contains(" → Counter "), "\(text)")
            #expect(text.contains("The office's day from "))
            #expect(
                try FileManager.default.contentsOfDirectory(atPath: folder.path) == [day.lastPathComponent])
        }
    }
}
