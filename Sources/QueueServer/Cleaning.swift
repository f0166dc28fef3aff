import QueueCore

/// Checks what people typed: trimmed, without control characters, terminal escapes and tricks with
/// the direction of writing, not too long; an empty text is none. Only what may be long has lines: a name
/// with a line feed would write a line of its own into a list, a log or onto paper.
struct Cleaning {
    private(set) var faults: [Refusal.Fault] = []

    mutating func text(_ text: String?, _ path: String, atMost limit: Int = 200) -> String? {
        guard let text else { return nil }
        let mayHaveLines = limit > 200
        let kept = text.unicodeScalars.compactMap { scalar -> Unicode.Scalar? in
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator:
                scalar == "\n" ? (mayHaveLines ? "\n" : " ") : nil
            default: scalar
            }
        }
        let clean = String(String.UnicodeScalarView(kept)).trimmed
        // A thousand accents on one letter are one character too.
        if clean.count > limit || clean.unicodeScalars.count > 4 * limit {
            fault(path, "must have at most \(limit) characters")
        }
        return clean.isEmpty ? nil : clean
    }

    /// A name typed on a kiosk's keys may begin with a nought or two; no name does.
    mutating func name(_ text: String?, _ path: String) -> String? {
        let clean = self.text(text, path).map { String($0.drop { $0 == "0" }).trimmed }
        return clean?.isEmpty ?? true ? nil : clean
    }

    /// A number that somebody is to be reached by.
    mutating func phone(_ text: String?, _ path: String) -> String? {
        let clean = self.text(text, path, atMost: 50)
        if let clean, !PhoneNumber.isPlausible(clean) {
            fault(path, "must be a telephone number: 5 to 15 digits, and + - / ( ) or spaces")
        }
        return clean
    }

    /// nil also where it is out of range: nobody must reckon with it before `finish` is asked.
    mutating func number(_ number: Int?, _ path: String, in range: ClosedRange<Int>) -> Int? {
        guard let number else { return nil }
        guard range.contains(number) else {
            fault(path, "must be from \(range.lowerBound) to \(range.upperBound)")
            return nil
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
