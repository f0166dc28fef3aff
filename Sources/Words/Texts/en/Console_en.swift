extension ConsolePhrase {
    static let en = """
        signIn = Sign in
        user = User
        pin = PIN
        newPIN = New PIN
        newPINAgain = New PIN again
        pinsDiffer = The two PINs differ. Please type them again.
        pinTooShort.one = A PIN has at least {count} digit.
        pinTooShort.other = A PIN has at least {count} digits.
        pinChanged = The PIN has been changed.
        signingIn = Signing in …
        chooseCounter = Choose a counter
        counterFree = free
        counterTakenBy = taken: {staff}
        signedInAs = Signed in: {staff}

        # One or two words: all of them share one line of 80 columns.
        keyNext = Next
        keyRecall = Recall
        keyStart = Start
        keyAbsent = Absent
        keyHold = Hold
        keyResume = Take back
        keyTransfer = Transfer
        keyClose = Close
        keyPause = Pause
        keyOpen = Open
        keyUndo = Undo
        keyLeave = Left
        keyReinstate = Reinstate
        keyQueue = Queue
        keyPick = Pick
        keyIssue = New ticket
        keyPriority = Priority
        keySwitchCounter = Counter
        keySignOut = Sign out
        keyHelp = Help
        keyBack = Back
        keyConfirm = OK

        helpNext = Call whoever is next.
        helpRecall = Call the same number again.
        helpStart = The visitor is here: start serving.
        helpAbsent = The visitor did not come.
        helpHold = Set the visitor aside, for a form or a copy; the counter becomes free.
        helpResume = Take a visitor back from hold.
        helpTransfer = Pass the visitor on to another service, counter or person; the number stays.
        helpClose = The visit is done; choose how it ended.
        helpPause = Take a break; nobody is called until you open again.
        helpOpen = Open the counter, or end the break.
        helpUndo = Undo your last act.
        helpLeave = The visitor has left before being served.
        helpReinstate = Put an absent visitor, or one who left, back at the old place.
        helpQueue = Show who waits, and why.
        helpPick = Call a certain number out of turn.
        helpIssue = Issue a number for a visitor.
        helpPriority = Change a visitor’s priority.
        helpSwitchCounter = Go to another counter.
        helpSignOut = Close the counter and sign out.
        helpHelp = Show this page.
        helpBack = Go back without doing anything.

        noVisitor = No visitor at the counter
        walkingFor = Called: {time}
        servingFor = Serving: {time}
        waitedFor = Waited: {time}
        heldFor = On hold: {time}
        recallsLeft.one = {count} recall left
        recallsLeft.other = {count} recalls left
        noRecallsLeft = No recalls left
        absentNext = Absent, next
        nextUp = Next: {number}

        chooseOutcome = How did the visit end?
        closeWithoutOutcome = Close without an outcome
        transferTo = Pass {number} on to
        placeKeep = keep the place in line
        placeFront = first in line
        placeBack = last in line
        holdReason = Reason
        holdMinutes = For how many minutes?
        onlyMe = only I take it back
        typeNumber = Number:
        sureAbsent = {number}: close as absent?
        sureLeave = {number}: close as left?
        sureSignOut = Close the counter and sign out?

        queueTitle = Queue
        queueEmpty = Nobody is waiting.
        heldTitle = On hold
        heldEmpty = Nobody is on hold.
        columnWaited = Waited
        columnWhy = Why
        columnNotYet = Not yet, because

        linkUp = connected
        consoleConnectionLost = Connection lost. What is shown is {age} old.
        connectionBack = Connection restored.
        unconfirmed = Not confirmed yet – trying again.
        wasConfirmed = Confirmed.
        terminalTooSmall = The terminal is too small: {width} × {height} needed.
        """
}
