extension HaltPhrase {
    static let pl = """
        reasonUnreadable = nie można odczytać
        reasonUnreadableWhy = nie można odczytać: {why}
        reasonUnwritable = nie można zapisać: {why}
        reasonMissing = nie istnieje
        reasonExists = już istnieje; należy wybrać inną nazwę
        reasonNoFolder = nie można utworzyć folderu: {why}
        reasonLogMissing = brakuje, a z nim tego, co serwer zrobił tuż przed przerwaniem; należy przywrócić
            plik lub kopię zapasową (aby działać bez niego: usunąć {file})
        reasonNotAKey = to nie jest klucz serwera; należy go przywrócić z miejsca przechowywania
        reasonNoSuchUser = żaden plik placówki nie wymienia użytkownika „{user}”
        reasonNewerSchema = zapisał nowszy loket; aby z niego korzystać, należy zaktualizować ten program
        reasonDamaged = jest uszkodzony ({why}); należy przywrócić ostatnią kopię poleceniem „loket restore”
        haltDiskFull = Na dysku nie ma już miejsca.
        haltDiskFails = Nie można odczytać ani zapisać danych: {why}
        reasonNoBackup = nie jest kopią zapasową Loketu ({why}); należy podać plik zapisany przez „loket
            backup”
        reasonNotOpened = nie można otworzyć: {why}
        reasonNotWhole = nie jest w całości
        reasonCertificate = nie można użyć certyfikatu: {why}
        reasonNameValue = należy napisać „nazwa = wartość”
        reasonNoSetting = „{name}” nie jest ustawieniem; dostępne: {list}

        haltNotLoopback = {host} to nie ten komputer: należy podać --tls-cert i --tls-key lub
            --allow-plain-http
        haltNeedsClock = {folder} zawiera dni sterowanego zegara: potrzebne jest --clock
        haltNeedsEmptyFolder = {folder} zawiera prawdziwe dni: --clock wymaga pustego folderu
        haltPublishThroughServer = {folder} zawiera dni sterowanego zegara: należy opublikować przez jego
            serwer
        haltNotListening = Nie można nasłuchiwać na {address}: {why}. Należy wybrać inny adres: --listen.
        haltListen = listen: należy napisać HOST:PORT, np. 127.0.0.1:8080, a nie „{text}”
        haltIdleMinutes = idle-minutes: należy napisać całkowitą liczbę minut, co najmniej 1
        haltWholeNumber = {name}: należy napisać liczbę całkowitą, co najmniej 1
        haltCrowds = crowds: należy napisać zakresy, np. 10.0.0.0/24, ::1/128, a nie „{text}”
        haltTLSTogether = tls-cert i tls-key podaje się razem
        haltPlainHTTP = allow-plain-http ma wartość yes lub no
        haltFolderInUse = {folder}: używa go inne polecenie loket
        haltPINDigits = PIN ma od 6 do 64 cyfr
        haltPINsDiffer = te dwa PIN-y się różnią
        haltWhichBranch = która placówka? --branch {list}

        haltNobodyCame = w tych dniach nikt nie przyszedł
        haltNoClass = nie ma klasy {name}
        haltNoService = nie ma usługi {name}
        haltCounterNotOpen = stanowisko {counter} nie było otwarte
        haltPairs = open i breaks to pary: początek i koniec
        reasonArrivals = należy napisać 08:30,12
        reasonNoVisitors = nie zawiera odwiedzających

        reasonNoColumn = nie ma kolumny {column}
        reasonTicketTwice = numer {ticket} występuje dwa razy
        reasonServiceNotInOffice = office.json nie ma usługi {name}
        reasonClassNotInOffice = office.json nie ma klasy {name}
        reasonNotMilliseconds = {column}: "{text}" to nie są całe milisekundy
        reasonTicketAndArrival = potrzebne są ticket i arrival_ms
        reasonNegativeTime = żaden czas nie jest krótszy od zera
        reasonCounterPairs = stanowisko {counter}: open to pary początku i końca
        reasonNoDiscipline = nie ma reguły "{name}"; znane są head-start i strict
        reasonNoMember = {place}: brak {name}
        placeTop = najwyższy poziom

        reasonNoSuchBranch = nie ma w nim placówki „{branch}”
        reasonNoSuchDevice = w tej placówce nie ma urządzenia „{device}”
        haltPurgeFolder = potrzebne jest --data: serwer usuwa sam, raz dziennie
        """
}
