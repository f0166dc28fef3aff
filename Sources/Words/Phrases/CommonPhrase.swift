/// Words that several screens share.
public enum CommonPhrase: String, CaseIterable, Sendable {
    case yes, no, back, cancel, help

    // Headings and labels.
    case number, counter, service, branch, priority, waiting, waitingTime, earlierCalls

    // What has happened to a ticket: its state, how it was closed, how its leg ended.
    case stateWaiting, stateCalled, stateServing, stateHeld, stateClosed
    case closedServed, closedLeft, closedAbsent, closedEndOfDay
    case outcomeResolved, outcomeFollowUp, outcomePassedOn, outcomeNotResolved, outcomeLeft
    case outcomeNotRecorded

    // People and devices.
    case roleClerk, roleSupervisor, roleAdministrator, roleAuditor
    case roleKiosk, roleDisplay, roleIntegration

    case counterIsOpen, counterIsPaused, counterIsClosed

    /// {number} and {counter}: the call as boards, tickets and voices say it, in no need of a suffix.
    case numberAtCounter
    case yourNumberIs

    /// {count} people; zero has a phrase of its own.
    case peopleAhead, nobodyAhead, peopleWaiting

    /// The wait: `aboutMinutes` {count}, `upToMinutes` {count}, `minutesWindow` {low} and {count}.
    case waitNow, waitUnknown, waitNoCounter, aboutMinutes, upToMinutes, minutesWindow

    /// Opening hours: {time}, and {day} where it is not today.
    case openNow, openAllDay, openUntil, closedNow, opensAt, opensOn

    /// {place} is the office's own text; `askStaff` is for an office that names none.
    case helpAt, askStaff

    case languageEn, languageSl, languageNb, languageNl, languageHu, languagePl
}

extension CommonPhrase: Phrase {}

extension Words {
    /// The text of a shared word.
    public func callAsFunction(
        _ phrase: CommonPhrase, _ values: [String: String] = [:], count: Int? = nil
    ) -> String {
        text(phrase.rawValue, values, count: count)
    }
}
