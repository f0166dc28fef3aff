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

        soundProgramMissing = Oproepen zijn niet volledig te horen: {program} is niet geïnstalleerd.
        soundProgramLate = Oproepen zijn niet volledig te horen: {program} was niet op tijd klaar.
        soundProgramFailed = Oproepen zijn niet volledig te horen: {program} is mislukt ({reason}).
        soundFolderFailed = Oproepen zijn niet volledig te horen: de map {folder} is niet te gebruiken ({reason}).
        """
}
