import Foundation
import Terminal
import Testing
import Words

@testable import KioskTerminal

/// Each screen in each language and size, kept as text beside the tests, so that a change is seen in review.
@Suite struct GalleryTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Screens/kiosk")
    /// LOKET_DRAW_SCREENS=1 draws them anew.
    private static let draws = ProcessInfo.processInfo.environment["LOKET_DRAW_SCREENS"] != nil

    @Test(arguments: Language.allCases, Gallery.sizes)
    func looksAsItDid(_ language: Language, _ size: Size) throws {
        let file = Self.folder.appending(path: "\(language)-\(size.columns)x\(size.rows).txt")
        // The largest are mostly empty: a few tell how they look.
        let isVast = size.columns > 200
        let vast = ["languages", "services", "name", "ticket none", "large services", "large ticket"]
        let screens = Gallery.screens(in: language).filter { !isVast || vast.contains($0.name) }
        let drawn = screens.map { name, flow in
            "── \(name)\n" + kioskScreen(flow, size).text.trimmed + "\n"
        }.joined(separator: "\n")
        if Self.draws {
            try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
            try Data(drawn.utf8).write(to: file)
        }
        let kept = try String(decoding: Data(contentsOf: file), as: UTF8.self)
        #expect(drawn == kept, "LOKET_DRAW_SCREENS=1 draws it anew")
    }

    /// Whatever has to be read is whole: an ellipsis of the screen's own stands nowhere.
    @Test(arguments: Language.allCases, Gallery.sizes)
    func cutsNothing(_ language: Language, _ size: Size) {
        for (name, flow) in Gallery.screens(in: language) {
            let text = kioskScreen(flow, size).text
            #expect(!text.replacing(" …", with: "").contains("…"), "\(name) in \(language):\n\(text)")
        }
    }
}

extension String {
    fileprivate var trimmed: String {
        var lines = split(separator: "\n", omittingEmptySubsequences: false)
        while lines.last?.isEmpty ?? false { lines.removeLast() }
        return lines.joined(separator: "\n")
    }
}
