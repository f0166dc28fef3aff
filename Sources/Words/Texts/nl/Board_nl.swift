extension BoardPhrase {
    static let nl = """
        nowCalling = Nu aan de beurt
        noCallsYet = Nog niemand opgeroepen
        nobodyInLine = Niemand wacht
        calledAgain = opnieuw
        inHall = Hal: {hall}
        spokenCall = Nummer {number}, loket {counter}.
        updatedAt = Bijgewerkt {time}

        connecting = Verbinden …
        boardConnectionLost = VERBINDING VERBROKEN
        shownStateAge = Wat u ziet is {age} oud.
        mayBeOutOfDate = Dit scherm kan verouderd zijn. Vraag het een medewerker.
        """
}
