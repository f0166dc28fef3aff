import QueueCore

/// What a visitor says of a visit that is over.
public struct AnswerBody: Codable, Sendable {
    public var resolved: SurveyAnswer.Resolved
    /// From 1, very bad, to 5, very good.
    public var attention: Int
    public var causes: [Cause]?
    public var comment: String?

    public init(
        resolved: SurveyAnswer.Resolved, attention: Int, causes: [Cause]? = nil, comment: String? = nil
    ) {
        self.resolved = resolved
        self.attention = attention
        self.causes = causes
        self.comment = comment
    }
}

/// A code for one mystery visitor.
public struct MysteryCodeBody: Codable, Sendable {
    /// For whoever keeps the list; never shown to clerks.
    public var note: String?
    /// nil: for thirty days.
    public var until: BusinessDay?

    public init(note: String? = nil, until: BusinessDay? = nil) {
        self.note = note
        self.until = until
    }
}

/// A visit as a mystery visitor saw it. Without `done` it is only marked, to be scored later.
public struct MysteryBody: Codable, Sendable {
    public var code: String
    /// The steps of the service's procedure that were done, by id.
    public var done: [String]?
    public var attention: Int?
    public var comment: String?

    public init(
        code: String, done: [String]? = nil, attention: Int? = nil, comment: String? = nil
    ) {
        self.code = code
        self.done = done
        self.attention = attention
        self.comment = comment
    }
}
