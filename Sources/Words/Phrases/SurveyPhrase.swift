/// What visitors are asked after a visit, and what is told of the answers.
public enum SurveyPhrase: String, CaseIterable, Sendable {
    // The two questions, and what may be added.
    case surveyResolved, surveyYes, surveyPartly, surveyNo, surveyAttention, attention1, attention2
    case attention3, attention4, attention5, surveyCauses, surveyComment, surveyAnonymous
    case surveyThanks, surveyOfferCase

    // The results. {count}; `surveyTooFew` {minimum}.
    case surveyAnswers, surveyWithheld, surveyTooFew, surveyTotal, surveyMean
}

extension SurveyPhrase: Phrase {}

extension Words {
    /// The text of the survey.
    public func callAsFunction(
        _ phrase: SurveyPhrase, _ values: [String: String] = [:], count: Int? = nil
    ) -> String {
        text(phrase.rawValue, values, count: count)
    }
}
