/// A place in a text; lines and columns count from 1.
struct Mark: Hashable, Comparable {
    let line: Int
    let column: Int

    static func < (a: Mark, b: Mark) -> Bool { (a.line, a.column) < (b.line, b.column) }
}

/// Why a text is no YAML. Nothing behind it can be trusted, so it is reported alone.
struct SyntaxError: Error {
    let mark: Mark
    let problem: String
    let advice: String
}

extension SyntaxError {
    init(_ problem: String, at mark: Mark, isTab: Bool) {
        let advice =
            if isTab {
                "indent with spaces, not with tabs"
            } else if problem.hasPrefix("mapping values") {
                "put a text with “: ” in it between quotation marks, and check the indentation"
            } else {
                "check quotation marks, brackets and indentation here and just above"
            }
        self.init(mark: mark, problem: problem, advice: advice)
    }

    init(unreadable problem: String, line: Int) {
        let advice = "save the file as plain text in UTF-8"
        self.init(mark: Mark(line: line, column: 1), problem: problem, advice: advice)
    }
}
