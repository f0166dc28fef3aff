/// Why this ticket was called, or stands where it stands.
public enum Why: Hashable, Sendable {
    case longestWait
    case appointment(Instant)
    case priority(minutes: Int)
    case chosen
    case putFirst

    public var code: String {
        switch self {
        case .longestWait: "longestWait"
        case .appointment: "appointment"
        case .priority: "priority"
        case .chosen: "chosen"
        case .putFirst: "putFirst"
        }
    }
}

extension Why: Codable {
    private enum Keys: String, CodingKey { case code, time, minutes }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Keys.self)
        switch try container.decode(String.self, forKey: .code) {
        case "longestWait": self = .longestWait
        case "appointment": self = .appointment(try container.decode(Instant.self, forKey: .time))
        case "priority": self = .priority(minutes: try container.decode(Int.self, forKey: .minutes))
        case "chosen": self = .chosen
        case "putFirst": self = .putFirst
        case let code:
            throw DecodingError.dataCorruptedError(
                forKey: .code, in: container, debugDescription: "unknown reason \(code)")
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Keys.self)
        try container.encode(code, forKey: .code)
        if case .appointment(let time) = self { try container.encode(time, forKey: .time) }
        if case .priority(let minutes) = self { try container.encode(minutes, forKey: .minutes) }
    }
}

/// Why the next call at a counter may not take this ticket.
public enum NotYet: Hashable, Sendable {
    /// Came back from an absence a moment ago.
    case pausedUntil(Instant)
    case boundToCounter(CounterID)
    case boundToStaff(StaffID)
    /// The counter does not serve this service.
    case notOffered
    case othersBefore(Int)

    public var code: String {
        switch self {
        case .pausedUntil: "pausedUntil"
        case .boundToCounter: "boundToCounter"
        case .boundToStaff: "boundToStaff"
        case .notOffered: "notOffered"
        case .othersBefore: "othersBefore"
        }
    }
}
