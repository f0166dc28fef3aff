import QueueCore
import Words

extension Field {
    /// The text that stands here on one line, without control characters, also of the direction of writing.
    package func text(_ wanted: FindingText = .phrase(.wantedText)) -> String? {
        guard case .text(let text, _) = node.value else {
            misplaced(wanted, .mendWrite)
            return nil
        }
        // A board has one line for it, however the file folds it.
        let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
        guard !line.allSatisfy(\.isWhitespace) else {
            misplaced(wanted, .mendWrite, found: .phrase(.foundNothing))
            return nil
        }
        guard !line.unicodeScalars.contains(where: \.isTreacherous) else {
            error(.findingControls, .mendTakeOut, ["text": .verbatim(line.printable)])
            return nil
        }
        return line
    }

    /// The text as the value that `read` makes of it; nil from `read` is an error.
    func value<Value>(
        _ wanted: FindingPhrase, _ advice: FindingPhrase, _ values: [String: FindingText] = [:],
        _ read: (String) -> Value?
    ) -> Value? {
        let wanted = FindingText.phrase(wanted, values)
        guard let text = text(wanted) else { return nil }
        if let value = read(text) { return value }
        let told: [String: FindingText] = ["text": .verbatim(text.printable), "wanted": wanted]
        error(.findingIsNot, advice, values.merging(told) { $1 })
        return nil
    }

    package func number(_ range: ClosedRange<Int>) -> Int? {
        let ends: [String: FindingText] = ["least": "\(range.lowerBound)", "most": "\(range.upperBound)"]
        return value(.wantedNumber, .mendDigits, ends) { text in
            guard text.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(text) else { return nil }
            return range.contains(number) ? number : nil
        }
    }

    /// At most a day.
    func minutes(from least: Int = 0) -> Int? { number(least...1440) }

    package func flag() -> Bool? { value(.wantedFlag, .mendOneOfThem) { Bool($0) } }

    package func choice<Choice: CaseIterable & RawRepresentable<String>>() -> Choice? {
        let all = Choice.allCases.map(\.rawValue).joined(separator: ", ")
        return value(.wantedChoice, .mendOneOfThem, ["list": .verbatim(all)]) { Choice(rawValue: $0) }
    }

    func day() -> BusinessDay? {
        value(.wantedDay, .mendDay) { BusinessDay($0) }
    }

    /// An id is part of addresses, file names and log lines.
    func id() -> String? {
        value(.wantedID, .mendID) { text in
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
