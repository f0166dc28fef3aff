import QueueCore

extension Field {
    /// The text that stands here on one line, without control characters, also of the direction of writing.
    package func text(_ wanted: String = "a text") -> String? {
        guard case .text(let text, _) = node.value else {
            error("\(node.kind) stands where \(wanted) belongs", "write \(wanted)")
            return nil
        }
        // A board has one line for it, however the file folds it.
        let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
        guard !line.allSatisfy(\.isWhitespace) else {
            error("nothing stands where \(wanted) belongs", "write \(wanted)")
            return nil
        }
        guard !line.unicodeScalars.contains(where: \.isTreacherous) else {
            error("\(line.quoted) has control characters in it", "take them out")
            return nil
        }
        return line
    }

    /// The text as the value that `read` makes of it; nil from `read` is an error.
    func value<Value>(_ wanted: String, write advice: String, _ read: (String) -> Value?) -> Value? {
        guard let text = text(wanted) else { return nil }
        if let value = read(text) { return value }
        error("\(text.quoted) is not \(wanted)", "write \(advice)")
        return nil
    }

    package func number(_ range: ClosedRange<Int>) -> Int? {
        value(
            "a whole number from \(range.lowerBound) to \(range.upperBound)", write: "it in digits alone"
        ) { text in
            guard text.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(text) else { return nil }
            return range.contains(number) ? number : nil
        }
    }

    /// At most a day.
    func minutes(from least: Int = 0) -> Int? { number(least...1440) }

    package func flag() -> Bool? { value("true or false", write: "one of them", Bool.init) }

    package func choice<Choice: CaseIterable & RawRepresentable<String>>() -> Choice? {
        let all = Choice.allCases.map(\.rawValue)
        return value("one of \(all.joined(separator: ", "))", write: "one of them", Choice.init)
    }

    func day() -> BusinessDay? {
        value("a date", write: "year, month and day, such as 2026-12-24", BusinessDay.init)
    }

    /// An id is part of addresses, file names and log lines.
    func id() -> String? {
        value("an id", write: "1 to 32 of a–z, A–Z, 0–9, “-” and “_”") { text in
            let isShort = (1...32).contains(text.utf8.count)
            return isShort && text.utf8.allSatisfy(Self.isOfID) ? text : nil
        }
    }

    private static func isOfID(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
            true
        default: false
        }
    }
}
