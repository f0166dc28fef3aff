import Testing

/// Folders of somebody's machine. In pieces, so that this file does not name them.
private let personalFolders =
    ["ho" + "me", "Us" + "ers", "ro" + "ot", "wo" + "rk"].map { "/\($0)/" } + ["/tmp/ba" + "sh"]

/// Committed text speaks of the product alone, wherever it is built.
private func machinePaths(_ files: [SourceFile]) -> [Finding] {
    files.flatMap { file in
        personalFolders.flatMap { folder in
            file.all.places(of: folder, asWord: false).filter { file.beginsPath(at: $0) }.map {
                file.finding(at: $0, "path of one machine (\(folder)): name it relative to the repository")
            }
        }
    }
}

extension SourceFile {
    /// "docs/home/page" and "example.org/home/page" go on; an absolute path begins.
    fileprivate func beginsPath(at place: Int) -> Bool {
        place == 0 || !(all[place - 1].isOfName || ".-}~*".utf8.contains(all[place - 1]))
    }
}

@Suite("No paths of one machine")
struct MachinePathTests {
    @Test func committedTextHasNone() { expectNone(machinePaths(Repository.texts)) }

    @Test(arguments: personalFolders)
    func findsABreach(folder: String) {
        #expect(machinePaths([sample("see \(folder)notes.md", at: "docs/Notes.md")]).count == 1)
        #expect(machinePaths([sample("see docs\(folder)notes.md", at: "docs/Notes.md")]).isEmpty)
    }
}
