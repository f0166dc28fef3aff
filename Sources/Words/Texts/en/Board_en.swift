extension BoardPhrase {
    static let en = """
        nowCalling = Now calling
        noCallsYet = No calls yet
        nobodyInLine = Nobody waiting
        calledAgain = again
        inHall = Hall: {hall}
        spokenCall = Number {number}, counter {counter}.
        spokenMinus = minus
        updatedAt = Updated {time}

        connecting = Connecting …
        boardConnectionLost = CONNECTION LOST
        shownStateAge = What is shown is {age} old.
        mayBeOutOfDate = This board may be out of date. Please ask a member of staff.

        soundProgramMissing = Not everything is heard: {program} is not installed.
        soundProgramLate = Not everything is heard: {program} did not end in time.
        soundProgramFailed = Not everything is heard: {program} failed ({reason}).
        soundFolderFailed = Not everything is heard: the folder {folder} cannot be used ({reason}).
        """
}
