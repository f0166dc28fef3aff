/// What is wrong with an office file, a theme or a printer's profile, and what to write in its place.
public enum FindingPhrase: String, CaseIterable, Sendable {
    /// How a finding is told: {line}, {problem} and {advice}.
    case findingWarning, findingInLine

    /// The whole file: {branch}, {text} of the YAML reader, {subject}, {key}, {line}.
    case findingTooLarge, findingEmpty, findingSecondDocument, findingTooDeep, findingYAML, findingYAMLFrom
    case findingOtherBranch
    case mendOneSubject, mendBegin, mendOwnFile, mendLessDeep, mendNoTabs, mendQuote, mendCheckHere, mendUTF8
    case subjectBranch, subjectPrinter, subjectTheme

    /// What stands somewhere: {found} and {wanted} are texts of the next two groups.
    case findingNotHere, findingIsNot, findingControls, findingKeyAgain, findingNoKey, findingMissing
    case findingNamesToo, findingDeclared, findingTwice, findingUnknown
    case mendTakeOut, mendKeepOne, mendKeepFirst, mendMeant, mendDeclare, mendKnown, mendAdd, mendOwnID
    case mendWrite, mendBrackets, mendPair, mendPlainKey

    /// What was found: {text}.
    case foundText, foundList, foundMap, foundAlias, foundNothing

    /// What belongs there, and how it is written: {least}, {most}, {list}.
    case wantedList, wantedPairs, wantedKey, wantedText
    case wantedNumber, mendDigits, wantedFlag, wantedChoice, mendOneOfThem, wantedDay, mendDay
    case wantedID, mendID, wantedSpoken, mendSpoken, wantedDeclared, mendDeclared
    case wantedCurrency, mendCurrency, wantedAmount, mendAmount, wantedWeekday, mendWeekday
    case wantedNetwork, mendNetwork, wantedPrefix, mendPrefix, wantedNumbers, mendNumbers
    case wantedRange, mendRange, wantedZone, mendZone

    /// Kinds of things with ids.
    case kindOfPriority, kindOfGroup, kindOfService, kindOfCounter, kindOfUser, kindOfPlan

    /// Languages, hours and days: {language}, {day}, {later}, {earlier}, {from}.
    case findingNoText, findingNoLanguage, mendLanguage, findingNoZone
    case findingDayTwice, mendDayOnce, findingRangeKey, mendRanges, findingOverlap, mendOrder
    case findingNoticeEnds, findingPlanEnds, mendSwapDates, findingPlanLong, mendPlanLong
    case findingPlanExceptions, mendPlanExceptions

    /// Services, counters and numbers: {id}, {prefix}, {first}, {last}.
    case findingNoServices, mendServices, findingSeries, mendSeries, findingLastFirst, mendSwap
    case findingNoServiceOrGroup, findingGroupEmpty, mendGroupEmpty, findingNotOffered, mendOffer
    case findingCounterEmpty, mendListServed, findingBetweenTiers, mendTier, findingTierEmpty, mendTierEmpty

    /// Rules: {minutes}.
    case findingNoPriorities, mendPriorities, findingLatest, mendMoreMinutes, findingOvertime, mendOvertime
    case findingTerm, mendTerm

    /// Visits and themes: {service}, {id}, {colour}.
    case findingReasons, mendReasons, findingProcedure, mendProcedure, findingChoicesKind, mendChoicesKind
    case findingNoChoices, mendChoices, findingQuestion, mendQuestion, findingSameColours, mendColours
}

extension FindingPhrase: Phrase {}

/// A text of the catalogue with its places filled, before it is known in which language it will be told.
public indirect enum FindingText: Hashable, Sendable {
    /// As it was written by whoever wrote the file.
    case verbatim(String)
    case phrase(FindingPhrase, [String: FindingText] = [:])
}

extension FindingText: ExpressibleByStringInterpolation {
    public init(stringLiteral text: String) { self = .verbatim(text) }
}

extension Words {
    /// The text in this language, what fills its places included.
    public func callAsFunction(_ text: FindingText) -> String {
        switch text {
        case .verbatim(let text): text
        case .phrase(let phrase, let values):
            self.text(phrase.rawValue, values.mapValues { self($0) }, count: nil)
        }
    }
}
