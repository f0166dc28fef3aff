/// What a branch promises to those who complain.
public struct CaseRule: Hashable, Codable, Sendable, AddedLater {
    public enum Acknowledge: String, Codable, CaseIterable, Sendable { case atOnce, byHand }

    public var acknowledge: Acknowledge
    /// The first that fits counts.
    public var due: [DueRule]
    /// ISO 4217, of all amounts; they are told in its minor units.
    public var currency: String
    /// Whether the office file speaks of cases: then kiosks take them too. nil in versions of before that.
    public var isOffered: Bool?

    public init() { self.init(acknowledge: .atOnce) }

    public init(
        acknowledge: Acknowledge, due: [DueRule] = [], currency: String = "EUR", isOffered: Bool? = nil
    ) {
        self.acknowledge = acknowledge
        self.due = due
        self.currency = currency
        self.isOffered = isOffered
    }

    /// The last day on which an answer is in time. A working day is one on which the branch opens.
    public func dueDay(
        _ kind: Case.Kind, _ severity: Case.Severity, from day: BusinessDay, hours: Hours
    ) -> BusinessDay {
        let rule = due.first { ($0.kind ?? kind) == kind && ($0.severity ?? severity) == severity }
        let term = rule?.term ?? .usual
        guard term.unit == .workdays else { return day + term.count }
        var last = day
        var left = term.count
        // A house that never opens still owes an answer within ten years.
        while left > 0, last < day + 3_660 {
            last = last + 1
            if !hours.ranges(on: last).isEmpty { left -= 1 }
        }
        return last
    }
}

/// How long an answer may take, for some kind and severity; nil: for any.
public struct DueRule: Hashable, Codable, Sendable {
    public var kind: Case.Kind?
    public var severity: Case.Severity?
    public var term: Term

    public init(kind: Case.Kind? = nil, severity: Case.Severity? = nil, term: Term) {
        self.kind = kind
        self.severity = severity
        self.term = term
    }

    public struct Term: Hashable, Codable, Sendable {
        public enum Unit: String, Codable, CaseIterable, Sendable { case days, workdays }

        public var count: Int
        public var unit: Unit

        public init(_ count: Int, _ unit: Unit) {
            self.count = count
            self.unit = unit
        }

        /// Where the office file says nothing.
        public static let usual = Term(30, .days)
    }
}

/// How visitors are asked what they think.
public struct SurveyRule: Hashable, Codable, Sendable, AddedLater {
    /// Answers are taken for so many hours after a visit.
    public var withinHours: Int
    /// Fewer answers than this are shown to nobody.
    public var minimum: Int

    public init() { self.init(withinHours: 48) }

    public init(withinHours: Int, minimum: Int = 5) {
        self.withinHours = withinHours
        self.minimum = minimum
    }
}
