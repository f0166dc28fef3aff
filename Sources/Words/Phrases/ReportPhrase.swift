/// Headings of reports. Those of figures are asked for by the names that the tables of the contract have.
public enum ReportPhrase: String, CaseIterable, Sendable {
    /// {from} {to}.
    case reportPeriod
    case reportAll, reportInternal, reportNone, reportEmpty
    /// {name}; {list}.
    case reportUnknown
    /// {branch}, {figure}, {value}.
    case reportOutlierAbove, reportOutlierBelow

    // What a row is.
    case figurePeriod, figureService, figureCounter, figureHour, figureChannel, figureClerk, figureCause
    case figureProduct, figureMonth, figureKind, figureReason, figureBranch

    // Visits.
    case figureIssued, figureServed, figureAbsent, figureAbandoned, figureEndOfDay, figureOpen
    case figureContacts, figureVisits, figureResolved, figureFollowUp, figurePassedOn, figureNotResolved
    case figureLeft, figureNotRecorded

    // Times.
    case figureWaitingN, figureWaitingMeanSeconds, figureWaitingMedianSeconds
    case figureWaitingNinetiethSeconds, figureWalkingN, figureWalkingMeanSeconds
    case figureWalkingMedianSeconds, figureWalkingNinetiethSeconds, figureServingN
    case figureServingMeanSeconds, figureServingMedianSeconds, figureServingNinetiethSeconds, figureHeldN
    case figureHeldMeanSeconds, figureHeldMedianSeconds, figureHeldNinetiethSeconds, figureCounterSeconds

    // Promises kept.
    case figureTargetOf, figureWithinTarget, figureTargetShare, figureBudgetOf, figureWithinBudget
    case figureAbsentShare, figureAbandonedShare

    // First-contact resolution and survey.
    case figureFirstContacts, figureMarkedOf, figureMarked, figureMarkedShare, figureObserved
    case figureNotReturned, figureNotReturnedShare, figureAnswers, figureResolvedYes
    case figureResolvedPartly, figureResolvedNo, figureAttention1, figureAttention2, figureAttention3
    case figureAttention4, figureAttention5, figureAttentionMean

    // Codes, cases, cost, skills.
    case figureCount, figureShare, figureCumulativeShare, figureEarlier, figureCasesOpened
    case figureCasesDecided, figureCasesDecidedLate, figureCasesOpen, figureCasesOverdue, figureCost
    case figureCostPerVisit, figureLevel, figureSince, figureOutlierBy
}

extension ReportPhrase: Phrase {}

extension Words {
    /// The text about a report.
    public func callAsFunction(_ phrase: ReportPhrase, _ values: [String: String] = [:]) -> String {
        text(phrase.rawValue, values, count: nil)
    }

    /// The heading of a figure by its name: "waitingMeanSeconds"; nil for one without its own.
    public func heading(ofFigure name: String) -> String? {
        ReportPhrase(rawValue: "figure" + name.prefix(1).uppercased() + name.dropFirst()).map { self($0) }
    }
}
