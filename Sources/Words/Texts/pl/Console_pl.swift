extension ConsolePhrase {
    static let pl = """
        signIn = Logowanie
        user = Użytkownik
        pin = PIN
        newPIN = Nowy PIN
        newPINAgain = Powtórz nowy PIN
        pinsDiffer = Podane PIN-y się różnią. Należy wpisać je ponownie.
        pinTooShort.one = PIN ma co najmniej {count} cyfrę.
        pinTooShort.few = PIN ma co najmniej {count} cyfry.
        pinTooShort.many = PIN ma co najmniej {count} cyfr.
        pinChanged = PIN został zmieniony.
        signingIn = Logowanie …
        chooseCounter = Wybór stanowiska
        counterFree = wolne
        counterTakenBy = zajęte: {staff}
        signedInAs = Zalogowano: {staff}

        # One or two words: all of them share one line of 80 columns.
        keyNext = Następny
        keyRecall = Ponów
        keyStart = Rozpocznij
        keyAbsent = Nieobecny
        keyHold = Wstrzymaj
        keyResume = Przywróć
        keyTransfer = Przekieruj
        keyClose = Zamknij
        keyPause = Przerwa
        keyOpen = Otwórz
        keyUndo = Cofnij
        keyLeave = Rezygnacja
        keyReinstate = Do kolejki
        keyQueue = Kolejka
        keyPick = Wybierz
        keyIssue = Nowy numer
        keyPriority = Pierwszeństwo
        keySwitchCounter = Stanowisko
        keySignOut = Wyloguj
        keyHelp = Pomoc
        keyBack = Wstecz
        keyConfirm = OK

        helpNext = Wezwanie następnej osoby.
        helpRecall = Ponowne wezwanie tego samego numeru.
        helpStart = Klient jest na miejscu: rozpoczęcie obsługi.
        helpAbsent = Klient się nie zgłosił.
        helpHold = Wstrzymanie (formularz, kopia); stanowisko się zwalnia.
        helpResume = Przywrócenie wstrzymanego klienta.
        helpTransfer = Przekierowanie do innej sprawy, stanowiska lub osoby; numer pozostaje.
        helpClose = Koniec wizyty; wybór wyniku.
        helpPause = Przerwa; do otwarcia nikt nie jest wzywany.
        helpOpen = Otwarcie stanowiska albo koniec przerwy.
        helpUndo = Cofnięcie ostatniej własnej czynności.
        helpLeave = Klient zrezygnował przed obsługą.
        helpReinstate = Powrót nieobecnego lub rezygnującego klienta na dawne miejsce.
        helpQueue = Kto czeka i dlaczego.
        helpPick = Wezwanie wybranego numeru poza kolejnością.
        helpIssue = Wydanie numeru klientowi.
        helpPriority = Zmiana pierwszeństwa klienta.
        helpSwitchCounter = Przejście do innego stanowiska.
        helpSignOut = Zamknięcie stanowiska i wylogowanie.
        helpHelp = Ta strona.
        helpBack = Powrót bez zmian.

        noVisitor = Brak klienta na stanowisku
        walkingFor = Wezwany: {time}
        servingFor = Obsługa: {time}
        waitedFor = Oczekiwanie: {time}
        heldFor = Wstrzymany: {time}
        recallsLeft.one = pozostało {count} ponowne wezwanie
        recallsLeft.few = pozostały {count} ponowne wezwania
        recallsLeft.many = pozostało {count} ponownych wezwań
        noRecallsLeft = Nie można już ponowić wezwania
        absentNext = Nieobecny, następny
        nextUp = Następny: {number}

        chooseOutcome = Jak zakończyła się wizyta?
        closeWithoutOutcome = Zamknij bez wyniku
        transferTo = {number} – dokąd przekierować?
        placeKeep = zachowaj miejsce w kolejce
        placeFront = na początek kolejki
        placeBack = na koniec kolejki
        holdReason = Powód
        holdMinutes = Na ile minut?
        onlyMe = tylko ja mogę przywrócić
        typeNumber = Numer:
        sureAbsent = {number}: zamknąć jako nieobecność?
        sureLeave = {number}: zamknąć jako rezygnację?
        sureSignOut = Zamknąć stanowisko i wylogować?

        queueTitle = Kolejka
        queueEmpty = Nikt nie czeka.
        heldTitle = Wstrzymani
        heldEmpty = Nikt nie jest wstrzymany.
        columnWaited = Czeka
        columnWhy = Dlaczego
        columnNotYet = Dlaczego jeszcze nie

        linkUp = połączono
        consoleConnectionLost = Brak połączenia. Czas od ostatniej aktualizacji: {age}
        connectionBack = Połączenie przywrócone.
        unconfirmed = Jeszcze niepotwierdzone – ponawiam próbę.
        wasConfirmed = Potwierdzono.
        terminalTooSmall = Terminal jest za mały: potrzeba {width} × {height}.
        """
}
