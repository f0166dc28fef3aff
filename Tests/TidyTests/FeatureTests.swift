import Testing

private let page = "docs/FEATURES.md"
private let required = (1...26).map { "S\($0)" } + (1...48).map(String.init)

/// docs/FEATURES.md says what the product does and which test shows it, in tables whose last column is
/// headed "tests". A cell of it names tests in backticks as `File.function` or says "not yet", or both where a
/// part is missing. The first cell of a row is its name: S1 … S26, the scenarios 1 … 48, or another.
private struct FeatureRow {
    let name: String
    let tests: [String]
    let isNotYet: Bool
    let line: Int
}

extension SourceFile {
    fileprivate var featureRows: [FeatureRow] {
        var isFeatureTable = false
        var rows: [FeatureRow] = []
        for (index, text) in lines.enumerated() {
            let cells = text.tableCells
            if cells.isEmpty { isFeatureTable = false }
            if cells.last?.lowercased() == "tests" {
                isFeatureTable = true
            } else if isFeatureTable, let first = cells.first, let last = cells.last, !first.hasPrefix("--") {
                rows.append(
                    FeatureRow(
                        name: first, tests: last.inBackticks, isNotYet: last.lowercased().contains("not yet"),
                        line: index + 1))
            }
        }
        return rows
    }

    /// The functions marked `@Test` in this file, by name.
    fileprivate var testNames: [String] {
        code.places(of: "@Test").compactMap { place in
            guard let declaration = Array(code[place...]).places(of: "func").first,
                let start = code.nextInk(from: place + declaration + "func".utf8.count)
            else { return nil }
            return code.word(at: start)
        }
    }

    fileprivate var baseName: String {
        String(path.split(separator: "/").last?.prefix { $0 != "." } ?? "")
    }
}

extension String {
    /// The cells of a Markdown table's row; none for any other line.
    fileprivate var tableCells: [String] {
        guard hasPrefix("|"), hasSuffix("|") else { return [] }
        return dropFirst().dropLast().split(separator: "|", omittingEmptySubsequences: false).map {
            String($0.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
        }
    }

    fileprivate var inBackticks: [String] {
        split(separator: "`", omittingEmptySubsequences: false).enumerated()
            .filter { $0.offset % 2 == 1 }.map { String($0.element) }
    }
}

private func untrueRows(of features: SourceFile, given tests: [SourceFile]) -> [Finding] {
    let known = Set(tests.flatMap { file in file.testNames.map { "\(file.baseName).\($0)" } })
    return features.featureRows.flatMap { row -> [Finding] in
        if row.tests.isEmpty, !row.isNotYet {
            return [
                features.finding(
                    line: row.line, "\(row.name): name a test as `File.function`, or say not yet")
            ]
        }
        return row.tests.filter { !known.contains($0) }.map {
            features.finding(
                line: row.line, "\(row.name): there is no test `\($0)` in Tests: name one as `File.function`")
        }
    }
}

private func missingRows(of features: SourceFile) -> [Finding] {
    let names = Set(features.featureRows.map(\.name))
    return required.filter { !names.contains($0) }.map {
        features.finding(
            line: features.lines.count, "no row \($0): add it to a table whose last column is \"tests\"")
    }
}

@Suite("The list of features is true")
struct FeatureTests {
    @Test func everyRowNamesTestsThatExist() throws {
        let features = try #require(
            Repository.text(page), "there is no \(page): write it, it tells what is done")
        expectNone(untrueRows(of: features, given: Repository.tests))
    }

    @Test func everyRowIsThere() throws {
        let features = try #require(
            Repository.text(page), "there is no \(page): write it, it tells what is done")
        expectNone(missingRows(of: features))
    }

    @Test func findsUntrueRows() {
        let features = sample(
            """
            | row | what | tests |
            |---|---|---|
            | S1 | true | `CallingTests.callsTheLongestWait` |
            | S2 | open | not yet |
            | 1 | no such test | `CallingTests.helps`, `CallingTests.callsTheLongestWait` |
            | 2 | says nothing | |

            | row | another table |
            | a | `b` |
            """, at: page)
        let tests = sample(
            """
            @Test("in words", arguments: [1]) func callsTheLongestWait() {}
            func helps() {}
            """, at: "Tests/QueueCoreTests/CallingTests.swift")
        #expect(untrueRows(of: features, given: [tests]).map(\.line) == [5, 6])
        #expect(missingRows(of: features).count == required.count - 4)
    }
}
