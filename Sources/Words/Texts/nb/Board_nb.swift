extension BoardPhrase {
    static let nb = """
        nowCalling = Nå ropes opp
        noCallsYet = Ingen opprop ennå
        nobodyInLine = Ingen venter
        calledAgain = igjen
        inHall = Hall: {hall}
        spokenCall = Nummer {number}, skranke {counter}.
        spokenMinus = minus
        updatedAt = Oppdatert {time}

        connecting = Kobler til …
        boardConnectionLost = FORBINDELSEN ER BRUTT
        shownStateAge = Det som vises, er {age} gammelt.
        mayBeOutOfDate = Tavlen kan være utdatert. Spør en av de ansatte.

        soundProgramMissing = Ikke alt høres: {program} er ikke installert.
        soundProgramLate = Ikke alt høres: {program} ble ikke ferdig i tide.
        soundProgramFailed = Ikke alt høres: {program} mislyktes ({reason}).
        soundFolderFailed = Ikke alt høres: mappen {folder} kan ikke brukes ({reason}).
        """
}
