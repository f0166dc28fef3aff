import Testing

private let kinds = ["class", "struct", "enum", "actor", "protocol"]

/// A type that other modules see says what it means. Its members may speak for themselves: a comment that
/// repeats the declaration is worse than none.
private func undocumented(_ files: [SourceFile]) -> [Finding] {
    files.flatMap { file in
        kinds.flatMap { kind in
            file.code.places(of: kind).compactMap { place -> Finding? in
                let number = file.line(of: place)
                guard file.lines[number - 1].hasPrefix("public "), !file.isDocumented(above: number),
                    let start = file.code.nextInk(from: place + kind.utf8.count)
                else { return nil }
                let name = file.code.word(at: start)
                return file.finding(
                    line: number, "public \(kind) `\(name)` without `///`: say what it stands for")
            }
        }
    }
}

extension SourceFile {
    /// Attributes may stand between a comment and its declaration.
    fileprivate func isDocumented(above number: Int) -> Bool {
        var above = number
        while lineAbove(above).hasPrefix("@") { above -= 1 }
        return lineAbove(above).hasPrefix("///")
    }
}

@Suite("Public types are documented")
struct DocumentationTests {
    @Test func sourcesAreDocumented() { expectNone(undocumented(Repository.sources)) }

    @Test(arguments: ["public struct Ticket {}", "// A number.\npublic indirect enum Why {}"])
    func findsABreach(text: String) {
        #expect(undocumented([sample(text)]).count == 1)
    }

    @Test(arguments: [
        "/// A number.\npublic struct Ticket {}", "/// A number.\n@frozen\npublic struct Ticket {}",
        "extension Ticket {\n    public enum State {}\n}", "public func enumerate() {}", "struct Ticket {}",
    ])
    func leavesTheRestAlone(text: String) {
        #expect(undocumented([sample(text)]).isEmpty)
    }
}
