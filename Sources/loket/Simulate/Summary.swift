import Foundation
import QueueForecast
import Words

/// What a trace comes to, in a few lines: over all, for each class, for each service.
struct Summary {
    private let scenario: Scenario
    private let traces: [Trace]
    private let words = Words.ofProcess

    init(_ scenario: Scenario, _ traces: [Trace]) {
        self.scenario = scenario
        self.traces = traces
    }

    var text: String {
        let rows = Array(zip(scenario.visitors, traces))
        let classes = scenario.priorities.map(\.id)
        let table =
            [(words(.figureAll), rows.map(\.1))]
            + classes.map { id in
                (
                    words(.figureOfClass, ["name": id.text]),
                    rows.filter { ($0.0.priority ?? classes.first) == id }.map(\.1)
                )
            }
            + scenario.services.map { id in
                (words(.figureOfService, ["name": id.text]), rows.filter { $0.0.service == id }.map(\.1))
            }
        return table.map { line($0.0, $0.1) }.joined(separator: "\n")
    }

    private func line(_ name: String, _ traces: [Trace]) -> String {
        let waits = traces.compactMap(\.wait)
        let mean = waits.isEmpty ? "–" : minutes(Double(waits.reduce(0, +)) / Double(waits.count))
        func count(_ outcome: Trace.Outcome) -> String { "\(traces.count { $0.outcome == outcome })" }
        return words(
            .figureSummary,
            [
                "name": name, "tickets": "\(traces.count)", "served": count(.served),
                "left": count(.left), "waiting": count(.waiting), "mean": mean,
            ])
    }

    private func minutes(_ milliseconds: Double) -> String {
        words(.figureMinutes, ["minutes": (milliseconds / 60_000).told(2)])
    }
}
