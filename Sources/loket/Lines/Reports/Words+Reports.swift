import QueueCore
import QueueWire
import Words

extension Words {
    /// What fits on a screen: one row with all that it has, or several with the main figures.
    func text(of report: ReportTable, in office: BranchView) -> String {
        guard !report.rows.isEmpty else { return self(.reportEmpty) }
        let isOne = report.columns.first?.kind == .period
        let places = report.columns.indices.filter { isOne || report.columns[$0].isBrief }
        let lines =
            [places.map { heading(report.columns[$0]) }]
            + report.rows.map { row in
                places.map { cell(row[$0], report.columns[$0].kind, in: office) }
            }
        guard isOne else { return table(lines) }
        return table(places.indices.map { place in lines.map { $0[place] } })
    }

    private func heading(_ column: ReportColumn) -> String {
        heading(ofFigure: column.name) ?? column.name
    }

    private func cell(_ cell: ReportCell, _ kind: ReportColumn.Kind, in office: BranchView) -> String {
        switch cell {
        case .text(nil): self(.reportAll)
        case .text(let key?): key.isEmpty && kind != .figure ? self(.reportNone) : name(key, kind, in: office)
        case .apart: self(.reportInternal)
        case .count(let count): count.map { number($0) } ?? "–"
        case .seconds(let seconds): seconds.map(clock) ?? "–"
        case .share(let share): share.map { percent($0) } ?? "–"
        case .decimal(let value): value.map { number($0, decimals: 1) } ?? "–"
        case .money(let amount): amount.map { number(Double($0) / 100, decimals: 2) } ?? "–"
        }
    }

    private func name(_ key: String, _ kind: ReportColumn.Kind, in office: BranchView) -> String {
        switch kind {
        case .service: name(ServiceID(key), in: office)
        case .channel: Ticket.Channel(rawValue: key).map(channel) ?? key
        case .cause: Cause(rawValue: key).map(cause) ?? key
        case .kind: Case.Kind(rawValue: key).map { self(code: $0.rawValue, of: .ofCase) } ?? key
        case .period, .counter, .hour, .clerk, .product, .month, .reason, .branch, .figure: key
        }
    }

    /// "1:05:09", "12:30": times of all lengths under one another.
    private func clock(_ seconds: Int) -> String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let rest = "\(two(seconds % 60))"
        return seconds < 3_600
            ? "\(seconds / 60):\(rest)" : "\(seconds / 3_600):\(two(seconds / 60 % 60)):\(rest)"
    }
}
