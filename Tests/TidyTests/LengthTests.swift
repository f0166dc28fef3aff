import Testing

private let longestFile = 300
private let longestFunction = 70
private let longestLine = 110
private let fileMedian = 80
private let functionMedian = 10

/// A file that is a table by nature says so in this form.
private let excuse = "// Longer than \(longestFile) lines because "

/// The texts of the six languages are tables, one file a language.
private let tables = ["Sources/Words/Texts"]

private func tooLong(_ files: [SourceFile]) -> [Finding] {
    files.filter { !$0.isUnder(tables) }.flatMap { $0.tooLongFile + $0.tooLongFunctions + $0.tooLongLines }
}

extension SourceFile {
    fileprivate var tooLongFile: [Finding] {
        guard lines.count > longestFile, !lines.contains(where: { $0.contains(excuse) }) else { return [] }
        return [
            finding(
                line: lines.count,
                "\(lines.count) lines, at most \(longestFile): split it by capability, or write `\(excuse)…`")
        ]
    }

    fileprivate var tooLongFunctions: [Finding] {
        functions.filter { $0.length > longestFunction }.map { function in
            finding(
                line: function.line,
                "`\(function.name)` has \(function.length) lines, at most \(longestFunction): give its steps names"
            )
        }
    }

    fileprivate var tooLongLines: [Finding] {
        lines.indices.filter { lines[$0].count > longestLine }.map { index in
            finding(
                line: index + 1, "\(lines[index].count) columns, at most \(longestLine): break the line")
        }
    }
}

/// The lower of the two middle ones, if there are two; 0 of nothing.
private func median(_ lengths: [Int]) -> Int {
    lengths.isEmpty ? 0 : lengths.sorted()[(lengths.count - 1) / 2]
}

@Suite("Files, functions and lines are short")
struct LengthTests {
    @Test func sourcesKeepToTheLimits() { expectNone(tooLong(Repository.sources)) }

    @Test func halfOfTheFilesAreSmall() {
        let lengths = Repository.sources.map(\.lines.count)
        #expect(median(lengths) <= fileMedian, "split the longest files by capability")
    }

    @Test func halfOfTheFunctionsAreSmall() {
        let functions = Repository.sources.flatMap(\.functions).filter { !$0.isProperty }
        #expect(
            median(functions.map(\.length)) <= functionMedian, "give the steps of the longest functions names"
        )
    }

    @Test func findsALongFile() {
        let text = String(repeating: "\n", count: longestFile + 1)
        #expect(tooLong([sample(text)]).count == 1)
        #expect(tooLong([sample("\(excuse)it is one table.\n\(text)")]).isEmpty)
        #expect(tooLong([sample(text, at: "Sources/Words/Texts/Polish.swift")]).isEmpty)
    }

    @Test func findsALongFunction() {
        let text = "func long() {\n" + String(repeating: "\n", count: longestFunction) + "}"
        #expect(tooLong([sample(text)]).map(\.line) == [1])
    }

    @Test func findsALongLine() {
        let text = "\n" + String(repeating: "š", count: longestLine)
        #expect(tooLong([sample(text)]).isEmpty)
        #expect(tooLong([sample(text + "č")]).map(\.line) == [2])
    }
}
