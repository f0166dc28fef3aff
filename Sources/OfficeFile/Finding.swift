extension OfficeFile {
    /// What is wrong or odd at one place of an office file, and what to do about it.
    public struct Finding: Hashable, Codable, Sendable {
        /// Whether the file can be used all the same.
        public enum Severity: String, Codable, Sendable { case error, warning }

        public let severity: Severity
        public let file: String
        /// From 1.
        public let line: Int
        /// From 1, in Unicode scalars.
        public let column: Int?
        /// The path from the top, such as `services[2].prefix`, items counted from 0; empty: the whole file.
        public let field: String
        public let problem: String
        public let advice: String
    }

    /// The findings as lines for a person, in the form that editors can follow.
    public static func report(_ findings: [Finding]) -> String {
        findings.map(\.description).joined(separator: "\n")
    }
}

/// Why an office file cannot be used: all errors, and the warnings beside them, in the order of the file.
public struct OfficeFileErrors: Error, Hashable, Sendable, CustomStringConvertible {
    public let findings: [OfficeFile.Finding]

    public var description: String { OfficeFile.report(findings) }
}

extension OfficeFile.Finding: CustomStringConvertible {
    /// `office.yaml:12: services[2].prefix: “ab” is not a prefix; write one or two letters from A to Z`
    public var description: String {
        let place = field.isEmpty ? "" : "\(field): "
        let warning = severity == .warning ? "warning: " : ""
        return "\(file):\(line): \(warning)\(place)\(problem); \(advice)"
    }
}
