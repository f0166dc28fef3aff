import Foundation
import Testing

/// Screens one after the other, as they were recorded or are recorded now.
struct Transcript {
    private let file: URL
    private let recorded: [String]
    private let isRecording: Bool
    private var taken: [String] = []

    init(_ name: String) throws {
        file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Snapshots/OfficeDay/\(name).txt")
        isRecording = ProcessInfo.processInfo.environment["RECORD"] != nil
        recorded =
            isRecording ? [] : try String(contentsOf: file, encoding: .utf8).components(separatedBy: "═══ ")
    }

    /// The screen that some keys lead to: waits until it is the recorded one.
    mutating func take(_ name: String, _ text: () async throws -> String) async throws {
        if isRecording {
            taken.append("\(name)\n" + (try await settled(text)))
            return
        }
        taken.append(name)
        let wanted = try #require(recorded.dropFirst(taken.count).first, "“\(name)” was not recorded")
        var shown = ""
        do {
            _ = try await eventually(within: .seconds(20), "the screen of “\(name)”") {
                shown = "\(name)\n" + (try await text()).withoutTimes
                return shown == wanted
            }
        } catch {
            Issue.record("“\(name)” looks otherwise:\n\(shown)\nand did:\n\(wanted)")
            throw error
        }
    }

    func end() throws {
        guard isRecording else { return #expect(recorded.count == taken.count + 1) }
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(("\n" + taken.map { "═══ " + $0 }.joined()).utf8).write(to: file)
    }

    /// What stands still for a while.
    private func settled(_ text: () async throws -> String) async throws -> String {
        var last = try await text().withoutTimes
        while true {
            try await Task.sleep(for: .milliseconds(600))
            let now = try await text().withoutTimes
            if now == last { return now }
            last = now
        }
    }
}

extension String {
    /// A screen without what is another on each day: times, dates, secrets.
    fileprivate var withoutTimes: String {
        var text = self
        if text.contains(/(\S{4}  ){5}\S{2}/) {
            text = text.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.contains("█") }
                .joined(separator: "\n")
        }
        return text.replacing(/(\S{4}  ){5}\S{2}/, with: "SECRET")
            .replacing(/\d{2}:\d{2}:\d{2}/, with: "00:00:00")
            .replacing(/\b\d{1,2}:\d{2}\b/, with: "0:00")
            .replacing(/\b\d+ min/, with: "0 min")
            .replacing(/\b\d{1,2}\. ?\w+\.? ?\d{4}/, with: "DATE")
            .replacing(/C-\d{4}-/, with: "C-YEAR-")
    }
}
