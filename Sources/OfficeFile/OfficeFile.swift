import QueueCore
import Words

/// An office file: one branch as YAML, read with every error at once and each at its line.
///
/// Scalars are read as the text that was written, so counter `007` is not counter `7`.
public struct OfficeFile: Hashable, Sendable {
    /// The branch, checked: every name used in it is declared in it.
    public let configuration: Configuration
    /// What deserves a look but stops nothing, in the order of the file.
    public let warnings: [Finding]

    /// Reads a text; `file` is the name that findings carry.
    public static func read(_ text: String, file: String) throws(OfficeFileErrors) -> OfficeFile {
        try read(bytes: text.utf8, file: file)
    }

    /// Reads bytes as they came from a disk or a network: whatever they are, they give an office or errors.
    public static func read(
        bytes: some Collection<UInt8>, file: String
    ) throws(OfficeFileErrors) -> OfficeFile {
        let office = FileKind(subject: .subjectBranch, firstKey: "branch")
        let (configuration, warnings) = try read(bytes: bytes, file: file, office) { $0.configuration() }
        return OfficeFile(configuration: configuration, warnings: warnings)
    }

    /// Reads a file of another kind in the same way, such as a printer's profile: `value` makes of its top
    /// what the file says, and reports at each field what is wrong there.
    package static func read<Value>(
        bytes: some Collection<UInt8>, file: String, _ kind: FileKind, as value: (Field) -> Value?
    ) throws(OfficeFileErrors) -> (value: Value, warnings: [Finding]) {
        let reading = Reading(file: file)
        let value = reading.root(of: Array(bytes), kind).flatMap(value)
        let findings = reading.inOrder
        guard let value, !findings.contains(where: { $0.severity == .error }) else {
            throw OfficeFileErrors(findings: findings)
        }
        return (value, findings)
    }
}

/// What a kind of file is about and begins with, as told to one who has not written it yet.
package struct FileKind {
    let subject: FindingPhrase
    let firstKey: String

    package init(subject: FindingPhrase, firstKey: String) {
        self.subject = subject
        self.firstKey = firstKey
    }
}

extension Reading {
    /// What the server takes as one request. The largest offices need a quarter of it.
    private static let largest = 64 << 10

    /// The top of the file; nil, with a finding, where there is none.
    fileprivate func root(of bytes: [UInt8], _ kind: FileKind) -> Field? {
        let start = Mark(line: 1, column: 1)
        guard bytes.count <= Self.largest else {
            add(.error, at: start, "", .findingTooLarge, .mendOneSubject, ["subject": .phrase(kind.subject)])
            return nil
        }
        do {
            guard let root = try Node.root(of: bytes), !root.isNull else {
                add(.error, at: start, "", .findingEmpty, .mendBegin, ["key": .verbatim(kind.firstKey)])
                return nil
            }
            return Field(path: "", node: root, reading: self)
        } catch {
            add(.error, at: error.mark, "", error.problem, error.advice, error.values)
            return nil
        }
    }
}
