import Words

extension OfficeFile {
    /// What is wrong or odd at one place of an office file, and what to do about it.
    public struct Finding: Hashable, Sendable {
        /// Whether the file can be used all the same.
        public enum Severity: Sendable { case error, warning }

        public let severity: Severity
        public let file: String
        /// From 1.
        public let line: Int
        /// From 1, in Unicode scalars.
        public let column: Int?
        /// The path from the top, such as `services[2].prefix`, items counted from 0; empty: the whole file.
        public let field: String
        public let problem: FindingText
        public let advice: FindingText
    }

    /// The findings as lines for a person, in the form that editors can follow.
    public static func report(_ findings: [Finding], in words: Words) -> String {
        findings.map { $0.told(in: words) }.joined(separator: "\n")
    }
}

/// Why an office file cannot be used: all errors, and the warnings beside them, in the order of the file.
public struct OfficeFileErrors: Error, Hashable, Sendable {
    public let findings: [OfficeFile.Finding]

    /// How many things must be mended; warnings stop nothing.
    public var count: Int { findings.count { $0.severity == .error } }
}

extension OfficeFile.Finding {
    /// `office.yaml:12: services[2].prefix: “ab” is not a prefix; write one or two letters from A to Z`
    public func told(in words: Words) -> String {
        let place = field.isEmpty ? "" : "\(field): "
        let warning = severity == .warning ? words(.phrase(.findingWarning)) + ": " : ""
        return "\(file):\(line): \(warning)\(place)\(words(problem)); \(words(advice))"
    }
}
