import Testing

/// Where clocks, randomness and the environment may be read: the composition roots.
private let roots = ["Sources/loket", "Sources/Bench"]

private let injected =
    "take it as a parameter; only the composition root reads clocks, randomness and environment"

private let bannedOutsideRoots = [
    ("Date()", injected), ("Date.now", injected), ("Date(timeIntervalSinceNow", injected),
    ("ContinuousClock(", injected), ("ContinuousClock.now", injected), ("SuspendingClock(", injected),
    ("UUID()", injected), ("SystemRandomNumberGenerator", injected),
    ("ProcessInfo.processInfo.environment", injected), ("getenv", injected),
    ("print(", "return the text, or log it: standard output belongs to the sub-commands in Sources/loket"),
]

private let bannedEverywhere = [
    ("try?", "return or throw the failure, or name in a `catch` what may be ignored")
]

private let unfinished = "finish it, or name the gap in docs/FEATURES.md"
private let bannedWords = [("TO" + "DO", unfinished), ("FIX" + "ME", unfinished)]

private func bannedCalls(_ files: [SourceFile]) -> [Finding] {
    files.flatMap { file -> [Finding] in
        let isRoot = file.isUnder(roots)
        let calls = isRoot ? bannedEverywhere : bannedOutsideRoots + bannedEverywhere
        return calls.flatMap { call, advice in
            file.calls(of: call).map { file.finding(at: $0, "`\(call)`: \(advice)") }
        }
            + bannedWords.flatMap { word, advice in
                file.all.places(of: word).map { file.finding(at: $0, "\(word): \(advice)") }
            }
            + (isRoot ? [] : file.unseededRandomness) + file.emptyCatches
    }
}

extension SourceFile {
    /// A method of the same name on some value, or its declaration, is another matter.
    fileprivate func calls(of text: String) -> [Int] {
        code.places(of: text).filter { place in
            guard text == "print(", let before = code.lastInk(before: place) else { return true }
            return code[before] != UInt8(ascii: ".") && !code[...before].reversed().starts(with: "cnuf".utf8)
        }
    }

    fileprivate var unseededRandomness: [Finding] {
        [".random(", ".randomElement(", ".shuffled(", ".shuffle("].flatMap { call in
            code.places(of: call).compactMap { place -> Finding? in
                let open = place + call.utf8.count - 1
                guard let end = code.end(ofBracketAt: open) else { return nil }
                let seeded = !Array(code[open..<end]).places(of: "using:").isEmpty
                return seeded ? nil : finding(at: place, "`\(call)…)` without `using:`: \(injected)")
            }
        }
    }

    fileprivate var emptyCatches: [Finding] {
        code.places(of: "catch").compactMap { place in
            guard let open = code[place...].firstIndex(of: UInt8(ascii: "{")),
                let inside = code.nextInk(from: open + 1), code[inside] == UInt8(ascii: "}")
            else { return nil }
            return finding(at: place, "empty `catch`: return or throw the failure, or act on it")
        }
    }
}

@Suite("Calls that are banned")
struct BannedCallTests {
    @Test func sourcesHaveNone() { expectNone(bannedCalls(Repository.sources)) }

    @Test(arguments: [
        "let now = Date()", "let a = \"\\(Date.now)\"", "let id = UUID()", "let n = Int.random(in: 1...(6))",
        "let home = getenv(\"HOME\")", "let x = try? read()", "do { try a() } catch { }",
        "do { try a() } catch {\n// never mind\n}", "print(1)", "// TO" + "DO: later",
        "fatalError(\"TO" + "DO\")",
        "let who = all.randomElement()",
    ])
    func findsABreach(text: String) {
        #expect(bannedCalls([sample(text)]).count == 1)
    }

    @Test(arguments: [
        "let at = UpDate()", "// not Date()", "let a = \"Date()\"",
        "let n = Int.random(in: 1...6, using: &dice)",
        "printer.print(slip)", "func print(_ slip: Slip) {}", "do { try a() } catch { throw b }",
    ])
    func leavesOtherTextAlone(text: String) {
        #expect(bannedCalls([sample(text)]).isEmpty)
    }

    @Test func compositionRootMayReadTheClock() {
        #expect(bannedCalls([sample("print(Date())", at: "Sources/loket/Now.swift")]).isEmpty)
    }
}
