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
        """
}
