extension CommandPhrase {
    static let hu = """
        enterUser = Felhasználó:
        enterPIN = PIN ({user}):
        enterPINAgain = Ugyanaz a PIN még egyszer:
        loggedIn = Bejelentkezve: {name}
        loggedOut = Kijelentkezve.
        notLoggedIn = Senki sincs bejelentkezve. Előbb használja: „loket login”.
        pinIsSet = A PIN beállítva. Felhasználó: {user}

        adminCreated = felhasználó: {user}, egyszeri PIN: {pin} (csak most látható; meg kell változtatni)
        deviceAdded = {device}: hozzáadva. Iroda: {branch}
        tokenShownOnce = A token csak most jelenik meg. Őrizze biztonságos helyen.
        officeApplied = {branch}: érvényes változat: {version}
        officeUnchanged = {branch}: nincs változás.
        backupWritten = Biztonsági mentés: {file}
        restored = Visszaállítva innen: {file}
        verifyPassed = A nap eseményei és a táblák egyeznek.
        officeFaults.one = {count} hiba az irodafájlban
        officeFaults.other = {count} hiba az irodafájlban
        verifyDifferences.one = {count} eltérés az események és a táblák között
        verifyDifferences.other = {count} eltérés az események és a táblák között

        servingAt = A Loket itt fut: {address}
        stopping = Leállás …
        folderInUse = A(z) {folder} mappán kiszolgáló fut: {address}. Előbb állítsa le, vagy ha a parancs ismeri, használja a --server kapcsolót.
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
        timeNotUnderstood = „{text}” nem időpont. Így írja: 16:30 vagy 2026-12-24T15:30:00Z.
        answerNotUnderstood = A kiszolgáló válasza nem értelmezhető: {address}

        didEndPause = {number}: azonnal behívható
        didUndoAtCounter = Az ablaknál végzett utolsó művelet visszavonva

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
