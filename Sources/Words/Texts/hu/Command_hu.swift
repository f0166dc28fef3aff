extension CommandPhrase {
    static let hu = """
        enterUser = Felhasználó:
        enterPIN = PIN ({user}):
        enterPINAgain = Ugyanaz a PIN még egyszer:
        loggedIn = Bejelentkezve: {name}
        loggedOut = Kijelentkezve.
        notLoggedIn = Senki sincs bejelentkezve. Előbb használja: „loket login”.
        pinIsSet = A PIN beállítva. Felhasználó: {user}

        adminCreated = Új felhasználó: {user}. Egyszeri PIN: {pin}
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
        folderInUse = Ezen a mappán már fut kiszolgáló: {folder}, {address}. Használja: --server.
        serverUnreachable = A kiszolgáló nem érhető el: {address}
        retryingIn = Új próbálkozás {seconds} másodperc múlva …
        demoClock = Bemutató óra: kezdet {time}, sebesség × {speed}

        branchNeeded = Melyik iroda? Használja: --branch vagy LOKET_BRANCH.
        counterNeeded = Melyik ablak? Használja: --counter.
        serverNeeded = Melyik kiszolgáló? Használja: --server vagy LOKET_SERVER.
        terminalNeeded = Ehhez terminál kell. Szkriptekhez használja a soros parancsokat.
        """
}
