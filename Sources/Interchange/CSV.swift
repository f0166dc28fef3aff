/// Comma-separated values by RFC 4180: a header, then rows whose fields may stand in quotes.
public struct CSV: Sendable {
    /// One record behind the header.
    public struct Row: Sendable {
        /// In the file, from 1.
        public let line: Int
        fileprivate let fields: [String]
        fileprivate let columns: [String: Int]

        /// nil where the column is absent or the field is empty.
        public subscript(_ column: String) -> String? {
            guard let index = columns[column], index < fields.count, !fields[index].isEmpty else {
                return nil
            }
            return fields[index]
        }
    }

    public let columns: [String]
    public let rows: [Row]
    /// What is wrong with the file as such: a part of it would be read as something else, or not at all.
    public let faults: [(line: Int, reason: String)]

    public init(_ bytes: some Collection<UInt8>) {
        var reader = Reader()
        // Some programs put a mark before UTF-8.
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        for byte in bytes.dropFirst(bytes.starts(with: mark) ? mark.count : 0) { reader.take(byte) }
        let records = reader.finished()
        columns = records.first?.fields ?? []
        let places = Dictionary(columns.enumerated().map { ($1, $0) }) { first, _ in first }
        rows = records.dropFirst().map { Row(line: $0.line, fields: $0.fields, columns: places) }
        var faults = records.dropFirst().filter { [width = columns.count] in $0.fields.count > width }.map {
            (line: $0.line, reason: "has more fields than there are columns; put a comma between quotes")
        }
        if places.count < columns.count { faults.insert((1, "two columns have one name"), at: 0) }
        if let line = reader.openQuote { faults.append((line, "a quote begins here and does not end")) }
        self.faults = faults
    }

    /// One line, ended as the standard asks.
    public static func line(_ fields: [String]) -> String {
        fields.map(quoted).joined(separator: ",") + "\r\n"
    }

    private static func quoted(_ field: String) -> String {
        guard field.utf8.contains(where: { ",\"\r\n".utf8.contains($0) }) else { return field }
        // By scalars: a quote with an accent on it is another character, and a quote to every reader.
        let doubled = field.unicodeScalars.flatMap { $0 == "\"" ? [$0, $0] : [$0] }
        return "\"" + String(String.UnicodeScalarView(doubled)) + "\""
    }
}

/// Takes a file byte by byte. A quote within quotes is written twice: the first of the two ends the
/// quoted part, and the second takes it up again.
private struct Reader {
    private var records: [(line: Int, fields: [String])] = []
    private var fields: [String] = []
    private var field: [UInt8] = []
    private var isQuoted = false
    private var wasQuote = false
    private var line = 1
    private var start = 1
    private var quoteLine = 1

    /// Where a quoted part begins that goes on to the end of the file.
    var openQuote: Int? { isQuoted ? quoteLine : nil }

    mutating func take(_ byte: UInt8) {
        let isQuote = byte == UInt8(ascii: "\"")
        defer { wasQuote = isQuote && !isQuoted }
        if byte == UInt8(ascii: "\n") { line += 1 }
        if isQuote {
            if wasQuote { field.append(byte) }
            isQuoted.toggle()
            if isQuoted, !wasQuote { quoteLine = line }
        } else if isQuoted {
            field.append(byte)
        } else if byte == UInt8(ascii: ",") {
            endField()
        } else if byte == UInt8(ascii: "\n") {
            endRecord()
        } else if byte != UInt8(ascii: "\r") {
            field.append(byte)
        }
    }

    mutating func finished() -> [(line: Int, fields: [String])] {
        endRecord()
        return records
    }

    private mutating func endField() {
        fields.append(String(decoding: field, as: UTF8.self))
        field.removeAll(keepingCapacity: true)
    }

    /// A line without anything on it is none.
    private mutating func endRecord() {
        endField()
        if fields != [""] { records.append((start, fields)) }
        fields = []
        start = line
    }
}
