extension BoardPhrase {
    static let sl = """
        nowCalling = Kličemo
        noCallsYet = Klicev še ni bilo
        nobodyInLine = Nihče ne čaka
        calledAgain = znova
        inHall = Prostor: {hall}
        spokenCall = Številka {number}, okence {counter}.
        updatedAt = Osveženo {time}

        connecting = Povezovanje …
        boardConnectionLost = POVEZAVA JE PREKINJENA
        shownStateAge = Starost prikazanih podatkov: {age}
        mayBeOutOfDate = Prikaz je morda zastarel. Prosimo, vprašajte osebje.

        soundProgramMissing = Klici se ne slišijo v celoti: program {program} ni nameščen.
        soundProgramLate = Klici se ne slišijo v celoti: program {program} se ni končal pravočasno.
        soundProgramFailed = Klici se ne slišijo v celoti: napaka programa {program} ({reason}).
        soundFolderFailed = Klici se ne slišijo v celoti: mape {folder} ni mogoče uporabiti ({reason}).
        """
}
