extension BoardPhrase {
    static let nb = """
        nowCalling = Nå ropes opp
        noCallsYet = Ingen opprop ennå
        nobodyInLine = Ingen venter
        calledAgain = igjen
        inHall = Hall: {hall}
        spokenCall = Nummer {number}, skranke {counter}.
        updatedAt = Oppdatert {time}

        connecting = Kobler til …
        boardConnectionLost = FORBINDELSEN ER BRUTT
        shownStateAge = Det som vises, er {age} gammelt.
        mayBeOutOfDate = Tavlen kan være utdatert. Spør en av de ansatte.

        soundProgramMissing = Opprop høres ikke fullt ut: {program} er ikke installert.
        soundProgramLate = Opprop høres ikke fullt ut: {program} ble ikke ferdig i tide.
        soundProgramFailed = Opprop høres ikke fullt ut: {program} mislyktes ({reason}).
        soundFolderFailed = Opprop høres ikke fullt ut: mappen {folder} kan ikke brukes ({reason}).
        """
}
