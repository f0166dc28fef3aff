/// The clerk's console; what it says of an act is an `ActPhrase`.
public enum ConsolePhrase: String, CaseIterable, Sendable {
    /// Signing in. `pinTooShort` {count} digits at least; {staff} is a person's name.
    case signIn, user, pin, newPIN, newPINAgain, pinsDiffer, pinTooShort, pinChanged, signingIn
    case chooseCounter, counterFree, counterTakenBy, signedInAs

    // The bottom line: one or two words a key.
    case keyNext, keyRecall, keyStart, keyAbsent, keyHold, keyResume, keyTransfer, keyClose
    case keyPause, keyOpen, keyUndo, keyLeave, keyReinstate, keyQueue, keyPick, keyIssue
    case keyPriority, keySwitchCounter, keySignOut, keyHelp, keyBack, keyConfirm

    // What `?` says of each key: one line each.
    case helpNext, helpRecall, helpStart, helpAbsent, helpHold, helpResume, helpTransfer, helpClose
    case helpPause, helpOpen, helpUndo, helpLeave, helpReinstate, helpQueue, helpPick, helpIssue
    case helpPriority, helpSwitchCounter, helpSignOut, helpHelp, helpBack

    /// The visitor in hand: {time} is a running clock such as 3:05, {count} recalls, {number} of the next.
    case noVisitor, walkingFor, servingFor, waitedFor, heldFor, recallsLeft, noRecallsLeft, absentNext
    case nextUp

    /// Choices and questions, about {number}.
    case chooseOutcome, closeWithoutOutcome, transferTo, placeKeep, placeFront, placeBack
    case holdReason, holdMinutes, onlyMe, typeNumber, sureAbsent, sureLeave, sureSignOut

    // The queue: headings of its columns, and empty lists.
    case queueTitle, queueEmpty, heldTitle, heldEmpty, columnWaited, columnWhy, columnNotYet

    /// The link: {age} of what is shown.
    case linkUp, consoleConnectionLost, connectionBack, unconfirmed, wasConfirmed

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
