extension KioskPhrase {
    static let pl = """
        welcome = Witamy
        chooseLanguage = Prosimy wybrać język
        chooseGroup = Czego dotyczy wizyta?
        chooseService = Prosimy wybrać sprawę
        choosePriority = Czy mamy coś uwzględnić?
        pressDigitOrTouch = Prosimy nacisnąć cyfrę lub dotknąć wiersza.
        otherLanguage = Inny język
        moreChoices = Więcej
        pageOf = Strona {page} z {pages}
        confirmService = Pobrać numer do sprawy „{service}”?
        longWait = Czeka wiele osób. Czas oczekiwania: {wait}. Czy mimo to pobrać numer?
        takeNumber = Pobierz numer
        noPriority = Nie, dziękuję

        notAvailableNow = teraz niedostępne
        noNumbersLeft = na dziś nie ma już numerów

        oneMoment = Prosimy o chwilę cierpliwości …
        yourNumber = Numer biletu
        takeYourTicket = Prosimy odebrać bilet.
        printerFailed = Nie można wydrukować biletu. Prosimy zapamiętać numer.
        takeSeatAndWatch = Prosimy usiąść i obserwować wyświetlacz.

        serverAway = W tej chwili nie można tu wydawać numerów.
        askAtDesk = Prosimy zapytać w recepcji.
        noAnswerYet = Nie ma jeszcze odpowiedzi.
        choiceIsKept = Wybór został zapamiętany. Próbujemy dalej.

        stillThere = Czy potrzeba więcej czasu?
        nextVisitorIn.one = Ekran zostanie wyczyszczony dla następnej osoby za {count} sekundę.
        nextVisitorIn.few = Ekran zostanie wyczyszczony dla następnej osoby za {count} sekundy.
        nextVisitorIn.many = Ekran zostanie wyczyszczony dla następnej osoby za {count} sekund.
        moreTime = Aby mieć więcej czasu, prosimy nacisnąć dowolny klawisz lub dotknąć ekranu.
        startAgain = Zacznij od nowa

        largeType = Duże litery
        normalType = Zwykłe litery
        readAloud = Czytaj na głos
        stopReading = Wyłącz czytanie

        haveAppointment = Mam umówioną wizytę
        enterCode = Prosimy podać kod
        appointmentFound = Umówiona wizyta: {time}
        appointmentUnknown = Z tym kodem nie ma dziś umówionej wizyty. Prosimy sprawdzić kod.
        checkedIn = Przybycie zostało potwierdzone.
        """
}
