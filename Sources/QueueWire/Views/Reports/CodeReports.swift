import QueueCore

/// Codes by how often they were chosen, beside as many days some whole weeks before.
public struct ParetoReport: Codable, Sendable {
    public var from: BusinessDay
    public var to: BusinessDay
    public var earlierFrom: BusinessDay
    public var earlierTo: BusinessDay
    /// What `group` of an item is: service, product or month; null: there is none.
    public var by: String?
    public var total: Int
    public var earlierTotal: Int
    public var items: [ParetoItem]

    public init(_ days: ClosedRange<BusinessDay>, by: String?, _ counts: [CodeCount]) {
        (from, to) = (days.lowerBound, days.upperBound)
        (earlierFrom, earlierTo) = (days.weeksBefore.lowerBound, days.weeksBefore.upperBound)
        self.by = by
        items = counts.pareto
        total = counts.reduce(0) { $0 + $1.now }
        earlierTotal = counts.reduce(0) { $0 + $1.earlier }
    }

    /// What the codes are.
    public func table(of codes: ReportColumn.Kind) -> ReportTable {
        let group = by.flatMap { ReportColumn.Kind(rawValue: $0) }
        var table = ReportTable(
            (group.map { [.key($0)] } ?? [])
                + [
                    .key(codes), .figure("count", isBrief: true), .figure("share", isBrief: true),
                    .figure("cumulativeShare", isBrief: true), .figure("earlier", isBrief: true),
                ])
        for item in items {
            table.add(
                (group.map { _ in [.text(item.group ?? "")] } ?? [])
                    + [
                        .text(item.code), .count(item.count), .share(item.share),
                        .share(item.cumulativeShare), .count(item.earlier),
                    ])
        }
        return table
    }
}

/// Cases opened and decided in a period, and those that are open and overdue now.
public struct CaseReport: Codable, Sendable {
    public var from: BusinessDay
    public var to: BusinessDay
    /// Kind, cause or service. A case with several causes counts under each.
    public var by: String
    public var total: CaseFigures
    public var groups: [Group]

    /// Null: without one.
    public struct Group: Codable, Sendable {
        public var key: String?
        public var figures: CaseFigures

        public init(key: String?, figures: CaseFigures) {
            self.key = key
            self.figures = figures
        }
    }

    public init(_ days: ClosedRange<BusinessDay>, by: String, total: CaseFigures, groups: [Group]) {
        (from, to) = (days.lowerBound, days.upperBound)
        self.by = by
        self.total = total
        self.groups = groups
    }
}

extension CaseReport: Tabular {
    public var table: ReportTable {
        let figures = ["casesOpened", "casesDecided", "casesDecidedLate", "casesOpen", "casesOverdue"]
        var table = ReportTable(
            [.key(.init(rawValue: by) ?? .kind)] + figures.map { .figure($0, isBrief: true) })
        table.add([.text(nil)] + total.cells)
        for group in groups { table.add([.text(group.key ?? "")] + group.figures.cells) }
        return table
    }
}

extension CaseFigures {
    var cells: [ReportCell] { [opened, decided, decidedLate, open, overdue].map { .count($0) } }
}
