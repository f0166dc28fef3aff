extension CommonPhrase {
    static let sl = """
        yes = Da
        no = Ne
        back = Nazaj
        cancel = Prekliči
        help = Pomoč

        number = Številka
        counter = Okence
        service = Storitev
        branch = Poslovalnica
        priority = Prednost
        waiting = Čakajo
        waitingTime = Čakalni čas
        earlierCalls = Prejšnji klici

        stateWaiting = čaka
        stateCalled = poklicana
        stateServing = v obravnavi
        stateHeld = zadržana
        stateClosed = zaključena

        closedServed = obravnavana
        closedLeft = stranka je odšla
        closedAbsent = stranke ni bilo
        closedEndOfDay = konec dneva

        outcomeResolved = rešeno
        outcomeFollowUp = potreben nadaljnji postopek
        outcomePassedOn = predano naprej
        outcomeNotResolved = nerešeno
        outcomeLeft = stranka je odšla
        outcomeNotRecorded = ni zabeleženo

        roleClerk = Uslužbenec
        roleSupervisor = Vodja
        roleAdministrator = Skrbnik
        roleAuditor = Revizor
        roleKiosk = Kiosk
        roleDisplay = Prikazovalnik
        roleIntegration = Povezava

        counterIsOpen = odprto
        counterIsPaused = premor
        counterIsClosed = zaprto

        numberAtCounter = Številka: {number} – Okence: {counter}
        yourNumberIs = Vaša številka: {number}

        peopleAhead.one = Pred vami je {count} oseba.
        peopleAhead.two = Pred vami sta {count} osebi.
        peopleAhead.few = Pred vami so {count} osebe.
        peopleAhead.other = Pred vami je {count} oseb.
        nobodyAhead = Pred vami ni nikogar.
        peopleWaiting.one = čaka {count} oseba
        peopleWaiting.two = čakata {count} osebi
        peopleWaiting.few = čakajo {count} osebe
        peopleWaiting.other = čaka {count} oseb

        # What follows “Čakalni čas:” or stands alone.
        waitNow = brez čakanja
        waitUnknown = še ni znan
        waitNoCounter = za to storitev ni odprto nobeno okence
        aboutMinutes.one = približno {count} minuta
        aboutMinutes.two = približno {count} minuti
        aboutMinutes.few = približno {count} minute
        aboutMinutes.other = približno {count} minut
        upToMinutes.one = do {count} minute
        upToMinutes.two = do {count} minut
        upToMinutes.few = do {count} minut
        upToMinutes.other = do {count} minut
        minutesWindow.one = {low}–{count} minuta
        minutesWindow.two = {low}–{count} minuti
        minutesWindow.few = {low}–{count} minute
        minutesWindow.other = {low}–{count} minut

        openNow = Odprto
        openAllDay = Odprto noč in dan
        openUntil = Odprto do {time}
        closedNow = Zaprto
        opensAt = Odpre se ob {time}
        opensOn = Odpre se: {day}, {time}

        helpAt = Pomoč: {place}
        askStaff = Prosimo, obrnite se na osebje.

        languageEn = angleščina
        languageSl = slovenščina
        languageNb = norveščina
        languageNl = nizozemščina
        languageHu = madžarščina
        languagePl = poljščina
        """
}
