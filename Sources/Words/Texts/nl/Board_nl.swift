extension BoardPhrase {
    static let nl = """
        nowCalling = Nu aan de beurt
        noCallsYet = Nog niemand opgeroepen
        nobodyInLine = Niemand wacht
        calledAgain = opnieuw
        inHall = Hal: {hall}
        spokenCall = Nummer {number}, loket {counter}.
        spokenMinus = min
        updatedAt = Bijgewerkt {time}

        connecting = Verbinden …
        boardConnectionLost = VERBINDING VERBROKEN
        shownStateAge = Wat u ziet is {age} oud.
        mayBeOutOfDate = Dit scherm kan verouderd zijn. Vraag het een medewerker.

        soundProgramMissing = Niet alles is te horen: {program} is niet geïnstalleerd.
        soundProgramLate = Niet alles is te horen: {program} was niet op tijd klaar.
        soundProgramFailed = Niet alles is te horen: {program} is mislukt ({reason}).
        soundFolderFailed = Niet alles is te horen: de map {folder} is niet te gebruiken ({reason}).
        """
}
