/// Complaints, compliments, suggestions and claims: their codes in words, and what their customers read.
public enum CasePhrase: String, CaseIterable, Sendable {
    // What a case is, and where it stands.
    case caseComplaint, caseCompliment, caseSuggestion, caseClaim, caseReceived, caseAcknowledged
    case caseInWork, caseDecided, caseClosed, caseAccepted, caseOptionsExhausted, caseOverdue
    case severityLow, severityNormal, severityHigh

    // How it came, and how one wrote since.
    case caseByKiosk, caseByCounter, caseByPage, caseByTelephone, caseByEmail, caseByLetter
    case letterIn, letterOut, mediumLetter, mediumEmail, mediumCall, mediumVisit

    // What is asked for and granted.
    case remedyRepair, remedyReplacement, remedyRefund, remedyPriceReduction, remedyDoneAgain
    case remedyCompensation, remedyExplanation, remedyApology, remedyOther

    // Causes of dissatisfaction.
    case causeUnprofessional, causeTreatedAsNumber, causeNotFirstTime, causePoorResult
    case causeWorryNotResolved, causeDiscourtesy, causePriceHigher, causeSlowAnswer
    case causeBadAttitude

    // The steps of its history.
    case stepOpened, stepAcknowledged, stepAssigned, stepBegun, stepChanged, stepDecided, stepClosed
    case stepReopened, stepCorresponded, stepRead

    /// What the customer reads. {number}, {day}; `caseSecret` {secret}.
    case caseAcknowledgement, complimentAcknowledgement, caseAnswerBy, caseLateSorry, caseNumberIs
    case caseSecret, caseOurDecision, caseLetters
}

extension CasePhrase: Phrase {}

extension Words {
    /// The text of a case.
    public func callAsFunction(
        _ phrase: CasePhrase, _ values: [String: String] = [:], count: Int? = nil
    ) -> String {
        text(phrase.rawValue, values, count: count)
    }
}
