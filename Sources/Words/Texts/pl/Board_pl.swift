extension BoardPhrase {
    static let pl = """
        nowCalling = Zapraszamy
        noCallsYet = Nie było jeszcze wezwań
        nobodyInLine = Nikt nie czeka
        calledAgain = ponownie
        inHall = Sala: {hall}
        spokenCall = Numer {number}, stanowisko {counter}.
        spokenMinus = minus
        updatedAt = Aktualizacja {time}

        connecting = Łączenie …
        # In block letters, which have no marks: Ł and Ą would be L and A.
        boardConnectionLost = SERWER NIE ODPOWIADA
        shownStateAge = Czas od ostatniej aktualizacji: {age}
        mayBeOutOfDate = Dane mogą być nieaktualne. Prosimy zapytać pracownika.

        soundProgramMissing = Nie wszystko jest słyszalne: program {program} nie jest zainstalowany.
        soundProgramLate = Nie wszystko jest słyszalne: program {program} nie zakończył pracy na czas.
        soundProgramFailed = Nie wszystko jest słyszalne: błąd programu {program} ({reason}).
        soundFolderFailed = Nie wszystko jest słyszalne: nie można użyć folderu {folder} ({reason}).
        """
}
