import QueueCore
import QueueWire
import Testing

@Suite struct BranchReportTests {
    private static func branch(_ id: BranchID, waits: Int, _ minutes: Int) -> BranchReport.Row {
        var figures = VisitFigures()
        figures.waiting = TimeFigures(milliseconds: Array(repeating: minutes.minutes, count: waits))
        return BranchReport.Row(
            branch: id, figures: figures, marked: Share(), notReturned: Share(), SurveyFigures())
    }

    /// Four alike, one much slower, and one slower still of which too little is known.
    @Test func namesWhoStandsOut() {
        var rows = (1...4).map { Self.branch(BranchID("b\($0)"), waits: 50, 9 + $0 % 2) }
        rows += [Self.branch("slow", waits: 50, 30), Self.branch("small", waits: 9, 90)]
        let day = BusinessDay("2026-03-02")!
        let outliers = BranchReport(day...day, rows).outliers
        #expect(Set(outliers.map(\.branch)) == ["slow"])
        #expect(outliers.map(\.figure.rawValue).contains("waitingMedianSeconds"))
        #expect(outliers.allSatisfy { $0.deviations > 2 })
    }
}
