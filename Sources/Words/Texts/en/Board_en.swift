extension BoardPhrase {
    static let en = """
        nowCalling = Now calling
        noCallsYet = No calls yet
        nobodyInLine = Nobody waiting
        calledAgain = again
        inHall = Hall: {hall}
        spokenCall = Number {number}, counter {counter}.
        updatedAt = Updated {time}

        connecting = Connecting …
        boardConnectionLost = CONNECTION LOST
        shownStateAge = What is shown is {age} old.
        mayBeOutOfDate = This board may be out of date. Please ask a member of staff.

        soundProgramMissing = Calls are not fully heard: {program} is not installed.
        soundProgramLate = Calls are not fully heard: {program} did not end in time.
        soundProgramFailed = Calls are not fully heard: {program} failed ({reason}).
        soundFolderFailed = Calls are not fully heard: the folder {folder} cannot be used ({reason}).
        """
}
