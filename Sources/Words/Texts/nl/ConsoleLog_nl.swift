extension ConsoleLogPhrase {
    static let nl = """
        keyStep = Stap
        keyLog = Verslag
        keyPromise = Opvolgen
        keyDue = Te doen
        helpStep = Vink de volgende stap af; zijn alle gedaan, dan de laatste terug.
        helpLog = Schrijf het verslag van het bezoek en sluit het af.
        helpPromise = Beloof op een latere dag op dit bezoek terug te komen.
        helpDue = Afspraken, terugbellen, opvolging: neem er een, of meld aan.
        guideTitle = Procedure: {done} van {all}
        guideNext = Volgende: {step}
        guideAllDone = Alle stappen zijn gedaan.
        guideAsk = Vraag: {question}
        guideMention = Vermeld: {text}
        guideEarlier = Eerder: {visit}
        guideCases.one = {count} open zaak
        guideCases.other = {count} open zaken
        logTitle = {number}: verslag en afsluiten
        logAllSteps = Alle stappen gedaan
        logUnsaid = (geen)
        promiseTitle = {number}: opvolging
        promiseDay = Datum, of over hoeveel dagen
        promiseReason = Waarvoor
        dayUnclear = Dat is geen komende datum: schrijf 2026-12-24, of een aantal dagen.
        digitsHere = Hier horen alleen cijfers.
        dueTitle = Vandaag te doen
        dueFollowUp = opvolging
        dueCallback = terugbellen
        dueAppointment = afspraak
        dueFrom = {from}–{to}
        didCheckIn = {number}: aangemeld
        lookingUp = Wordt opgezocht …
        """
}
