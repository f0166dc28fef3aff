import Testing

/// What people are told comes from the catalogue. What these tools say is for those who work on Loket.
private let tools = ["Demo", "FuzzDay", "Replay", "Trial"].map { "Sources/loket/\($0)" }

/// What takes a text that somebody will read.
private let tellers = [
    "Halt(", "Halt.usage(", "Halt.data(", "Halt.noInput(", "Halt.unavailable(", "Halt.software(",
    "Halt.cannotCreate(", "ValidationError(", "LineFailure.usage(", "LineFailure.refused(", "Output.put(",
    "Output.say(", "Table(figures:",
]

private let advice = "words in one language: give it a text of the catalogue (Sources/Words)"

extension SourceFile {
    /// Literals with two words or more that are told as they stand.
    fileprivate var bareWords: [Finding] {
        tellers.flatMap { teller in
            code.places(of: teller).compactMap { place -> Finding? in
                let open = code[place...].firstIndex(of: UInt8(ascii: "(")) ?? place
                guard let end = code.end(ofBracketAt: open) else { return nil }
                // A command to type is the same in every language.
                let told = String(decoding: literals[open..<end], as: UTF8.self)
                    .replacing(/loket( [a-z]+)+/, with: "")
                return told.contains(/\p{Ll}{2,}[,;:]? \p{Ll}{2,}/) ? finding(at: place, advice) : nil
            }
        }
    }
}

private func bareWords(_ files: [SourceFile]) -> [Finding] {
    files.filter { ($0.isUnder(["Sources/loket", "kiosk", "display"])) && !$0.isUnder(tools) }
        .flatMap(\.bareWords)
}

@Suite("Words that people see")
struct WordingTests {
    @Test func comeFromTheCatalogue() { expectNone(bareWords(Repository.sources)) }

    @Test(arguments: [
        "try Output.say(\"nobody came\")", "throw Halt(code: 64, description: \"there is no \\(name)\")",
        "throw ValidationError(\"--a needs\\n\" + \"two words\")",
        "try Output.put(isNew ? \"it is new\" : words(.old))",
    ])
    func findsABreach(text: String) {
        #expect(bareWords([sample(text, at: "Sources/loket/A.swift")]).count == 1)
    }

    @Test(arguments: [
        "throw Halt.usage(.haltListen, [\"text\": text])", "try Output.put(\"\\(words(.a)): \\(b)\")",
        "try Output.say(words(.how, [\"command\": \"loket device pair\"]))", "// Output.say(\"two words\")",
    ])
    func leavesOtherTextAlone(text: String) {
        #expect(bareWords([sample(text, at: "Sources/loket/A.swift")]).isEmpty)
    }
}
