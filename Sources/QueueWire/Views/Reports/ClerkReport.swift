import QueueCore

/// What people know and how they serve, each service for itself, to plan training: people stand in the
/// order of their names, never of their figures.
public struct ClerkReport: Codable, Sendable {
    public var from: BusinessDay
    public var to: BusinessDay
    public var services: [Skill]

    public struct Skill: Codable, Sendable {
        public var service: ServiceID
        public var clerks: [Row]

        public init(service: ServiceID, clerks: [Row]) {
            self.service = service
            self.clerks = clerks
        }
    }

    public struct Row: Codable, Sendable {
        public var clerk: StaffID
        /// From 1 to 5, as the office file says; null: not told.
        public var level: Int?
        public var since: BusinessDay?
        public var serving: TimeFigures
        public var withinBudget: Share
        public var outcomes: OutcomeFigures

        public init(
            clerk: StaffID, level: Int?, since: BusinessDay?, serving: TimeFigures, withinBudget: Share,
            outcomes: OutcomeFigures
        ) {
            self.clerk = clerk
            self.level = level
            self.since = since
            self.serving = serving
            self.withinBudget = withinBudget
            self.outcomes = outcomes
        }
    }

    public init(_ days: ClosedRange<BusinessDay>, services: [Skill]) {
        (from, to) = (days.lowerBound, days.upperBound)
        self.services = services
    }
}

extension ClerkReport: Tabular {
    public var table: ReportTable {
        let outcomes = ["resolved", "followUp", "passedOn", "notResolved", "left", "notRecorded"]
        var table = ReportTable(
            [
                .key(.service), .key(.clerk), .figure("level", isBrief: true),
                .figure("since", isBrief: true),
                .figure("servingN", isBrief: true), .figure("servingMeanSeconds", isBrief: true),
                .figure("servingMedianSeconds", isBrief: true), .figure("servingNinetiethSeconds"),
                .figure("budgetOf"), .figure("withinBudget"),
            ] + outcomes.map { .figure($0, isBrief: $0 == "resolved") })
        for skill in services {
            for row in skill.clerks { table.add([.text(skill.service.text)] + cells(row)) }
        }
        return table
    }

    private func cells(_ row: Row) -> [ReportCell] {
        let outcomes = [
            row.outcomes.resolved, row.outcomes.followUp, row.outcomes.passedOn, row.outcomes.notResolved,
            row.outcomes.left, row.outcomes.notRecorded,
        ]
        return [.text(row.clerk.text), .count(row.level), .text(row.since?.description ?? "")]
            + row.serving.cells + row.withinBudget.cells.dropLast() + outcomes.map { .count($0) }
    }
}
