extension CommandPhrase {
    static let sl = """
        enterUser = Uporabnik:
        enterPIN = PIN uporabnika {user}:
        enterPINAgain = Še enkrat isti PIN:
        loggedIn = Prijava: {name}
        loggedOut = Odjava je uspela.
        notLoggedIn = Nihče ni prijavljen. Najprej uporabite »loket login«.
        pinIsSet = PIN je nastavljen. Uporabnik: {user}

        adminCreated = Ustvarjen je uporabnik {user}. Enkratni PIN: {pin}
        deviceAdded = {device}: dodano. Poslovalnica: {branch}
        tokenShownOnce = Žeton je prikazan samo tokrat. Varno ga shranite.
        officeApplied = {branch}: velja različica {version}.
        officeUnchanged = {branch}: ni sprememb.
        backupWritten = Varnostna kopija: {file}
        restored = Obnovljeno iz: {file}
        verifyPassed = Dogodki dneva in tabele se ujemajo.
        officeFaults.one = {count} napaka v datoteki poslovalnice
        officeFaults.two = {count} napaki v datoteki poslovalnice
        officeFaults.few = {count} napake v datoteki poslovalnice
        officeFaults.other = {count} napak v datoteki poslovalnice
        verifyDifferences.one = {count} razlika med dogodki in tabelami
        verifyDifferences.two = {count} razliki med dogodki in tabelami
        verifyDifferences.few = {count} razlike med dogodki in tabelami
        verifyDifferences.other = {count} razlik med dogodki in tabelami

        servingAt = Loket deluje na naslovu {address}
        stopping = Ustavljanje …
        folderInUse = Na mapi {folder} že teče strežnik: {address}. Uporabite --server.
        serverUnreachable = Strežnik ni dosegljiv: {address}
        retryingIn = Nov poskus čez {seconds} s …
        demoClock = Predstavitvena ura: od {time}, hitrost × {speed}

        branchNeeded = Katera poslovalnica? Uporabite --branch ali LOKET_BRANCH.
        counterNeeded = Katero okence? Uporabite --counter.
        serverNeeded = Kateri strežnik? Uporabite --server ali LOKET_SERVER.
        terminalNeeded = Za to je potreben terminal. Za skripte uporabite vrstične ukaze.
        """
}
