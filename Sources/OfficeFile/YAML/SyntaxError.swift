import Words

/// A place in a text; lines and columns count from 1.
struct Mark: Hashable, Comparable {
    let line: Int
    let column: Int

    static func < (a: Mark, b: Mark) -> Bool { (a.line, a.column) < (b.line, b.column) }
}

/// Why a text is no YAML. Nothing behind it can be trusted, so it is reported alone.
struct SyntaxError: Error {
    let mark: Mark
    let problem: FindingPhrase
    let advice: FindingPhrase
    var values: [String: FindingText] = [:]
}

extension SyntaxError {
    /// - Parameter start: the line on which what is broken began.
    init(_ problem: String, since start: Int? = nil, at mark: Mark, isTab: Bool) {
        let advice: FindingPhrase =
            if isTab {
                .mendNoTabs
            } else if problem.hasPrefix("mapping values") {
                .mendQuote
            } else {
                .mendCheckHere
            }
        let line: [String: FindingText] = start.map { ["line": "\($0)"] } ?? [:]
        self.init(
            mark: mark, problem: start == nil ? .findingYAML : .findingYAMLFrom, advice: advice,
            values: line.merging(["text": .verbatim(problem)]) { $1 })
    }

    init(unreadable problem: String, line: Int) {
        self.init(
            mark: Mark(line: line, column: 1), problem: .findingYAML, advice: .mendUTF8,
            values: ["text": .verbatim(problem)])
    }
}
