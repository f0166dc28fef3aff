/// The clerk's console; what it says of an act is an `ActPhrase`.
public enum ConsolePhrase: String, CaseIterable, Sendable {
    /// Signing in. `pinTooShort` {count} digits at least.
    case signIn, user, pin, newPIN, newPINAgain, pinsDiffer, pinTooShort, pinChanged
    case chooseOffice, chooseCounter, counterFree

    // The bottom line: one or two words a key.
    case keyNext, absentNext, keyStart, keyRecall, keyAbsent, keyClose, keyOutcome, keyHold
    case keyTransfer, keyPick, keyFind, keyResume, keyIssue, keyReinstate, keyPause, keyOpen
    case keyUndo, keySignOut, keyHelp, keyBack, keyConfirm, keyQuit, keyCall, keyChoose
    case keyOnward, keyTick, spaceKey

    // What `?` says of each key: one line each.
    case helpTitle, helpNext, helpAbsentNext, helpStart, helpRecall, helpAbsent, helpClose
    case helpOutcome, helpHold, helpTransfer, helpPick, helpFind, helpResume, helpIssue
    case helpReinstate, helpPause, helpOpen, helpUndo, helpSignOut, helpHelp, helpBack

    /// The visitor in hand: {time} is a running clock such as 3:05, {times} how often it was
    /// called again, {people} how many came, {services} those of earlier legs; {number} the next.
    case noVisitor, walkingFor, servingFor, waitedFor, heldFor, recalled, partyOf, legsBefore
    case shortMinutes, nextUp

    /// Setting aside, passing on and closing {number}.
    case holdTitle, holdMinutes, holdReason, onlyMe, transferTo, transferWhere, transferPlace
    case transferNote, placeKeep, placeFront, placeBack, chooseOutcome

    // A walk-in, and one who is back.
    case issueService, issueName, issuePriority, issueStraight, typeNumber, absentees

    /// Going: what becomes of {counter}; `leaveBusy` {number}.
    case leaveTitle, leaveBusy, leaveSignOut, leaveSwitch, leaveQuit, leaveGuest

    /// The queue, the holds ({time} of their end) and the other counters.
    case queueTitle, queueEmpty, moreBelow, findLabel, nothingFound, heldTitle, heldUntil
    case countersTitle

    /// The link: {age} of what is shown.
    case linkUp, linkDown, consoleConnectionLost, connectionBack, sending, unconfirmed, undone

    /// {width} and {height} that are needed.
    case terminalTooSmall
}

extension ConsolePhrase: Phrase {}

extension Words {
    /// The text of the console.
    public func callAsFunction(
        _ phrase: ConsolePhrase, _ values: [String: String] = [:], count: Int? = nil
    ) -> String {
        text(phrase.rawValue, values, count: count)
    }
}
