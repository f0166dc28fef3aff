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
        chooseOffice = Choose an office
        chooseCounter = Choose a counter
        counterFree = free

        # One or two words: the keys share two lines of 80 columns.
        keyNext = Next
        absentNext = Absent, next
        keyStart = Start
        keyRecall = Recall
        keyAbsent = Absent
        keyClose = Close
        keyOutcome = Outcome
        keyHold = Hold
        keyTransfer = Transfer
        keyPick = Pick
        keyFind = Find
        keyResume = Take back
        keyIssue = New ticket
        keyReinstate = Reinstate
        keyPause = Pause
        keyOpen = Open
        keyUndo = Undo
        keySignOut = Sign out
        keyHelp = Help
        keyBack = Back
        keyConfirm = OK
        keyQuit = Quit
        keyCall = Call
        keyChoose = Choose
        keyOnward = Next line
        keyTick = Yes or no
        spaceKey = Space

        helpTitle = Keys that work now
        helpNext = Call whoever is next.
        helpAbsentNext = Not there after the last recall: absent, and call the next one.
        helpStart = The visitor is here: start serving.
        helpRecall = Call the same number again.
        helpAbsent = The visitor did not come.
        helpClose = The visit is done.
        helpOutcome = Close the visit and say how it ended.
        helpHold = Set the visitor aside, for a form or a copy; the counter is free.
        helpTransfer = Pass on to a service, counter or colleague; the number stays.
        helpPick = Choose whom to call, out of turn.
        helpFind = Find a number, a name or a reference in the queue.
        helpResume = Take a visitor back from hold.
        helpIssue = Issue a number for a visitor, and call it here at once if you like.
        helpReinstate = Put an absent visitor, or one who left, back at the old place.
        helpPause = Take a break; nobody is called until you open again.
        helpOpen = Open the counter, or end the break.
        helpUndo = Undo your last act.
        helpSignOut = Sign out, go to another counter, or quit: you choose.
        helpHelp = Show this page.
        helpBack = Go back without doing anything.

        noVisitor = No visitor at the counter
        walkingFor = Called: {time}
        servingFor = Serving: {time}
        waitedFor = Waited: {time}
        heldFor = On hold: {time}
        recalled = repeats: {times}
        partyOf = {people} people
        legsBefore = Before: {services}
        shortMinutes = {minutes} min
        nextUp = Next: {number}

        holdTitle = Set {number} aside
        holdMinutes = For how many minutes?
        holdReason = Reason
        onlyMe = only I take it back
        transferTo = Pass {number} on to
        transferWhere = To
        transferPlace = Place
        transferNote = Note
        placeKeep = keep the place in line
        placeFront = first in line
        placeBack = last in line
        chooseOutcome = How did the visit end?

        issueService = Service
        issueName = Name
        issuePriority = Priority
        issueStraight = Call here at once
        typeNumber = Number:
        absentees = Absent or left

        leaveTitle = Leaving the counter
        leaveBusy = {number} is still at the counter
        leaveSignOut = Close counter {counter} and sign out
        leaveSwitch = Close counter {counter} and choose another
        leaveQuit = Quit; counter {counter} stays as it is
        leaveGuest = Sign out; the counter stays open

        queueTitle = Queue
        queueEmpty = Nobody is waiting.
        moreBelow.one = and {count} more
        moreBelow.other = and {count} more
        findLabel = Find:
        nothingFound = Nobody with this number or name is waiting.
        heldTitle = On hold
        heldUntil = until {time}
        countersTitle = Counters

        linkUp = connected
        linkDown = no connection
        consoleConnectionLost = Connection lost. What is shown is {age} old.
        connectionBack = Connection restored.
        sending = sending …
        unconfirmed = Not confirmed yet – trying again.
        undone = Your last act is undone.

        terminalTooSmall = The terminal is too small: {width} × {height} needed.
        """
}
