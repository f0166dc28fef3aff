/// A visit as figures see it: codes and times.
public struct PastVisit: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        /// nil: it goes on.
        case ticket(Closing.As?)
        case contact
    }

    public var kind: Kind
    /// When it began.
    public var at: Instant
    public var channel: Ticket.Channel
    public var outcome: Outcome?
    public var isInternal: Bool
    /// By somebody who came to look.
    public var isMystery: Bool
    /// Never empty.
    public var legs: [Leg]

    public init(
        _ kind: Kind, at: Instant, channel: Ticket.Channel, outcome: Outcome?, isInternal: Bool,
        isMystery: Bool = false, legs: [Leg]
    ) {
        self.kind = kind
        self.at = at
        self.channel = channel
        self.outcome = outcome
        self.isInternal = isInternal
        self.isMystery = isMystery
        self.legs = legs
    }
}

/// What was promised and allowed for a service, in milliseconds.
public struct ServiceTimes: Hashable, Sendable {
    public var target: Int?
    public var budget: Int?

    public init(target: Int? = nil, budget: Int? = nil) {
        self.target = target
        self.budget = budget
    }

    public init(_ service: Service) {
        target = service.target?.minutes
        budget = (service.budget ?? service.minutes)?.minutes
    }
}

/// By what figures are told apart.
public enum FigureGroup: String, CaseIterable, Codable, Sendable {
    case service, counter, hour, channel, clerk
}

extension PastVisit {
    /// Where the visit as a whole is counted: what it came for, and who had it last.
    public func cell(_ group: FigureGroup, hour: (Instant) -> Int) -> String? {
        switch group {
        case .service: legs[0].service.text
        case .counter: legs.last { $0.staff != nil }?.counter?.text
        case .clerk: legs.last { $0.staff != nil }?.staff?.text
        case .hour: hour(at).padded(2)
        case .channel: channel.rawValue
        }
    }

    /// Where the times of one of its legs are counted.
    public func cell(_ group: FigureGroup, of leg: Leg, hour: (Instant) -> Int) -> String? {
        switch group {
        case .service: leg.service.text
        case .counter: leg.counter?.text
        case .clerk: leg.staff?.text
        case .hour: hour(leg.waitingAt).padded(2)
        case .channel: channel.rawValue
        }
    }
}
