extension BoardPhrase {
    static let sl = """
        nowCalling = Kličemo
        noCallsYet = Klicev še ni bilo
        nobodyInLine = Nihče ne čaka
        calledAgain = znova
        inHall = Prostor: {hall}
        spokenCall = Številka {number}, okence {counter}.
        spokenMinus = minus
        updatedAt = Osveženo {time}

        connecting = Povezovanje …
        boardConnectionLost = POVEZAVA JE PREKINJENA
        shownStateAge = Starost prikazanih podatkov: {age}
        mayBeOutOfDate = Prikaz je morda zastarel. Prosimo, vprašajte osebje.

        soundProgramMissing = Ne sliši se vse: program {program} ni nameščen.
        soundProgramLate = Ne sliši se vse: program {program} se ni končal pravočasno.
        soundProgramFailed = Ne sliši se vse: napaka programa {program} ({reason}).
        soundFolderFailed = Ne sliši se vse: mape {folder} ni mogoče uporabiti ({reason}).
        """
}
