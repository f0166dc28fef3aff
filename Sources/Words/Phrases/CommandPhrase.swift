/// What the program's commands say.
public enum CommandPhrase: String, CaseIterable, Sendable {
    /// Signing in: {user}, {name}, {command}.
    case enterUser, enterPIN, enterNewPIN, enterCurrentPIN, enterPINAgain, loggedIn, ownPINNeeded
    case loggedOut, notLoggedIn, pinIsSet

    /// Administration: {user} {pin} {command}, {device}, {branch} {version}, {file}.
    case adminCreated, deviceAdded, tokenShownOnce, officeApplied, officeUnchanged, officeChecked
    case configOfHere
    case backupWritten, restored, verifyPassed

    /// {count} of them.
    case officeFaults, verifyDifferences, purged

    /// Pairing: {code}, {command}, {device}.
    case pairingCode, pairingHow, devicePaired, deviceRemoved

    /// The server: {address}, {folder}, {seconds}, {time} {speed}.
    case servingAt, stopping, folderInUse, serverUnreachable, retryingIn, demoClock

    // What is missing from the command line.
    case branchNeeded, counterNeeded, serverNeeded, terminalNeeded, userNeeded, pinNeeded

    /// The line commands: {text}, {form}; {address}.
    case noOwnCounter, nobodyInHand, timeNotUnderstood, answerNotUnderstood

    /// What they have done that no screen does: {number}, {reference}.
    case didEndPause, didUndoAtCounter, visitorErased, nothingHeld

    // What they tell of a ticket or counter.
    case columnState, columnOutcome, columnStaff, columnAhead, columnWhy, columnNotYet, columnIssued
    case columnCalled, columnStarted, columnClosed, columnName, columnReference, columnHoldReason, columnNote
}

extension CommandPhrase: Phrase {}

extension Words {
    /// The text of a command's message.
    public func callAsFunction(
        _ phrase: CommandPhrase, _ values: [String: String] = [:], count: Int? = nil
    ) -> String {
        text(phrase.rawValue, values, count: count)
    }
}
