import QueueCore

/// The visits of a period; docs/FIGURES.md says exactly what each figure counts.
public struct DayReport: Codable, Sendable {
    public var from: BusinessDay
    public var to: BusinessDay
    public var by: FigureGroup?
    public var total: VisitFigures
    public var groups: [Group]
    /// Colleagues and other departments: not among the others.
    public var `internal`: VisitFigures
    /// Visits by those who came to look: not among the others. Null to supervisors.
    public var mystery: Int?

    /// A service, counter, channel or clerk by id, or an hour of the branch's clock ("08"); null: never
    /// called to a counter.
    public struct Group: Codable, Sendable {
        public var key: String?
        public var figures: VisitFigures

        public init(key: String?, figures: VisitFigures) {
            self.key = key
            self.figures = figures
        }
    }

    public init(
        _ days: ClosedRange<BusinessDay>, by: FigureGroup?, total: VisitFigures, groups: [Group],
        internal: VisitFigures, mystery: Int?
    ) {
        (from, to) = (days.lowerBound, days.upperBound)
        self.by = by
        self.total = total
        self.groups = groups
        self.internal = `internal`
        self.mystery = mystery
    }
}

extension DayReport: Tabular {
    public var table: ReportTable {
        var table = ReportTable(
            [.key(by.flatMap { .init(rawValue: $0.rawValue) } ?? .period)] + VisitFigures.columns)
        table.add([.text(nil)] + total.cells)
        for group in groups { table.add([.text(group.key ?? "")] + group.figures.cells) }
        table.add([.apart] + self.internal.cells)
        return table
    }
}

extension VisitFigures {
    static let columns: [ReportColumn] =
        [
            "issued", "served", "absent", "abandoned", "endOfDay", "open", "contacts", "resolved", "followUp",
            "passedOn", "notResolved", "left", "notRecorded",
        ].map { .figure($0, isBrief: ["issued", "served", "absent", "abandoned"].contains($0)) }
        + ["waiting", "walking", "serving", "held"].flatMap(times)
        + [
            .figure("targetOf"), .figure("withinTarget"), .figure("targetShare", isBrief: true),
            .figure("budgetOf"), .figure("withinBudget"), .figure("counterSeconds"),
        ]

    private static func times(_ name: String) -> [ReportColumn] {
        [
            .figure(name + "N"), .figure(name + "MeanSeconds"),
            .figure(name + "MedianSeconds", isBrief: name == "waiting" || name == "serving"),
            .figure(name + "NinetiethSeconds", isBrief: name == "waiting"),
        ]
    }

    var cells: [ReportCell] {
        let counts = [
            issued, served, absent, abandoned, endOfDay, open, contacts, outcomes.resolved, outcomes.followUp,
            outcomes.passedOn, outcomes.notResolved, outcomes.left, outcomes.notRecorded,
        ]
        return counts.map { .count($0) } + [waiting, walking, serving, held].flatMap(\.cells)
            + withinTarget.cells + withinBudget.cells.dropLast() + [.seconds(counterSeconds)]
    }
}

extension TimeFigures {
    var cells: [ReportCell] {
        [.count(n), .seconds(meanSeconds), .seconds(medianSeconds), .seconds(ninetiethSeconds)]
    }
}

extension Share {
    var cells: [ReportCell] { [.count(of), .count(count), .share(value)] }
}
