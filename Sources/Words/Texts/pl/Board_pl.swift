extension BoardPhrase {
    static let pl = """
        nowCalling = Zapraszamy
        noCallsYet = Nie było jeszcze wezwań
        nobodyInLine = Nikt nie czeka
        calledAgain = ponownie
        spokenCall = Numer {number}, stanowisko {counter}.
        updatedAt = Aktualizacja {time}

        connecting = Łączenie …
        boardConnectionLost = BRAK POŁĄCZENIA
        shownStateAge = Czas od ostatniej aktualizacji: {age}
        mayBeOutOfDate = Dane mogą być nieaktualne. Prosimy zapytać pracownika.
        """
}
