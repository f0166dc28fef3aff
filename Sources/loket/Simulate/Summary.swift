import Foundation
import QueueForecast

/// What a trace comes to, in a few lines: over all, for each class, for each service.
struct Summary {
    private let scenario: Scenario
    private let traces: [Trace]

    init(_ scenario: Scenario, _ traces: [Trace]) {
        self.scenario = scenario
        self.traces = traces
    }

    var text: String {
        let rows = Array(zip(scenario.visitors, traces))
        let classes = scenario.priorities.map(\.id)
        let table =
            [("all", rows.map(\.1))]
            + classes.map { id in
                ("class \(id)", rows.filter { ($0.0.priority ?? classes.first) == id }.map(\.1))
            }
            + scenario.services.map { id in ("service \(id)", rows.filter { $0.0.service == id }.map(\.1)) }
        return table.map { line($0.0, $0.1) }.joined(separator: "\n")
    }

    private func line(_ name: String, _ traces: [Trace]) -> String {
        let waits = traces.compactMap(\.wait)
        let mean = waits.isEmpty ? "–" : minutes(Double(waits.reduce(0, +)) / Double(waits.count))
        let counts = Trace.Outcome.allCases.map { outcome in
            "\(outcome.rawValue) \(traces.count { $0.outcome == outcome })"
        }
        return "\(name): tickets \(traces.count), \(counts.joined(separator: ", ")), mean wait \(mean)"
    }

    private func minutes(_ milliseconds: Double) -> String {
        (milliseconds / 60_000).formatted(
            .number.precision(.fractionLength(2)).locale(.init(identifier: "C")))
            + " min"
    }
}
