import QueueCore

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
        let reading = Reading(file: file)
        let configuration = reading.configuration(from: Array(bytes))
        let findings = reading.inOrder
        guard let configuration, !findings.contains(where: { $0.severity == .error }) else {
            throw OfficeFileErrors(findings: findings)
        }
        return OfficeFile(configuration: configuration, warnings: findings)
    }
}

extension Reading {
    /// What the server takes as one request. The largest offices need a quarter of it.
    private static let largest = 64 << 10

    /// What could be read. Where there were errors it has gaps, and is only good for finding more.
    fileprivate func configuration(from bytes: [UInt8]) -> Configuration? {
        let start = Mark(line: 1, column: 1)
        guard bytes.count <= Self.largest else {
            add(.error, at: start, "", "the file is larger than 64 KiB", "describe one branch in it")
            return nil
        }
        do {
            guard let root = try Node.root(of: bytes), !root.isNull else {
                add(.error, at: start, "", "the file is empty", "begin with “branch:” and “services:”")
                return nil
            }
            return Field(path: "", node: root, reading: self).configuration()
        } catch {
            add(.error, at: error.mark, "", error.problem, error.advice)
            return nil
        }
    }
}
