import QueueCore
import QueueWire

/// Reads what stands behind the question mark; all that is wrong is told at once.
struct QueryReading {
    private let query: [QueryParameter: String]
    private var faults: [Refusal.Fault] = []

    init(_ query: [QueryParameter: String]) { self.query = query }

    mutating func day(_ parameter: QueryParameter) -> BusinessDay? {
        read(parameter, "must be a date like 2026-01-13") { BusinessDay($0) }
    }

    mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ parameter: QueryParameter
    ) -> Choice? {
        let all = Choice.allCases.map(\.rawValue).joined(separator: ", ")
        return read(parameter, "must be one of: \(all)") { Choice(rawValue: $0) }
    }

    private mutating func read<Value>(
        _ parameter: QueryParameter, _ reason: String, _ value: (String) -> Value?
    ) -> Value? {
        guard let text = query[parameter] else { return nil }
        let found = value(text)
        if found == nil { fault(parameter, reason) }
        return found
    }

    mutating func fault(_ parameter: QueryParameter, _ reason: String) {
        faults.append(.init(path: "/query/\(parameter.rawValue)", reason: reason))
    }

    func finish() throws(Refusal) {
        guard faults.isEmpty else { throw .badRequest(faults) }
    }
}
