extension ConsoleLogPhrase {
    static let nb = """
        keyStep = Trinn
        keyLog = Logg
        keyPromise = Oppfølging
        keyDue = Forfaller
        helpStep = Kryss av neste trinn; når alle er gjort, angre det siste.
        helpLog = Skriv loggen for besøket, og avslutt det.
        helpPromise = Lov å komme tilbake til besøket en senere dag.
        helpDue = Avtaler, tilbakeringing og oppfølging: ta en, eller registrer.
        guideTitle = Prosedyre: {done} av {all}
        guideNext = Neste: {step}
        guideAllDone = Alle trinn er gjort.
        guideAsk = Spør: {question}
        guideMention = Nevn: {text}
        guideEarlier = Tidligere: {visit}
        guideCases.one = {count} åpen sak
        guideCases.other = {count} åpne saker
        logTitle = {number}: logg og avslutt
        logAllSteps = Alle trinn gjort
        logUnsaid = (ingen)
        promiseTitle = {number}: oppfølging
        promiseDay = Dato, eller om hvor mange dager
        promiseReason = Hva gjelder det
        dayUnclear = Det er ingen kommende dato: skriv 2026-12-24, eller antall dager.
        digitsHere = Her hører bare sifre hjemme.
        dueTitle = Forfaller i dag
        dueFollowUp = oppfølging
        dueCallback = tilbakeringing
        dueAppointment = avtale
        dueFrom = {from}–{to}
        didCheckIn = {number}: registrert
        lookingUp = Slår opp …
        """
}
