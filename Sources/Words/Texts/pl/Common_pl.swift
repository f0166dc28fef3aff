extension CommonPhrase {
    static let pl = """
        yes = Tak
        no = Nie
        back = Wstecz
        cancel = Anuluj
        help = Pomoc

        number = Numer
        counter = Stanowisko
        service = Sprawa
        branch = Placówka
        priority = Pierwszeństwo
        waiting = Oczekujący
        waitingTime = Czas oczekiwania
        earlierCalls = Wcześniejsze wezwania

        stateWaiting = oczekuje
        stateCalled = wezwany
        stateServing = w obsłudze
        stateHeld = wstrzymany
        stateClosed = zamknięty

        closedServed = obsłużony
        closedLeft = rezygnacja
        closedAbsent = nieobecność
        closedEndOfDay = koniec dnia

        outcomeResolved = załatwiono
        outcomeFollowUp = wymaga dalszych działań
        outcomePassedOn = przekazano dalej
        outcomeNotResolved = nie załatwiono
        outcomeLeft = rezygnacja
        outcomeNotRecorded = nie zapisano

        roleClerk = Pracownik
        roleSupervisor = Kierownik
        roleAdministrator = Administrator
        roleAuditor = Audytor
        roleKiosk = Biletomat
        roleDisplay = Wyświetlacz
        roleIntegration = Integracja

        counterIsOpen = otwarte
        counterIsPaused = przerwa
        counterIsClosed = zamknięte

        numberAtCounter = Numer: {number} – Stanowisko: {counter}
        yourNumberIs = Numer biletu: {number}

        peopleAhead.one = W kolejce wcześniej: {count} osoba
        peopleAhead.few = W kolejce wcześniej: {count} osoby
        peopleAhead.many = W kolejce wcześniej: {count} osób
        nobodyAhead = Nikt nie czeka wcześniej w kolejce.
        peopleWaiting.one = oczekuje {count} osoba
        peopleWaiting.few = oczekują {count} osoby
        peopleWaiting.many = oczekuje {count} osób

        # What follows “Czas oczekiwania:” or stands alone.
        waitNow = bez oczekiwania
        waitUnknown = jeszcze nieznany
        waitNoCounter = żadne stanowisko nie obsługuje teraz tej sprawy
        aboutMinutes.one = około {count} minuty
        aboutMinutes.few = około {count} minut
        aboutMinutes.many = około {count} minut
        upToMinutes.one = do {count} minuty
        upToMinutes.few = do {count} minut
        upToMinutes.many = do {count} minut
        minutesWindow.one = {low}–{count} minuta
        minutesWindow.few = {low}–{count} minuty
        minutesWindow.many = {low}–{count} minut

        openNow = Otwarte
        openAllDay = Otwarte całą dobę
        openUntil = Otwarte do {time}
        closedNow = Zamknięte
        opensAt = Otwarcie o {time}
        opensOn = Otwarcie: {day}, {time}

        helpAt = Pomoc: {place}
        askStaff = Prosimo zwrócić się do pracownika.

        languageEn = angielski
        languageSl = słoweński
        languageNb = norweski
        languageNl = niderlandzki
        languageHu = węgierski
        languagePl = polski
        """
}
