import Foundation
import Terminal
import Testing
import Words

@testable import Console

/// Every screen in every language and three sizes, as it was when somebody last looked at it and found
/// it good. `RECORD=1` writes them anew: then look at the difference.
@Suite struct SnapshotTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Snapshots/Console")

    @Test(arguments: Language.allCases, [(80, 24), (40, 12), (250, 70)])
    func looksAsItDid(_ language: Language, _ size: (columns: Int, rows: Int)) throws {
        let file = Self.folder.appending(path: "\(language.rawValue)-\(size.columns)x\(size.rows).txt")
        let now = Situation.all.map { situation in
            let screen = situation.reached().screen(language, columns: size.columns, rows: size.rows)
            return "═══ \(situation.testDescription)\n" + screen.text + "\n"
        }
        if ProcessInfo.processInfo.environment["RECORD"] != nil {
            try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
            try Data(now.joined().utf8).write(to: file)
        }
        let then = String(decoding: try Data(contentsOf: file), as: UTF8.self)
        for screen in now {
            #expect(then.contains(screen), "not in \(file.lastPathComponent); RECORD=1 if it is meant so")
        }
        #expect(then.components(separatedBy: "═══ ").count == now.count + 1)
    }
}
