import ArgumentParser
import QueueCore
import QueueWire
import Words

struct WaitsCommand: LineCommand {
    static let configuration = CommandConfiguration(
        commandName: "waits",
        abstract: "What newcomers wait, how well waits were kept this week, and what would help now.")

    @OptionGroup var options: LineOptions

    func act(_ caller: Caller) async throws {
        let office = try await caller.office()
        let answer = try await caller.ask(Endpoints.forecast, [office.id.text])
        try await caller.show(answer) { caller.words.text(of: $0, in: office) }
    }
}

extension Words {
    fileprivate func text(of forecast: ForecastView, in office: BranchView) -> String {
        guard let madeAt = forecast.madeAt else { return self(.noForecastYet) }
        let heading = [self(.service), self(.priority), self(.waitingTime), self(.remark)]
        let rows = forecast.items.map { item in
            [
                name(item.service, in: office), name(item.priority, in: office), wait(item.wait),
                remarks(on: item).joined(separator: ", "),
            ]
        }
        let advice = forecast.advice?.text ?? self(.adviceNone)
        return
            ([self(.forecastAt, ["time": time(madeAt, in: office)]), table([heading] + rows)]
            + text(of: forecast.kept) + [advice]).joined(separator: "\n")
    }

    private func remarks(on item: ExpectedView) -> [String] {
        let closing: String? =
            switch item.beforeClosing {
            case .perhaps: self(.perhapsNotBeforeClosing)
            case .no: self(.notBeforeClosing)
            case .yes, nil: nil
            }
        return [item.missesTarget ? self(.beyondTarget) : nil, closing].compactMap { $0 }
    }

    private func text(of kept: KeptView) -> [String] {
        guard let share = kept.share else { return [self(.weekUntold)] }
        let told = self(.weekKept, ["share": percent(share)], count: kept.visitors)
        guard let error = kept.meanErrorSeconds else { return [told] }
        let naive = kept.naiveErrorSeconds.map { number(Double($0) / 60, decimals: 1) } ?? "–"
        let values = ["minutes": number(Double(error) / 60, decimals: 1), "naive": naive]
        return [told, self(.meanError, values)]
    }
}
