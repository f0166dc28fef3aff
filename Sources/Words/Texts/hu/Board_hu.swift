extension BoardPhrase {
    static let hu = """
        nowCalling = Most következik
        noCallsYet = Még nem volt hívás
        nobodyInLine = Nem várakozik senki
        calledAgain = ismét
        inHall = Terem: {hall}
        spokenCall = Sorszám: {number}. Ablak: {counter}.
        spokenMinus = mínusz
        updatedAt = Frissítve: {time}

        connecting = Kapcsolódás …
        boardConnectionLost = MEGSZAKADT A KAPCSOLAT
        shownStateAge = Az utolsó frissítés óta eltelt: {age}
        mayBeOutOfDate = A kijelző elavult lehet. Kérjük, kérdezze munkatársainkat.

        soundProgramMissing = Nem minden hallható. Nincs telepítve: {program}
        soundProgramLate = Nem minden hallható. Nem fejeződött be időben: {program}
        soundProgramFailed = Nem minden hallható. Hibával leállt: {program} ({reason})
        soundFolderFailed = Nem minden hallható. Nem használható mappa: {folder} ({reason})
        """
}
