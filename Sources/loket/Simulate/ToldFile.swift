import Interchange
import QueueForecast

extension [Window?] {
    /// What each visitor of a scenario was told, in seconds, with a header.
    func csv(of scenario: Scenario) -> String {
        let header = ["ticket", "p05_s", "p25_s", "p50_s", "p75_s", "p95_s"]
        return zip(scenario.visitors, self).reduce(into: CSV.line(header)) { text, row in
            text += CSV.line([row.0.ticket.text] + seconds(row.1))
        }
    }

    private func seconds(_ window: Window?) -> [String] {
        guard let window else { return Array<String>(repeating: "", count: 5) }
        return [window.low, window.quarter, window.likely, window.threeQuarter, window.high].map {
            "\($0 / 1_000).\(String(1_000 + $0 % 1_000).dropFirst())"
        }
    }
}
