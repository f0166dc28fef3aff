import QueueCore

/// What visits cost at the counters, beside what visitors thought of them.
public struct CostReport: Codable, Sendable {
    public var from: BusinessDay
    public var to: BusinessDay
    /// Null where the office file has no `cost`; then times are told alone.
    public var currency: String?
    /// Of an hour at a counter, in minor units as all amounts here.
    public var perHour: Int?
    public var total: Row
    public var services: [Row]

    public struct Row: Codable, Sendable {
        /// Null: all.
        public var service: ServiceID?
        /// Visits served and contacts; of one service, how often it was given.
        public var visits: Int
        public var counterSeconds: Int
        public var cost: Int?
        public var costPerVisit: Int?
        public var outcomes: OutcomeFigures
        /// Survey answers of the months that the period touches.
        public var answers: Int
        public var attentionMean: Double?

        public init(
            service: ServiceID?, visits: Int, counterSeconds: Int, rate: CostRule?,
            outcomes: OutcomeFigures, _ survey: SurveyFigures?
        ) {
            self.service = service
            self.visits = visits
            self.counterSeconds = counterSeconds
            cost = rate?.cost(ofSeconds: counterSeconds)
            costPerVisit = visits == 0 ? nil : cost.map { ($0 + visits / 2) / visits }
            self.outcomes = outcomes
            answers = survey?.n ?? 0
            attentionMean = survey?.attentionMean
        }
    }

    public init(_ days: ClosedRange<BusinessDay>, _ rate: CostRule?, total: Row, services: [Row]) {
        (from, to) = (days.lowerBound, days.upperBound)
        (currency, perHour) = (rate?.currency, rate?.perHour)
        self.total = total
        self.services = services
    }
}

extension CostReport: Tabular {
    public var table: ReportTable {
        var table = ReportTable([
            .key(.service), .figure("visits", isBrief: true), .figure("counterSeconds", isBrief: true),
            .figure("cost", isBrief: true), .figure("costPerVisit", isBrief: true), .figure("resolved"),
            .figure("answers", isBrief: true), .figure("attentionMean", isBrief: true),
        ])
        for row in [total] + services {
            table.add([
                .text(row.service?.text), .count(row.visits), .seconds(row.counterSeconds), .money(row.cost),
                .money(row.costPerVisit), .count(row.outcomes.resolved), .count(row.answers),
                .decimal(row.attentionMean),
            ])
        }
        return table
    }
}
