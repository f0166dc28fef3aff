/// One visitor's answers after a visit. It knows only the service and the day.
public struct SurveyAnswer: Hashable, Sendable {
    public enum Resolved: String, Codable, CaseIterable, Sendable { case yes, partly, no }

    public var service: ServiceID
    public var day: BusinessDay
    public var resolved: Resolved
    /// From 1, very bad, to 5, very good.
    public var attention: Int
    public var causes: [Cause]

    public init(
        service: ServiceID, day: BusinessDay, resolved: Resolved, attention: Int, causes: [Cause] = []
    ) {
        self.service = service
        self.day = day
        self.resolved = resolved
        self.attention = attention
        self.causes = Cause.allCases.filter(causes.contains)
    }
}

/// Answers added up.
public struct SurveyFigures: Hashable, Codable, Sendable {
    public private(set) var n = 0
    public private(set) var resolved: [String: Int]
    /// How many gave 1, 2, 3, 4, 5.
    public private(set) var attention = [0, 0, 0, 0, 0]
    /// nil without answers.
    public private(set) var attentionMean: Double?
    public private(set) var causes: [String: Int] = [:]

    public init(_ answers: some Sequence<SurveyAnswer> = []) {
        resolved = Dictionary(uniqueKeysWithValues: SurveyAnswer.Resolved.allCases.map { ($0.rawValue, 0) })
        for answer in answers {
            n += 1
            resolved[answer.resolved.rawValue, default: 0] += 1
            attention[answer.attention - 1] += 1
            for cause in answer.causes { causes[cause.rawValue, default: 0] += 1 }
        }
        let sum = attention.enumerated().reduce(0) { $0 + ($1.offset + 1) * $1.element }
        attentionMean = n == 0 ? nil : Double(sum) / Double(n)
    }
}
