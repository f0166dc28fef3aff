extension BoardPhrase {
    static let hu = """
        nowCalling = Most következik
        noCallsYet = Még nem volt hívás
        nobodyInLine = Nem várakozik senki
        calledAgain = ismét
        inHall = Terem: {hall}
        spokenCall = Sorszám: {number}. Ablak: {counter}.
        updatedAt = Frissítve: {time}

        connecting = Kapcsolódás …
        boardConnectionLost = MEGSZAKADT A KAPCSOLAT
        shownStateAge = Az utolsó frissítés óta eltelt: {age}
        mayBeOutOfDate = A kijelző elavult lehet. Kérjük, kérdezze munkatársainkat.

        soundProgramMissing = A hívások nem hallhatók teljesen. Nincs telepítve: {program}
        soundProgramLate = A hívások nem hallhatók teljesen. Nem fejeződött be időben: {program}
        soundProgramFailed = A hívások nem hallhatók teljesen. Hibával leállt: {program} ({reason})
        soundFolderFailed = A hívások nem hallhatók teljesen. Nem használható mappa: {folder} ({reason})
        """
}
