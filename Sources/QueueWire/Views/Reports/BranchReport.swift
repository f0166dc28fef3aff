import QueueCore

/// Branches by the same figures, and those named that stand out.
public struct BranchReport: Codable, Sendable {
    public var from: BusinessDay
    public var to: BusinessDay
    public var branches: [Row]
    public var outliers: [Outlier]

    public struct Row: Codable, Sendable {
        public var branch: BranchID
        public var figures: VisitFigures
        public var marked: Share
        public var notReturned: Share
        public var answers: Int
        public var attentionMean: Double?

        public init(
            branch: BranchID, figures: VisitFigures, marked: Share, notReturned: Share,
            _ survey: SurveyFigures
        ) {
            self.branch = branch
            self.figures = figures
            self.marked = marked
            self.notReturned = notReturned
            answers = survey.n
            attentionMean = survey.attentionMean
        }
    }

    /// A branch that lies more than two robust deviations from the median of all.
    public struct Outlier: Codable, Hashable, Sendable {
        public var branch: BranchID
        public var figure: Compared
        public var value: Double
        /// Robust deviations; above the median: positive.
        public var deviations: Double
        /// The same in a sentence, in the caller's words.
        public var text = ""
    }

    /// By what branches are compared: seconds, shares of one, and marks from 1 to 5.
    public enum Compared: String, Codable, CaseIterable, Sendable {
        case waitingMeanSeconds, waitingMedianSeconds, waitingNinetiethSeconds, servingMedianSeconds
        case targetShare, absentShare, abandonedShare, markedShare, notReturnedShare, attentionMean
    }

    /// A figure made from fewer is left out: chance alone would make outliers of small branches.
    public static let fewest = 10

    public init(_ days: ClosedRange<BusinessDay>, _ branches: [Row]) {
        (from, to) = (days.lowerBound, days.upperBound)
        self.branches = branches
        outliers = Compared.allCases.flatMap { Self.outliers(by: $0, among: branches) }
    }

    private static func outliers(by figure: Compared, among branches: [Row]) -> [Outlier] {
        let values = branches.map { $0.value(figure) }
        let deviations = Outliers.deviations(values)
        return branches.indices.compactMap { place -> Outlier? in
            guard let value = values[place], let deviation = deviations[place],
                Outliers.isOutlier(deviation)
            else { return nil }
            return Outlier(
                branch: branches[place].branch, figure: figure, value: value, deviations: deviation)
        }
    }
}

extension BranchReport.Row {
    func value(_ figure: BranchReport.Compared) -> Double? {
        switch figure {
        case .waitingMeanSeconds: known(figures.waiting, \.meanSeconds)
        case .waitingMedianSeconds: known(figures.waiting, \.medianSeconds)
        case .waitingNinetiethSeconds: known(figures.waiting, \.ninetiethSeconds)
        case .servingMedianSeconds: known(figures.serving, \.medianSeconds)
        case .targetShare: known(figures.withinTarget)
        case .absentShare: known(Share(of: figures.issued, count: figures.absent))
        case .abandonedShare: known(Share(of: figures.issued, count: figures.abandoned))
        case .markedShare: known(marked)
        case .notReturnedShare: known(notReturned)
        case .attentionMean: answers < BranchReport.fewest ? nil : attentionMean
        }
    }

    private func known(_ times: TimeFigures, _ figure: (TimeFigures) -> Int?) -> Double? {
        times.n < BranchReport.fewest ? nil : figure(times).map { Double($0) }
    }

    private func known(_ share: Share) -> Double? { share.of < BranchReport.fewest ? nil : share.value }
}

extension BranchReport: Tabular {
    public var table: ReportTable {
        var table = ReportTable(
            [.key(.branch)] + VisitFigures.columns
                + [
                    .figure("markedOf"), .figure("marked"), .figure("markedShare"), .figure("observed"),
                    .figure("notReturned"), .figure("notReturnedShare"), .figure("answers"),
                    .figure("attentionMean", isBrief: true), .figure("outlierBy"),
                ])
        for row in branches {
            let named = outliers.filter { $0.branch == row.branch }.map(\.figure.rawValue)
            table.add(
                [.text(row.branch.text)] + row.figures.cells + row.marked.cells + row.notReturned.cells
                    + [
                        .count(row.answers), .decimal(row.attentionMean),
                        .text(named.joined(separator: " ")),
                    ])
        }
        return table
    }
}
