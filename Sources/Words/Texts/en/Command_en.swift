extension CommandPhrase {
    static let en = """
        enterUser = User:
        enterPIN = PIN for {user}:
        enterNewPIN = New PIN for {user} (6 digits or more):
        enterCurrentPIN = The PIN that {user} has now:
        enterPINAgain = The same PIN again:
        loggedIn = Signed in as {name}.
        ownPINNeeded = That PIN was for this once. Choose your own now: {command}
        loggedOut = Signed out.
        notLoggedIn = Nobody is signed in. Use “loket login” first.
        pinIsSet = The PIN of {user} is set.

        adminCreated = user {user}, one-time PIN {pin} (told this once). Sign in with it, then choose
            another: {command}
        deviceAdded = {device}: added for {branch}.
        tokenShownOnce = The token is shown only this once. Keep it safe.
        officeApplied = {branch}: version {version} is in force.
        officeUnchanged = {branch}: nothing to change.
        officeChecked = {branch}: the file is in order (services: {services}, counters: {counters}, staff:
            {staff}). Nothing was changed.
        configOfHere = What this command line, this shell’s LOKET_… and the file say now; a server that is
            running keeps what it was started with.
        backupWritten = Backup written: {file}
        restored = Restored from: {file}
        verifyPassed = The day’s events and the tables agree.
        officeFaults.one = {count} error in the office file
        officeFaults.other = {count} errors in the office file
        verifyDifferences.one = {count} difference between events and tables
        verifyDifferences.other = {count} differences between events and tables

        servingAt = loket listens on {address}
        stopping = Stopping …
        folderInUse = A server is running on {folder}: {address}. Stop it first, or use --server where the
            command has it.
        serverUnreachable = The server cannot be reached: {address}
        retryingIn = Trying again in {seconds} s …
        demoClock = Demonstration clock: from {time}, {speed} times as fast

        branchNeeded = Which office? Use --branch or LOKET_BRANCH.
        counterNeeded = Which counter? Use --counter.
        serverNeeded = Which server? Use --server or LOKET_SERVER.
        terminalNeeded = This needs a terminal. For scripts use the line commands.

        userNeeded = Which user? Use “loket login USER”.
        pinNeeded = The PIN is missing. Type it, or give it on standard input.
        noOwnCounter = You have no counter open. Open one first: “loket counter open 1”.
        nobodyInHand = No visitor is at your counter. Name the ticket’s number.
        timeNotUnderstood = “{text}” is not a time. Write {form}.
        answerNotUnderstood = The server’s answer cannot be understood: {address}

        didEndPause = {number}: may be called at once
        didUndoAtCounter = Last act at the counter undone
        visitorErased = {reference}: nothing is held any more.
        nothingHeld = {reference}: nothing is held.

        columnState = State
        columnOutcome = Outcome
        columnStaff = Staff
        columnAhead = People ahead
        columnWhy = Why
        columnNotYet = Not yet, because
        columnIssued = Issued
        columnCalled = Called
        columnStarted = Started
        columnClosed = Closed
        columnName = Name
        columnReference = Reference
        columnHoldReason = On hold for
        columnNote = Note

        pairingCode = Pairing code: {code}
        pairingHow = A supervisor types: {command}
        devicePaired = Paired: {device}. It takes up its work by itself.
        deviceRemoved = Unpaired. Its token is worth nothing any more.
        purged.one = {count} row deleted.
        purged.other = {count} rows deleted.
        """
}
