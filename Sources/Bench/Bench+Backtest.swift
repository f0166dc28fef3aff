import QueueForecast

/// How well waits are told, on offices that were made up, beside one who knows the truth and beside the
/// naive rule. Long: `make backtest`.
extension Bench {
    static func backtest(_ report: Report, days: Int, seed: UInt64) {
        report.head("Waits told in \(days) days of each office, seed \(seed); minutes")
        for office in TrialOffice.all(days: days) {
            let trial = Trial(office, seed: seed)
            report.say("")
            report.table(
                [
                    [
                        trial.office, "visitors", "error", "× best", "naive", "in 90 %", "in 50 %", "width",
                        "× best",
                    ]
                ] + trial.rows.map(row))
        }
    }

    private static func row(_ row: Trial.Row) -> [String] {
        let (told, best) = (row.told, row.best)
        return [
            row.name, "\(told.count)", told.meanError.text(2), (told.meanError / best.meanError).text(2),
            told.naiveMeanError?.text(2) ?? "–", told.share.text(3), told.shareHalf.text(3),
            told.meanWidth.text(1), (told.meanWidth / best.meanWidth).text(2),
        ]
    }
}
