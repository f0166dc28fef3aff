import Foundation
import Interchange
import QueueCore

/// One CSV file of a recorded day, whose rows say where and how they are wrong.
struct RecordedTable {
    let rows: [Row]
    let columns: [String]

    init(_ file: String, in folder: String, needs needed: [String]) throws {
        let path = folder + "/" + file
        let bytes: Data
        do {
            bytes = try Data(contentsOf: URL(fileURLWithPath: path))
        } catch {
            throw Halt.noInput(path, "cannot be read: \(error.localizedDescription)")
        }
        // Spreadsheets put a byte order mark before UTF-8.
        let csv = CSV(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes)
        for column in needed where !csv.columns.contains(column) {
            throw Halt.data(path, line: 1, "there is no column \(column)")
        }
        columns = csv.columns
        rows = csv.rows.map { Row(path: path, fields: $0) }
    }

    struct Row {
        fileprivate let path: String
        fileprivate let fields: CSV.Row

        var line: Int { fields.line }
        /// nil where the column is absent or the field is empty.
        subscript(_ column: String) -> String? {
            fields[column]?.trimmingCharacters(in: .whitespaces)
        }

        func fault(_ reason: String) -> Halt { .data(path, line: line, reason) }
    }
}

extension RecordedTable.Row {
    func text(_ column: String) throws -> String {
        guard let text = self[column] else { throw fault("\(column) is empty") }
        return text
    }

    func time(_ column: String) throws -> TimeOfDay {
        try value(column, "a time such as 08:05 or 08:05:30", TimeOfDay.init)
    }

    /// nil where it did not happen.
    func timeIfAny(_ column: String) throws -> TimeOfDay? { isMissing(column) ? nil : try time(column) }

    func number(_ column: String) throws -> TicketNumber {
        try value(column, "one or two letters A–Z and up to six digits, such as A017", TicketNumber.init)
    }

    /// What stands for a service here is its id in the office file.
    func service(_ column: String) throws -> ServiceID {
        try value(column, "1 to 32 of A–Z, a–z, 0–9, “-” and “_”") { text in
            let isID = text.utf8.count <= 32 && text.utf8.allSatisfy(Self.isOfID)
            return isID ? ServiceID(text) : nil
        }
    }

    /// nil where nothing was counted.
    func count(_ column: String) throws -> Int? {
        if isMissing(column) { return nil }
        return try value(column, "a count") { text in Int(text).flatMap { $0 >= 0 ? $0 : nil } }
    }

    /// Statistics programs write NA for what was not observed.
    private func isMissing(_ column: String) -> Bool { self[column] == nil || self[column] == "NA" }

    private static func isOfID(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"): true
        default: false
        }
    }

    private func value<Value>(_ column: String, _ wanted: String, _ read: (String) -> Value?) throws -> Value
    {
        let text = try text(column)
        guard let value = read(text) else { throw fault("\(column) is “\(text)”, not \(wanted)") }
        return value
    }
}
