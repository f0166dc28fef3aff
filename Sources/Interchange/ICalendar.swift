/// The events of a calendar by RFC 5545 (iCalendar), as far as appointments need them.
public struct ICalendar: Sendable {
    /// One `VEVENT`.
    public struct Event: Sendable {
        /// In the file, from 1.
        public let line: Int
        fileprivate var properties: [String: (parameters: String, value: String)] = [:]

        /// A property's text with its escapes undone; nil where it is absent or empty.
        public subscript(_ name: String) -> String? {
            guard let value = properties[name]?.value, !value.isEmpty else { return nil }
            return value.unescaped
        }

        /// When it begins, and by which clock.
        public var start: Start? { properties["DTSTART"].flatMap { Start($0.value, $0.parameters) } }
        public var isCancelled: Bool { self["STATUS"]?.uppercased() == "CANCELLED" }

        /// Where to write to whoever comes: the first attendee.
        public var attendee: String? {
            guard let value = properties["ATTENDEE"]?.value else { return nil }
            return value.lowercased().hasPrefix("mailto:") ? String(value.dropFirst(7)) : nil
        }
    }

    /// A date and time of day; `zone` nil: the branch's own clock; "UTC", or an IANA name.
    public struct Start: Equatable, Sendable {
        public let year, month, day, hour, minute: Int
        public let zone: String?
    }

    public private(set) var events: [Event] = []

    /// nil where it is no calendar, or an event in it does not end.
    public init?(_ text: String) {
        var event: Event?
        let lines = Self.unfolded(text)
        guard lines.first?.text.uppercased() == "BEGIN:VCALENDAR" else { return nil }
        // What stands within an event, as an alarm, has properties of the same names.
        var depth = 0
        for (number, line) in lines {
            let upper = line.uppercased()
            if upper == "BEGIN:VEVENT" {
                guard event == nil else { return nil }
                (event, depth) = (Event(line: number), 0)
            } else if upper == "END:VEVENT" {
                guard let ended = event else { return nil }
                events.append(ended)
                event = nil
            } else if event != nil {
                if upper.hasPrefix("BEGIN:") { depth += 1 }
                if depth == 0, let property = Property(line) {
                    event?.properties[property.name] = (property.parameters, property.value)
                }
                if upper.hasPrefix("END:") { depth -= 1 }
            }
        }
        guard event == nil else { return nil }
    }

    /// A line that begins with a blank goes on the one before it.
    private static func unfolded(_ text: String) -> [(number: Int, text: String)] {
        var lines: [(number: Int, text: String)] = []
        let raw = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        for (index, line) in raw.enumerated() where !line.isEmpty {
            if let first = line.first, first == " " || first == "\t", !lines.isEmpty {
                lines[lines.count - 1].text += line.dropFirst()
            } else {
                lines.append((index + 1, String(line)))
            }
        }
        return lines
    }
}

/// `NAME;PARAMETERS:VALUE`; a colon within quotes belongs to a parameter.
private struct Property {
    let name, parameters, value: String

    init?(_ line: String) {
        var isQuoted = false
        let colon = line.firstIndex { character in
            if character == "\"" { isQuoted.toggle() }
            return character == ":" && !isQuoted
        }
        guard let colon else { return nil }
        let head = line[..<colon].split(separator: ";", maxSplits: 1)
        guard let first = head.first else { return nil }
        name = first.uppercased()
        parameters = head.count > 1 ? String(head[1]) : ""
        value = String(line[line.index(after: colon)...])
    }
}

extension ICalendar.Start {
    /// "20261123T143000", with a Z for UTC or a `TZID` among the parameters.
    fileprivate init?(_ value: String, _ parameters: String) {
        let isUTC = value.hasSuffix("Z")
        let parts = value.prefix(isUTC ? value.count - 1 : value.count).split(separator: "T")
        let isDigits = parts.allSatisfy { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
        guard parts.count == 2, isDigits, parts[0].utf8.count == 8, parts[1].utf8.count == 6,
            let date = Int(parts[0]), let time = Int(parts[1]), date > 0, time >= 0
        else { return nil }
        (year, month, day) = (date / 10_000, date / 100 % 100, date % 100)
        (hour, minute) = (time / 10_000, time / 100 % 100)
        guard (1...12).contains(month), (1...31).contains(day), hour < 24, minute < 60 else { return nil }
        let named = parameters.split(separator: ";").first { $0.uppercased().hasPrefix("TZID=") }
        zone = isUTC ? "UTC" : named.map { $0.dropFirst(5).filter { $0 != "\"" } }
    }
}

extension String {
    /// RFC 5545, 3.3.11.
    fileprivate var unescaped: String {
        var text = ""
        var isEscaped = false
        for character in self {
            if isEscaped {
                text.append(character == "n" || character == "N" ? "\n" : character)
                isEscaped = false
            } else if character == "\\" {
                isEscaped = true
            } else {
                text.append(character)
            }
        }
        return text
    }
}
