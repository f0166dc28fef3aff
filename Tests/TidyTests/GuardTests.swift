import Testing

/// A test that shows a promise names what keeps it, as "Guard: `symbol`". What is named in backticks behind
/// that word must be in the product, so that whoever takes a guard away finds its test.
private func untrueGuards(in tests: [SourceFile], of product: [SourceFile]) -> [Finding] {
    let names = Set(product.flatMap { $0.all.words })
    return tests.flatMap { file in
        file.guards.flatMap { line, symbols -> [Finding] in
            if symbols.isEmpty { return [file.finding(line: line, "a guard: name it in backticks")] }
            return symbols.compactMap { symbol in
                let words = Array(symbol.utf8).words
                let missing = words.filter { !names.contains($0) }.joined(separator: ", ")
                guard !missing.isEmpty || words.isEmpty else { return nil }
                return file.finding(line: line, "guard `\(symbol)`: the product has no \(missing)")
            }
        }
    }
}

extension SourceFile {
    /// The line of each "Guard:", and what is in backticks from there to the end of its comment.
    fileprivate var guards: [(line: Int, symbols: [String])] {
        lines.indices.compactMap { index in
            guard lines[index].isComment, let start = lines[index].guardText else { return nil }
            let rest = lines[(index + 1)...].prefix { $0.isComment && $0.guardText == nil }
            let text = ([start] + rest).joined(separator: "\n")
            let symbols = text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
                .filter { $0.offset % 2 == 1 }.map { String($0.element) }
            return (index + 1, symbols)
        }
    }
}

extension String {
    fileprivate var isComment: Bool { drop { $0 == " " }.starts(with: "//") }

    /// What stands behind "Guard:" or "Guards:".
    fileprivate var guardText: String? {
        for word in ["Guard: ", "Guards: "] {
            guard let place = Array(utf8).places(of: word).first else { continue }
            return String(decoding: Array(utf8)[(place + word.utf8.count)...], as: UTF8.self)
        }
        return nil
    }
}

extension [UInt8] {
    fileprivate var words: [String] {
        split { !$0.isOfName }.map { String(decoding: $0, as: UTF8.self) }
    }
}

@Suite("Guards that tests name are there")
struct GuardTests {
    private static let product = sample("func isStillAdmitted() { run(\"PRAGMA synchronous = FULL\") }")

    @Test func testsNameWhatThereIs() {
        expectNone(untrueGuards(in: Repository.tests, of: Repository.sources))
    }

    @Test(arguments: [
        "/// Guard: `isAdmitted`.", "// Shows it. Guard: `Server.isStillAdmitted`.", "/// Guards: care.",
        "/// Guards: one thing,\n/// and `another`.", "/// Guard: `=`.",
    ])
    func findsABreach(text: String) {
        #expect(untrueGuards(in: [sample(text)], of: [Self.product]).count == 1)
    }

    @Test(arguments: [
        "/// Guard: `isStillAdmitted`.", "/// Guards: `synchronous = FULL`, and\n/// `PRAGMA`.",
        "/// `another` thing", "let text = \"Guard: `another`\"", "/// Guard: `run`.\nlet a = \"`b`\"",
    ])
    func leavesTheRestAlone(text: String) {
        #expect(untrueGuards(in: [sample(text)], of: [Self.product]).isEmpty)
    }
}
