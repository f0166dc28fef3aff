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
        chooseOffice = Wybór placówki
        chooseCounter = Wybór stanowiska
        counterFree = wolne

        # One or two words: the keys share two lines of 80 columns.
        keyNext = Następny
        absentNext = Nieobecny, następny
        keyStart = Rozpocznij
        keyRecall = Ponów
        keyAbsent = Nieobecny
        keyClose = Zamknij
        keyOutcome = Wynik
        keyHold = Wstrzymaj
        keyTransfer = Przekieruj
        keyPick = Wybierz
        keyFind = Szukaj
        keyResume = Przywróć
        keyIssue = Nowy numer
        keyReinstate = Do kolejki
        keyPause = Przerwa
        keyOpen = Otwórz
        keyUndo = Cofnij
        keySignOut = Wyloguj
        keyHelp = Pomoc
        keyBack = Wstecz
        keyConfirm = OK
        keyQuit = Zakończ
        keyCall = Wezwij
        keyChoose = Wybór
        keyOnward = Następny wiersz
        keyTick = Tak lub nie
        spaceKey = Spacja

        helpTitle = Klawisze działające teraz
        helpNext = Wezwanie następnej osoby.
        helpAbsentNext = Brak po ostatnim wezwaniu: nieobecny, wezwanie następnego.
        helpStart = Klient jest na miejscu: rozpoczęcie obsługi.
        helpRecall = Ponowne wezwanie tego samego numeru.
        helpAbsent = Klient się nie zgłosił.
        helpClose = Koniec wizyty.
        helpOutcome = Zamknięcie wizyty z podaniem wyniku.
        helpHold = Wstrzymanie (formularz, kopia); stanowisko się zwalnia.
        helpTransfer = Przekierowanie: sprawa, stanowisko lub osoba; numer pozostaje.
        helpPick = Wybór osoby do wezwania poza kolejnością.
        helpFind = Wyszukanie numeru, nazwiska lub oznaczenia w kolejce.
        helpResume = Przywrócenie wstrzymanego klienta.
        helpIssue = Wydanie numeru, na życzenie z natychmiastowym wezwaniem.
        helpReinstate = Powrót nieobecnego lub rezygnującego na dawne miejsce.
        helpPause = Przerwa; do otwarcia nikt nie jest wzywany.
        helpOpen = Otwarcie stanowiska albo koniec przerwy.
        helpUndo = Cofnięcie ostatniej własnej czynności.
        helpSignOut = Wylogowanie, inne stanowisko albo zakończenie: do wyboru.
        helpHelp = Ta strona.
        helpBack = Powrót bez zmian.

        noVisitor = Brak klienta na stanowisku
        walkingFor = Wezwany: {time}
        servingFor = Obsługa: {time}
        waitedFor = Oczekiwanie: {time}
        heldFor = Wstrzymany: {time}
        recalled = ponowne wezwania: {times}
        partyOf = liczba osób: {people}
        legsBefore = Wcześniej: {services}
        shortMinutes = {minutes} min
        nextUp = Następny: {number}

        holdTitle = Wstrzymanie: {number}
        holdMinutes = Na ile minut?
        holdReason = Powód
        onlyMe = tylko ja mogę przywrócić
        transferTo = {number} – dokąd przekierować?
        transferWhere = Dokąd
        transferPlace = Miejsce
        transferNote = Uwaga
        placeKeep = zachowaj miejsce w kolejce
        placeFront = na początek kolejki
        placeBack = na koniec kolejki
        chooseOutcome = Jak zakończyła się wizyta?

        issueService = Sprawa
        issueName = Imię i nazwisko
        issuePriority = Pierwszeństwo
        issueStraight = Wezwij tu od razu
        typeNumber = Numer:
        absentees = Nieobecni lub z rezygnacją

        leaveTitle = Zakończenie pracy
        leaveBusy = Na stanowisku jest jeszcze {number}
        leaveSignOut = Zamknij stanowisko {counter} i wyloguj
        leaveSwitch = Zamknij stanowisko {counter} i wybierz inne
        leaveQuit = Zakończ; stanowisko {counter} pozostaje bez zmian
        leaveGuest = Wyloguj; stanowisko pozostaje otwarte

        queueTitle = Kolejka
        queueEmpty = Nikt nie czeka.
        moreBelow.one = i jeszcze {count}
        moreBelow.few = i jeszcze {count}
        moreBelow.many = i jeszcze {count}
        findLabel = Szukaj:
        nothingFound = Nie czeka nikt o takim numerze lub nazwisku.
        heldTitle = Wstrzymani
        heldUntil = do {time}
        countersTitle = Stanowiska

        linkUp = połączono
        linkDown = brak połączenia
        consoleConnectionLost = Brak połączenia. Czas od ostatniej aktualizacji: {age}
        connectionBack = Połączenie przywrócone.
        sending = wysyłanie …
        unconfirmed = Jeszcze niepotwierdzone – ponawiam próbę.
        undone = Cofnięto ostatnią czynność.

        terminalTooSmall = Terminal jest za mały: potrzeba {width} × {height}.
        """
}
