extension CommandPhrase {
    static let hu = """
        enterUser = Felhasználó:
        enterPIN = PIN ({user}):
        enterNewPIN = Új PIN ({user}), legalább 6 számjegy:
        enterCurrentPIN = Jelenlegi PIN ({user}):
        enterPINAgain = Ugyanaz a PIN még egyszer:
        loggedIn = Bejelentkezve: {name}
        ownPINNeeded = Ez a PIN egyszeri volt. Most válasszon sajátot: {command}
        loggedOut = Kijelentkezve.
        notLoggedIn = Senki sincs bejelentkezve. Előbb használja: „loket login”.
        pinIsSet = A PIN beállítva. Felhasználó: {user}

        adminCreated = felhasználó: {user}, egyszeri PIN: {pin} (csak most látható). Jelentkezzen be vele,
            majd válasszon másikat: {command}
        deviceAdded = {device}: hozzáadva. Iroda: {branch}
        tokenShownOnce = A token csak most jelenik meg. Őrizze biztonságos helyen.
        officeApplied = {branch}: érvényes változat: {version}
        officeUnchanged = {branch}: nincs változás.
        officeChecked = {branch}: a fájl rendben van (ügytípusok: {services}, ablakok: {counters},
            ügyintézők: {staff}). Semmi sem változott.
        configOfHere = Amit most ez a parancssor, e héj LOKET_… változói és a fájl mond; a már futó
            kiszolgáló azzal megy tovább, amivel elindították.
        backupWritten = Biztonsági mentés: {file}
        restored = Visszaállítva innen: {file}
        verifyPassed = A nap eseményei és a táblák egyeznek.
        officeFaults.one = {count} hiba az irodafájlban
        officeFaults.other = {count} hiba az irodafájlban
        verifyDifferences.one = {count} eltérés az események és a táblák között
        verifyDifferences.other = {count} eltérés az események és a táblák között

        servingAt = A Loket itt fut: {address}
        stopping = Leállás …
        folderInUse = A(z) {folder} mappán kiszolgáló fut: {address}. Előbb állítsa le, vagy ha a parancs
            ismeri, használja a --server kapcsolót.
        serverUnreachable = A kiszolgáló nem érhető el: {address}
        retryingIn = Új próbálkozás {seconds} másodperc múlva …
        demoClock = Bemutató óra: kezdet {time}, sebesség × {speed}

        branchNeeded = Melyik iroda? Használja: --branch vagy LOKET_BRANCH.
        counterNeeded = Melyik ablak? Használja: --counter.
        serverNeeded = Melyik kiszolgáló? Használja: --server vagy LOKET_SERVER.
        terminalNeeded = Ehhez terminál kell. Szkriptekhez használja a soros parancsokat.

        userNeeded = Melyik felhasználó? Használja: „loket login USER”.
        pinNeeded = Hiányzik a PIN. Írja be, vagy adja meg a szabványos bemeneten.
        noOwnCounter = Nincs nyitott ablaka. Előbb nyisson egyet: „loket counter open 1”.
        nobodyInHand = Nincs ügyfél az ablakánál. Adja meg a sorszámot.
        timeNotUnderstood = „{text}” nem időpont. Így írja: {form}.
        answerNotUnderstood = A kiszolgáló válasza nem értelmezhető: {address}

        didEndPause = {number}: azonnal behívható
        didUndoAtCounter = Az ablaknál végzett utolsó művelet visszavonva
        visitorErased = {reference}: már semmilyen adatot nem tárolunk.
        nothingHeld = {reference}: nincs tárolt adat.

        columnState = Állapot
        columnOutcome = Eredmény
        columnStaff = Ügyintéző
        columnAhead = Előtte várakozók
        columnWhy = Miért
        columnNotYet = Miért nem még
        columnIssued = Kiadva
        columnCalled = Behívva
        columnStarted = Elkezdve
        columnClosed = Lezárva
        columnName = Név
        columnReference = Hivatkozás
        columnHoldReason = Félretétel oka
        columnNote = Megjegyzés

        pairingCode = Párosítókód: {code}
        pairingHow = Egy vezető ezt írja be: {command}
        devicePaired = Párosítva: {device}. Az eszköz magától munkába áll.
        deviceRemoved = A párosítás megszűnt. A token többé nem érvényes.
        purged.one = {count} sor törölve.
        purged.other = {count} sor törölve.
        """
}
