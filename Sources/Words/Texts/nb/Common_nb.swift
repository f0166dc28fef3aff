extension CommonPhrase {
    static let nb = """
        yes = Ja
        no = Nei
        back = Tilbake
        cancel = Avbryt
        help = Hjelp

        number = Nummer
        counter = Skranke
        service = Tjeneste
        branch = Kontor
        priority = Prioritet
        waiting = Venter
        waitingTime = Ventetid
        earlierCalls = Tidligere opprop

        stateWaiting = venter
        stateCalled = ropt opp
        stateServing = under behandling
        stateHeld = på vent
        stateClosed = avsluttet

        closedServed = betjent
        closedLeft = gikk
        closedAbsent = ikke til stede
        closedEndOfDay = dagen er slutt

        outcomeResolved = løst
        outcomeFollowUp = må følges opp
        outcomePassedOn = sendt videre
        outcomeNotResolved = ikke løst
        outcomeLeft = den besøkende gikk
        outcomeNotRecorded = ikke registrert

        roleClerk = Saksbehandler
        roleSupervisor = Leder
        roleAdministrator = Administrator
        roleAuditor = Revisor
        roleKiosk = Køautomat
        roleDisplay = Infotavle
        roleIntegration = Integrasjon

        counterIsOpen = åpen
        counterIsPaused = pause
        counterIsClosed = stengt

        numberAtCounter = Nummer: {number} – Skranke: {counter}
        yourNumberIs = Nummeret ditt: {number}

        peopleAhead.one = Det er {count} person foran deg.
        peopleAhead.other = Det er {count} personer foran deg.
        nobodyAhead = Det er ingen foran deg.
        peopleWaiting.one = {count} person venter
        peopleWaiting.other = {count} personer venter

        # What follows “Ventetid:” or stands alone.
        waitNow = ingen ventetid
        waitUnknown = ikke kjent ennå
        waitNoCounter = ingen skranke er åpen for dette
        aboutMinutes.one = omtrent {count} minutt
        aboutMinutes.other = omtrent {count} minutter
        upToMinutes.one = inntil {count} minutt
        upToMinutes.other = inntil {count} minutter
        minutesWindow.one = {low}–{count} minutt
        minutesWindow.other = {low}–{count} minutter

        openNow = Åpent
        openAllDay = Åpent hele døgnet
        openUntil = Åpent til kl. {time}
        closedNow = Stengt
        opensAt = Åpner kl. {time}
        opensOn = Åpner {day} kl. {time}

        helpAt = Hjelp: {place}
        askStaff = Spør en av de ansatte.

        languageEn = engelsk
        languageSl = slovensk
        languageNb = norsk
        languageNl = nederlandsk
        languageHu = ungarsk
        languagePl = polsk
        """
}
