extension CommonPhrase {
    static let nl = """
        yes = Ja
        no = Nee
        back = Terug
        cancel = Annuleren
        help = Hulp

        number = Nummer
        counter = Loket
        service = Dienst
        branch = Kantoor
        priority = Voorrang
        waiting = Wachtend
        waitingTime = Wachttijd
        earlierCalls = Eerder opgeroepen

        stateWaiting = wacht
        stateCalled = opgeroepen
        stateServing = wordt geholpen
        stateHeld = in de wacht
        stateClosed = afgesloten

        closedServed = geholpen
        closedLeft = vertrokken
        closedAbsent = niet verschenen
        closedEndOfDay = einde van de dag

        outcomeResolved = opgelost
        outcomeFollowUp = vervolg nodig
        outcomePassedOn = doorverwezen
        outcomeNotResolved = niet opgelost
        outcomeLeft = bezoeker vertrokken
        outcomeNotRecorded = niet vastgelegd

        roleClerk = Medewerker
        roleSupervisor = Leidinggevende
        roleAdministrator = Beheerder
        roleAuditor = Auditor
        roleKiosk = Kiosk
        roleDisplay = Oproepscherm
        roleIntegration = Koppeling

        counterIsOpen = open
        counterIsPaused = gepauzeerd
        counterIsClosed = gesloten

        numberAtCounter = Nummer: {number} – Loket: {counter}
        yourNumberIs = Uw nummer: {number}

        peopleAhead.one = Er is {count} persoon vóór u.
        peopleAhead.other = Er zijn {count} personen vóór u.
        nobodyAhead = Er is niemand vóór u.
        peopleWaiting.one = {count} wachtende
        peopleWaiting.other = {count} wachtenden

        # What follows “Wachttijd:” or stands alone.
        waitNow = geen wachttijd
        waitUnknown = nog niet bekend
        waitNoCounter = hiervoor is geen loket open
        aboutMinutes.one = ongeveer {count} minuut
        aboutMinutes.other = ongeveer {count} minuten
        upToMinutes.one = hooguit {count} minuut
        upToMinutes.other = hooguit {count} minuten
        minutesWindow.one = {low}–{count} minuut
        minutesWindow.other = {low}–{count} minuten

        openNow = Open
        openAllDay = Dag en nacht open
        openUntil = Open tot {time}
        closedNow = Gesloten
        opensAt = Gaat open om {time}
        opensOn = Gaat open: {day}, {time}

        helpAt = Hulp: {place}
        askStaff = Vraag het een medewerker.

        languageEn = Engels
        languageSl = Sloveens
        languageNb = Noors
        languageNl = Nederlands
        languageHu = Hongaars
        languagePl = Pools
        """
}
