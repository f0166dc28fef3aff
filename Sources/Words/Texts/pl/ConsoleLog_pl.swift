extension ConsoleLogPhrase {
    static let pl = """
        keyStep = Krok
        keyLog = Zapis
        keyPromise = Termin
        keyDue = Terminy
        helpStep = Odhacz następny krok; gdy są wszystkie, cofnij ostatni.
        helpLog = Zapisz przebieg wizyty i ją zamknij.
        helpPromise = Obiecaj wrócić do tej wizyty w późniejszym dniu.
        helpDue = Umówieni, oddzwonienia, terminy: weź jeden albo zamelduj.
        guideTitle = Procedura: {done} z {all}
        guideNext = Następnie: {step}
        guideAllDone = Wszystkie kroki wykonane.
        guideAsk = Zapytaj: {question}
        guideMention = Wspomnij: {text}
        guideEarlier = Wcześniej: {visit}
        guideCases.one = {count} otwarta sprawa
        guideCases.few = {count} otwarte sprawy
        guideCases.many = {count} otwartych spraw
        logTitle = {number}: zapis i zamknięcie
        logAllSteps = Wszystkie kroki wykonane
        logUnsaid = (brak)
        promiseTitle = {number}: termin
        promiseDay = Data albo za ile dni
        promiseReason = Po co
        dayUnclear = To nie jest przyszła data: wpisz 2026-12-24 albo liczbę dni.
        digitsHere = Tu wpisuje się tylko cyfry.
        dueTitle = Na dziś
        dueFollowUp = termin
        dueCallback = oddzwonienie
        dueAppointment = umówiona wizyta
        dueFrom = {from}–{to}
        didCheckIn = {number}: zameldowano
        lookingUp = Szukam …
        """
}
