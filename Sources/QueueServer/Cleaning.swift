import QueueCore

/// Checks what people typed: trimmed, without control characters, terminal escapes and tricks with
/// the direction of writing, not too long; an empty text is none.
struct Cleaning {
    private(set) var faults: [Refusal.Fault] = []

    mutating func text(_ text: String?, _ path: String, atMost limit: Int = 200) -> String? {
        guard let text else { return nil }
        let kept = text.unicodeScalars.filter { scalar in
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator: scalar == "\n"
            default: true
            }
        }
        let clean = String(String.UnicodeScalarView(kept)).trimmed
        if clean.count > limit { fault(path, "must have at most \(limit) characters") }
        return clean.isEmpty ? nil : clean
    }

    /// A name typed on a kiosk's keys may begin with a nought or two; no name does.
    mutating func name(_ text: String?, _ path: String) -> String? {
        let clean = self.text(text, path).map { String($0.drop { $0 == "0" }).trimmed }
        return clean?.isEmpty ?? true ? nil : clean
    }

    mutating func number(_ number: Int?, _ path: String, in range: ClosedRange<Int>) -> Int? {
        if let number, !range.contains(number) {
            fault(path, "must be from \(range.lowerBound) to \(range.upperBound)")
        }
        return number
    }

    mutating func fault(_ path: String, _ reason: String) {
        faults.append(.init(path: path, reason: reason))
    }

    /// Throws all that was found.
    func finish() throws(Refusal) {
        guard faults.isEmpty else { throw .badRequest(faults) }
    }
}
