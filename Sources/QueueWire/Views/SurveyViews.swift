import QueueCore

/// An answer was taken. The visit keeps only that there is one.
public struct Answered: Codable, Sendable {
    /// To one who was not helped: open a case at once.
    public struct Offer: Hashable, Codable, Sendable {
        public var kinds: [Case.Kind]
        /// In words, in the visitor's language.
        public var text: String

        public init(kinds: [Case.Kind], text: String) {
            self.kinds = kinds
            self.text = text
        }
    }

    public var answered: Bool
    public var offer: Offer?

    public init(offer: Offer?) {
        answered = true
        self.offer = offer
    }
}

/// What was answered in one month. Answers count here in groups of at least `minimum` of one service;
/// the others are `withheld`.
public struct SurveyView: Codable, Sendable {
    public var month: String
    public var minimum: Int
    public var withheld: Int
    public var total: SurveyFigures
    public var services: [ServiceSurveyView]

    public init(
        month: String, minimum: Int, withheld: Int, total: SurveyFigures, services: [ServiceSurveyView]
    ) {
        self.month = month
        self.minimum = minimum
        self.withheld = withheld
        self.total = total
        self.services = services
    }
}

/// The answers about one service, with the comments in no order.
public struct ServiceSurveyView: Codable, Sendable {
    public var service: ServiceID
    public var figures: SurveyFigures
    public var comments: [String]

    public init(service: ServiceID, figures: SurveyFigures, comments: [String]) {
        self.service = service
        self.figures = figures
        self.comments = comments
    }
}

/// A code for a mystery visitor, as those see it who gave it.
public struct MysteryCodeView: Hashable, Codable, Sendable {
    public var id: String
    public var note: String?
    public var addedAt: Instant
    public var until: BusinessDay
    public var isUsed: Bool
    /// Told only when it is made.
    public var code: String?

    public init(
        id: String, note: String?, addedAt: Instant, until: BusinessDay, isUsed: Bool, code: String?
    ) {
        self.id = id
        self.note = note
        self.addedAt = addedAt
        self.until = until
        self.isUsed = isUsed
        self.code = code
    }
}

/// A mystery visit. Who served it is not told: it is the procedure that is looked at.
public struct MysteryVisitView: Hashable, Codable, Sendable {
    public var id: String
    public var day: BusinessDay
    public var service: ServiceID
    /// The steps of the procedure as it was then, and those that were done.
    public var steps: [String]
    public var done: [String]
    /// 0 to 100; null until it is scored, and where the service has no procedure.
    public var score: Int?
    public var attention: Int?
    public var comment: String?

    public init(
        id: String, day: BusinessDay, service: ServiceID, steps: [String], done: [String], score: Int?,
        attention: Int?, comment: String?
    ) {
        self.id = id
        self.day = day
        self.service = service
        self.steps = steps
        self.done = done
        self.score = score
        self.attention = attention
        self.comment = comment
    }
}
