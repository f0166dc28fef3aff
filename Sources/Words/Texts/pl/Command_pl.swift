extension CommandPhrase {
    static let pl = """
        enterUser = Użytkownik:
        enterPIN = PIN użytkownika {user}:
        enterNewPIN = Nowy PIN użytkownika {user} (co najmniej 6 cyfr):
        enterCurrentPIN = Dotychczasowy PIN użytkownika {user}:
        enterPINAgain = Jeszcze raz ten sam PIN:
        loggedIn = Zalogowano: {name}
        ownPINNeeded = Ten PIN był jednorazowy. Teraz należy wybrać własny: {command}
        loggedOut = Wylogowano.
        notLoggedIn = Nikt nie jest zalogowany. Należy najpierw użyć „loket login”.
        pinIsSet = Ustawiono PIN. Użytkownik: {user}

        adminCreated = użytkownik {user}, jednorazowy PIN {pin} (podany tylko teraz). Należy się nim
            zalogować i wybrać inny: {command}
        deviceAdded = {device}: dodano. Placówka: {branch}
        tokenShownOnce = Token jest pokazany tylko ten jeden raz. Należy go bezpiecznie przechować.
        officeApplied = {branch}: obowiązuje wersja {version}.
        officeUnchanged = {branch}: brak zmian.
        officeChecked = {branch}: plik jest w porządku (usługi: {services}, stanowiska: {counters},
            pracownicy: {staff}). Nic nie zmieniono.
        configOfHere = To, co mówią teraz ten wiersz polecenia, zmienne LOKET_… tej powłoki i plik;
            działający serwer zachowuje to, z czym go uruchomiono.
        backupWritten = Zapisano kopię zapasową: {file}
        restored = Przywrócono z: {file}
        verifyPassed = Zdarzenia dnia i tabele są zgodne.
        officeFaults.one = {count} błąd w pliku placówki
        officeFaults.few = {count} błędy w pliku placówki
        officeFaults.many = {count} błędów w pliku placówki
        verifyDifferences.one = {count} różnica między zdarzeniami a tabelami
        verifyDifferences.few = {count} różnice między zdarzeniami a tabelami
        verifyDifferences.many = {count} różnic między zdarzeniami a tabelami

        servingAt = Loket działa pod adresem {address}
        stopping = Zatrzymywanie …
        folderInUse = Na folderze {folder} działa serwer: {address}. Najpierw należy go zatrzymać albo użyć
            --server, jeśli polecenie to zna.
        serverUnreachable = Brak połączenia z serwerem: {address}
        retryingIn = Ponowna próba za {seconds} s …
        demoClock = Zegar pokazowy: od {time}, szybkość × {speed}

        branchNeeded = Która placówka? Należy użyć --branch lub LOKET_BRANCH.
        counterNeeded = Które stanowisko? Należy użyć --counter.
        serverNeeded = Który serwer? Należy użyć --server lub LOKET_SERVER.
        terminalNeeded = Potrzebny jest terminal. W skryptach należy użyć poleceń wierszowych.

        userNeeded = Który użytkownik? Należy użyć „loket login USER”.
        pinNeeded = Brak PIN-u. Należy go wpisać lub podać na standardowym wejściu.
        noOwnCounter = Brak otwartego stanowiska. Należy je najpierw otworzyć: „loket counter open 1”.
        nobodyInHand = Na stanowisku nie ma klienta. Należy podać numer.
        timeNotUnderstood = „{text}” to nie czas. Należy napisać {form}.
        answerNotUnderstood = Odpowiedź serwera jest niezrozumiała: {address}

        didEndPause = {number}: można wezwać od razu
        didUndoAtCounter = Cofnięto ostatnią czynność na stanowisku
        visitorErased = {reference}: nic już nie jest przechowywane.
        nothingHeld = {reference}: nic nie jest przechowywane.

        columnState = Stan
        columnOutcome = Wynik
        columnStaff = Pracownik
        columnAhead = Osób wcześniej
        columnWhy = Dlaczego
        columnNotYet = Dlaczego jeszcze nie
        columnIssued = Wydano
        columnCalled = Wezwano
        columnStarted = Rozpoczęto
        columnClosed = Zamknięto
        columnName = Imię i nazwisko
        columnReference = Oznaczenie
        columnHoldReason = Powód wstrzymania
        columnNote = Notatka

        pairingCode = Kod parowania: {code}
        pairingHow = Kierownik wpisuje: {command}
        devicePaired = Sparowano: {device}. Urządzenie samo zacznie pracę.
        deviceRemoved = Sparowanie usunięto. Token jest już nieważny.
        purged.one = Usunięto {count} wiersz.
        purged.few = Usunięto {count} wiersze.
        purged.many = Usunięto {count} wierszy.
        """
}
