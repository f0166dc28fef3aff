import Interchange
import QueueForecast

extension [Trace] {
    /// The rows of `trace.csv`, with a header; what did not happen is empty.
    var csv: String {
        let header = ["ticket", "counter", "call_ms", "end_ms", "wait_ms", "outcome"]
        return reduce(into: CSV.line(header)) { text, row in
            let times = [row.call, row.end, row.wait].map { $0.map(String.init) ?? "" }
            text += CSV.line([row.ticket.text, row.counter?.text ?? ""] + times + [row.outcome.rawValue])
        }
    }
}
