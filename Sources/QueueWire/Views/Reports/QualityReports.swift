import QueueCore

/// How often what was asked was resolved at the first contact, told both ways.
public struct ResolutionReport: Codable, Sendable {
    public var from: BusinessDay
    public var to: BusinessDay
    /// Who comes back within so many days has not been resolved.
    public var withinDays: Int
    public var total: Row
    public var services: [Row]

    public struct Row: Codable, Sendable {
        /// What the visit came for; null: all.
        public var service: ServiceID?
        public var firstContacts: Int
        /// Marked as resolved, of those with a recorded outcome.
        public var marked: Share
        /// Did not come back, of those that would have shown and whose days are over.
        public var notReturned: Share

        public init(service: ServiceID?, firstContacts: Int, marked: Share, notReturned: Share) {
            self.service = service
            self.firstContacts = firstContacts
            self.marked = marked
            self.notReturned = notReturned
        }
    }

    public init(_ days: ClosedRange<BusinessDay>, withinDays: Int, total: Row, services: [Row]) {
        (from, to) = (days.lowerBound, days.upperBound)
        self.withinDays = withinDays
        self.total = total
        self.services = services
    }
}

extension ResolutionReport: Tabular {
    public var table: ReportTable {
        var table = ReportTable([
            .key(.service), .figure("firstContacts", isBrief: true), .figure("markedOf", isBrief: true),
            .figure("marked"), .figure("markedShare", isBrief: true), .figure("observed", isBrief: true),
            .figure("notReturned"), .figure("notReturnedShare", isBrief: true),
        ])
        for row in [total] + services {
            table.add(
                [.text(row.service?.text), .count(row.firstContacts)] + row.marked.cells
                    + row.notReturned.cells)
        }
        return table
    }
}

/// What visitors answered, by whole months: narrower periods could tell single answers apart.
public struct SurveyReport: Codable, Sendable {
    public var from: BusinessDay
    public var to: BusinessDay
    /// Fewer answers about a service in a month are shown to nobody.
    public var minimum: Int
    /// Answers that wait for more of their kind.
    public var withheld: Int
    /// Visits that were answered, of those that were served.
    public var response: Share
    public var total: SurveyFigures
    public var services: [Row]

    public struct Row: Codable, Sendable {
        public var service: ServiceID
        public var figures: SurveyFigures

        public init(service: ServiceID, figures: SurveyFigures) {
            self.service = service
            self.figures = figures
        }
    }

    public init(
        _ days: ClosedRange<BusinessDay>, minimum: Int, withheld: Int, response: Share,
        total: SurveyFigures, services: [Row]
    ) {
        (from, to) = (days.lowerBound, days.upperBound)
        self.minimum = minimum
        self.withheld = withheld
        self.response = response
        self.total = total
        self.services = services
    }
}

extension SurveyReport: Tabular {
    public var table: ReportTable {
        let marks = [
            "resolvedYes", "resolvedPartly", "resolvedNo", "attention1", "attention2", "attention3",
            "attention4", "attention5", "attentionMean",
        ]
        let figures = ["answers"] + marks
        let columns: [ReportColumn] = figures.map { .figure($0, isBrief: true) }
        let causes: [ReportColumn] = Cause.allCases.map { .figure($0.rawValue) }
        var table = ReportTable([.key(.service)] + columns + causes)
        table.add([.text(nil)] + total.cells)
        for row in services { table.add([.text(row.service.text)] + row.figures.cells) }
        return table
    }
}

extension SurveyFigures {
    var cells: [ReportCell] {
        [.count(n)] + SurveyAnswer.Resolved.allCases.map { .count(resolved[$0.rawValue] ?? 0) }
            + attention.map { .count($0) } + [.decimal(attentionMean)]
            + Cause.allCases.map { .count(causes[$0.rawValue] ?? 0) }
    }
}
