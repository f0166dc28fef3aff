/// What a visitor comes for.
public struct Service: Hashable, Codable, Sendable {
    public var id: ServiceID
    /// The letters before the number. Services with one prefix share one series of numbers.
    public var prefix: String
    public var group: String?
    public var names: Texts
    /// Expected minutes of one service.
    public var minutes: Int?
    /// Minutes that one visit may take before its clerk is shown so; nil: `minutes`.
    public var budget: Int?
    /// Minutes within which one should be called.
    public var target: Int?
    /// Tickets that kiosks may issue in a business day.
    public var limit: Int?
    /// Tickets that one person, by their reference, gets from kiosks in a business day; nil: any number.
    public var perPerson: Int?
    /// With so many waiting kiosks give no more tickets; nil: no limit.
    public var waitingLimit: Int?
    /// When appointments may be booked; nil: none but by staff.
    public var slots: SlotRule?
    /// Its own series rule; nil: the branch's.
    public var numbers: NumberRule?
    /// Not for the public: appears on no kiosk and no board.
    public var isInternal: Bool
    /// No longer in the office file, but somebody still waits for it: no new tickets.
    public var isRetired: Bool
    /// What is asked, done, told and logged in a visit.
    public var visit = VisitRule()

    public init(
        id: ServiceID, prefix: String, group: String? = nil, names: Texts = [:], minutes: Int? = nil,
        budget: Int? = nil, target: Int? = nil, limit: Int? = nil, perPerson: Int? = nil,
        numbers: NumberRule? = nil, isInternal: Bool = false, isRetired: Bool = false
    ) {
        self.id = id
        self.prefix = prefix
        self.group = group
        self.names = names
        self.minutes = minutes
        self.budget = budget
        self.target = target
        self.limit = limit
        self.perPerson = perPerson
        self.numbers = numbers
        self.isInternal = isInternal
        self.isRetired = isRetired
    }
}

/// A numbered place where one clerk serves one visitor at a time.
public struct CounterPlan: Hashable, Codable, Sendable {
    /// Who presses the key for the next visitor.
    public enum Calls: String, Codable, CaseIterable, Sendable { case manual, automatic }
    /// Where one goes from the board.
    public enum Arrow: String, Codable, CaseIterable, Sendable { case left, right, up, down }

    public var id: CounterID
    public var name: Texts
    public var hall: String?
    /// Shown on the board beside the name.
    public var arrow: Arrow?
    public var calls: Calls
    public var breaks: [MinuteRange]
    /// The first tier with anyone callable is taken.
    public var tiers: [[ServiceID]]

    public init(
        id: CounterID, name: Texts = [:], hall: String? = nil, arrow: Arrow? = nil,
        calls: Calls = .manual, breaks: [MinuteRange] = [], tiers: [[ServiceID]]
    ) {
        self.id = id
        self.name = name
        self.hall = hall
        self.arrow = arrow
        self.calls = calls
        self.breaks = breaks
        self.tiers = tiers
    }
}

/// What a person may do in a branch.
public enum Role: String, Codable, CaseIterable, Sendable {
    case clerk, supervisor, administrator, auditor

    /// May act at counters that are not their own.
    public var overrides: Bool { self == .supervisor || self == .administrator }
}

/// What one person may do in this branch.
public struct Assignment: Hashable, Codable, Sendable {
    public var user: StaffID
    public var name: String
    public var role: Role
    /// The services this person knows; nil: all.
    public var services: [ServiceID]?
    /// What this person has learnt; nil: not told.
    public var skills: [Skill]?

    public init(
        user: StaffID, name: String = "", role: Role = .clerk, services: [ServiceID]? = nil,
        skills: [Skill]? = nil
    ) {
        self.user = user
        self.name = name
        self.role = role
        self.services = services
        self.skills = skills
    }
}

/// How well a person knows a service, for planning training; calls do not depend on it.
public struct Skill: Hashable, Codable, Sendable {
    public var service: ServiceID
    /// From 1 (a beginner) to 5 (teaches others).
    public var level: Int
    public var since: BusinessDay?

    public init(service: ServiceID, level: Int, since: BusinessDay? = nil) {
        self.service = service
        self.level = level
        self.since = since
    }
}
