import Testing

/// One place that breaks a rule, and what to do about it.
struct Finding: CustomStringConvertible {
    let path: String
    let line: Int
    let advice: String

    var description: String { "\(path):\(line): \(advice)" }
}

extension SourceFile {
    func finding(line: Int, _ advice: String) -> Finding { Finding(path: path, line: line, advice: advice) }
    func finding(at offset: Int, _ advice: String) -> Finding { finding(line: line(of: offset), advice) }
}

/// Fails the test once for each finding.
func expectNone(_ findings: [Finding], sourceLocation: SourceLocation = #_sourceLocation) {
    for finding in findings {
        Issue.record("\(finding)", sourceLocation: sourceLocation)
    }
}

/// A file that is not on disk, for the tests of the rules themselves.
func sample(_ text: String, at path: String = "Sources/QueueServer/Sample.swift") -> SourceFile {
    SourceFile(path: path, text: text)
}
