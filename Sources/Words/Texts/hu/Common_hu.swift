extension CommonPhrase {
    static let hu = """
        yes = Igen
        no = Nem
        back = Vissza
        cancel = Mégse
        help = Segítség

        number = Sorszám
        counter = Ablak
        service = Ügytípus
        branch = Iroda
        priority = Elsőbbség
        waiting = Várakoznak
        waitingTime = Várakozási idő
        earlierCalls = Korábbi hívások

        stateWaiting = várakozik
        stateCalled = behívva
        stateServing = ügyintézés alatt
        stateHeld = félretéve
        stateClosed = lezárva

        closedServed = kiszolgálva
        closedLeft = távozott
        closedAbsent = nem jelent meg
        closedEndOfDay = a nap véget ért

        outcomeResolved = megoldva
        outcomeFollowUp = további teendő van
        outcomePassedOn = továbbadva
        outcomeNotResolved = nincs megoldva
        outcomeLeft = az ügyfél távozott
        outcomeNotRecorded = nincs rögzítve

        roleClerk = Ügyintéző
        roleSupervisor = Vezető
        roleAdministrator = Rendszergazda
        roleAuditor = Ellenőr
        roleKiosk = Sorszámosztó
        roleDisplay = Kijelző
        roleIntegration = Külső kapcsolat

        counterIsOpen = nyitva
        counterIsPaused = szünetel
        counterIsClosed = zárva

        numberAtCounter = Sorszám: {number} – Ablak: {counter}
        yourNumberIs = Az Ön sorszáma: {number}

        peopleAhead.one = Ön előtt {count} fő várakozik.
        peopleAhead.other = Ön előtt {count} fő várakozik.
        nobodyAhead = Ön előtt nem várakozik senki.
        peopleWaiting.one = {count} fő várakozik
        peopleWaiting.other = {count} fő várakozik

        # What follows “Várakozási idő:” or stands alone.
        waitNow = nincs várakozás
        waitUnknown = még nem ismert
        waitNoCounter = ehhez most egy ablak sincs nyitva
        aboutMinutes.one = körülbelül {count} perc
        aboutMinutes.other = körülbelül {count} perc
        upToMinutes.one = legfeljebb {count} perc
        upToMinutes.other = legfeljebb {count} perc
        minutesWindow.one = {low}–{count} perc
        minutesWindow.other = {low}–{count} perc

        openNow = Nyitva
        openAllDay = Éjjel-nappal nyitva
        openUntil = Nyitva, zárás: {time}
        closedNow = Zárva
        opensAt = Nyitás: {time}
        opensOn = Nyitás: {day}, {time}

        helpAt = Segítség: {place}
        askStaff = Kérjük, forduljon a munkatársainkhoz.

        languageEn = angol
        languageSl = szlovén
        languageNb = norvég
        languageNl = holland
        languageHu = magyar
        languagePl = lengyel
        """
}
