import Testing

/// What the compiler cannot prove needs its proof in words.
private func unprovedSafety(_ files: [SourceFile]) -> [Finding] {
    files.flatMap { file in
        ["@unchecked Sendable", "nonisolated(unsafe)"].flatMap { claim in
            file.code.places(of: claim).compactMap { place -> Finding? in
                guard !file.lineAbove(file.line(of: place)).hasPrefix("//") else { return nil }
                return file.finding(
                    at: place, "`\(claim)` without a reason: say in a comment right above why it is safe")
            }
        }
    }
}

@Suite("Unchecked safety is explained")
struct SafetyTests {
    @Test func sourcesExplainIt() { expectNone(unprovedSafety(Repository.sources)) }

    @Test func findsABreach() {
        #expect(unprovedSafety([sample("\nfinal class A: @unchecked Sendable {}")]).count == 1)
    }

    @Test func acceptsAReason() {
        #expect(
            unprovedSafety([sample("// Only the main actor touches it.\nnonisolated(unsafe) var a = 1")])
                .isEmpty)
    }
}
