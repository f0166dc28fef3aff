/// How a visit for one service goes: what is asked, what is done, what is told and what is written down.
public struct VisitRule: Hashable, Codable, Sendable, AddedLater {
    /// What the clerk does, step by step.
    public var procedure: [ProcedureStep]
    public var questions: [Question]
    /// The codes of why a visit ended as it did.
    public var reasons: [ListedReason]
    public var notices: [ServiceNotice]
    /// What the log must have before such a visit is closed; nil: the branch's.
    public var required: [LogField]?

    public init() { self.init(procedure: []) }

    public init(
        procedure: [ProcedureStep] = [], questions: [Question] = [], reasons: [ListedReason] = [],
        notices: [ServiceNotice] = [], required: [LogField]? = nil
    ) {
        self.procedure = procedure
        self.questions = questions
        self.reasons = reasons
        self.notices = notices
        self.required = required
    }
}

extension VisitRule {
    /// What is to be told at a place today.
    public func notices(_ place: ServiceNotice.Place, on day: BusinessDay) -> [Texts] {
        notices.filter { $0.isShown(place, on: day) }.map(\.notice.text)
    }
}

/// One thing that is done in every visit for a service.
public struct ProcedureStep: Hashable, Codable, Sendable {
    public var id: String
    public var names: Texts

    public init(id: String, names: Texts = [:]) {
        self.id = id
        self.names = names
    }
}

/// Something to mention to those who come for a service.
public struct ServiceNotice: Hashable, Codable, Sendable {
    public enum Place: String, Codable, CaseIterable, Sendable { case clerk, ticket, board }

    public var notice: Notice
    public var places: [Place]

    public init(_ notice: Notice, places: [Place] = Place.allCases) {
        self.notice = notice
        self.places = places
    }

    public func isShown(_ place: Place, on day: BusinessDay) -> Bool {
        places.contains(place) && notice.isShown(on: day)
    }
}

/// What the log of a visit may have to have.
public enum LogField: String, Codable, CaseIterable, Sendable {
    case outcome, reason, procedure, problem, solution, benefit, note
}

/// The branch's rules for the log of visits.
public struct LogRule: Hashable, Codable, Sendable, AddedLater {
    /// What every log must have, unless its service says otherwise.
    public var required: [LogField]

    public init() { self.init(required: []) }
    public init(required: [LogField]) { self.required = required }
}

/// When a visit counts as coming back.
public struct RepeatRule: Hashable, Codable, Sendable, AddedLater {
    /// Within so many days of an earlier visit for the same service.
    public var withinDays: Int

    public init() { self.init(withinDays: 14) }
    public init(withinDays: Int) { self.withinDays = withinDays }
}
