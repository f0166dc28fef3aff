/// A report as a table, for spreadsheets and screens alike.
public struct ReportTable: Sendable {
    public let columns: [ReportColumn]
    public private(set) var rows: [[ReportCell]] = []

    init(_ columns: [ReportColumn]) { self.columns = columns }

    mutating func add(_ row: [ReportCell]) {
        precondition(row.count == columns.count, "a cell for each column")
        rows.append(row)
    }

    /// RFC 4180; times in seconds, shares of one, money in the currency's minor units.
    public var text: String {
        ([columns.map(\.name)] + rows.map { $0.map(\.plain) })
            .map { $0.map(\.tableCell).joined(separator: ",") + "\r\n" }.joined()
    }
}

/// A report that can be read as a table.
public protocol Tabular: Codable, Sendable { var table: ReportTable { get } }

/// What stands in a column.
public struct ReportColumn: Hashable, Sendable {
    /// What a key names.
    public enum Kind: String, Sendable {
        case period, service, counter, hour, channel, clerk, cause, product, month, kind, reason, branch
        case figure
    }

    public var name: String
    public var kind: Kind
    /// Shown also where there is little room.
    public var isBrief: Bool

    static func key(_ kind: Kind) -> Self { .init(name: kind.rawValue, kind: kind, isBrief: true) }
    static func figure(_ name: String, isBrief: Bool = false) -> Self {
        .init(name: name, kind: .figure, isBrief: isBrief)
    }
}

/// What stands in a cell; nil: nothing to tell.
public enum ReportCell: Hashable, Sendable {
    /// A key; nil: all.
    case text(String?)
    /// All internal visits.
    case apart
    case count(Int?)
    case seconds(Int?)
    case share(Double?)
    case decimal(Double?)
    case money(Int?)

    /// As other programs read it.
    public var plain: String {
        switch self {
        case .text(let text): text ?? "*"
        case .apart: "internal"
        case .count(let number), .seconds(let number), .money(let number): number.map { "\($0)" } ?? ""
        case .share(let part): part.map { "\(($0 * 10_000).rounded() / 10_000)" } ?? ""
        case .decimal(let number): number.map { "\(($0 * 100).rounded() / 100)" } ?? ""
        }
    }
}
