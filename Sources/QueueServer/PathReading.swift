import Foundation
import Hummingbird
import QueueCore

/// The path's parameters as text: the router leaves them encoded, and a name may hold any sign but those
/// that would change a log, a terminal or a table.
struct PathReading {
    private(set) var values: [String] = []
    private var faults: [Refusal.Fault] = []

    init(_ names: [String], _ context: Context) {
        for name in names {
            let encoded = context.parameters.get(name) ?? ""
            let text = encoded.removingPercentEncoding
            values.append(text ?? encoded)
            if let reason = Self.fault(text) {
                faults.append(Refusal.Fault(path: "/path/\(name)", reason: reason))
            }
        }
    }

    /// After the caller was admitted: who may not ask is not told what was wrong with the question.
    func finish() throws(Refusal) {
        guard faults.isEmpty else { throw .badRequest(faults) }
    }

    private static func fault(_ text: String?) -> String? {
        guard let text else { return "must be UTF-8, percent-encoded" }
        guard text.utf8.count <= 200 else { return "must be 200 bytes at most" }
        let isPlain = text.unicodeScalars.allSatisfy { scalar in
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: false
            default: true
            }
        }
        return isPlain ? nil : "must be without control characters"
    }
}
