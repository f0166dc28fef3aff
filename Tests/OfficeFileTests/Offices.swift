import OfficeFile
import QueueCore
import Words

/// The least office that can serve anyone, each key on one line; `lines` come before it or in place of
/// the line with the same key.
func office(with lines: String...) -> String {
    let least = [
        "branch: town", "timeZone: Europe/Warsaw", "services: [{ id: a, prefix: A }]",
        "counters: [{ id: 1, services: [a] }]",
    ]
    let given = Set(lines.flatMap { $0.split(separator: "\n") }.compactMap(key))
    return (lines + least.filter { !given.contains(key($0[...]) ?? "") }).joined(separator: "\n")
}

private func key(_ line: Substring) -> String? {
    line.firstIndex(of: ":").map { String(line[..<$0]) }
}

/// What such an office becomes.
func configuration(with lines: String) throws -> Configuration {
    try OfficeFile.read(office(with: lines), file: "office.yaml").configuration
}

/// All errors and warnings of a text, as a person would see them.
func findings(in text: String) -> [String] {
    findings(in: Array(text.utf8))
}

func findings(in bytes: [UInt8]) -> [String] {
    do {
        return try OfficeFile.read(bytes: bytes, file: "office.yaml").warnings.map { $0.told(in: Words(.en)) }
    } catch {
        return error.findings.map { $0.told(in: Words(.en)) }
    }
}
