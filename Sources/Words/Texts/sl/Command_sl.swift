extension CommandPhrase {
    static let sl = """
        enterUser = Uporabnik:
        enterPIN = PIN uporabnika {user}:
        enterNewPIN = Nov PIN uporabnika {user} (vsaj 6 števk):
        enterCurrentPIN = Dosedanji PIN uporabnika {user}:
        enterPINAgain = Še enkrat isti PIN:
        loggedIn = Prijava: {name}
        ownPINNeeded = Ta PIN je bil samo za enkrat. Zdaj izberite svojega: {command}
        loggedOut = Odjava je uspela.
        notLoggedIn = Nihče ni prijavljen. Najprej uporabite »loket login«.
        pinIsSet = PIN je nastavljen. Uporabnik: {user}

        adminCreated = uporabnik {user}, enkratni PIN {pin} (povedan samo tokrat). Prijavite se z njim in
            izberite drugega: {command}
        deviceAdded = {device}: dodano. Poslovalnica: {branch}
        tokenShownOnce = Žeton je prikazan samo tokrat. Varno ga shranite.
        officeApplied = {branch}: velja različica {version}.
        officeUnchanged = {branch}: ni sprememb.
        officeChecked = {branch}: datoteka je v redu (storitve: {services}, okenca: {counters}, osebje:
            {staff}). Nič ni bilo spremenjeno.
        configOfHere = Kar zdaj pravijo ta ukazna vrstica, spremenljivke LOKET_… te lupine in datoteka;
            strežnik, ki že teče, obdrži tisto, s čimer je bil zagnan.
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
        folderInUse = Na mapi {folder} teče strežnik: {address}. Najprej ga ustavite ali uporabite --server,
            kjer ga ukaz pozna.
        serverUnreachable = Strežnik ni dosegljiv: {address}
        retryingIn = Nov poskus čez {seconds} s …
        demoClock = Predstavitvena ura: od {time}, hitrost × {speed}

        branchNeeded = Katera poslovalnica? Uporabite --branch ali LOKET_BRANCH.
        counterNeeded = Katero okence? Uporabite --counter.
        serverNeeded = Kateri strežnik? Uporabite --server ali LOKET_SERVER.
        terminalNeeded = Za to je potreben terminal. Za skripte uporabite vrstične ukaze.

        userNeeded = Kateri uporabnik? Uporabite »loket login USER«.
        pinNeeded = PIN manjka. Vtipkajte ga ali ga podajte na standardni vhod.
        noOwnCounter = Nimate odprtega okenca. Najprej ga odprite: »loket counter open 1«.
        nobodyInHand = Pri vašem okencu ni stranke. Navedite številko.
        timeNotUnderstood = »{text}« ni čas. Napišite {form}.
        answerNotUnderstood = Odgovora strežnika ni mogoče razumeti: {address}

        didEndPause = {number}: lahko je takoj poklicana
        didUndoAtCounter = Zadnje dejanje pri okencu je razveljavljeno
        visitorErased = {reference}: nič več ni shranjeno.
        nothingHeld = {reference}: nič ni shranjeno.

        columnState = Stanje
        columnOutcome = Izid
        columnStaff = Uslužbenec
        columnAhead = Oseb pred njo
        columnWhy = Zakaj
        columnNotYet = Zakaj še ne
        columnIssued = Izdana
        columnCalled = Poklicana
        columnStarted = Začetek
        columnClosed = Zaključena
        columnName = Ime
        columnReference = Sklic
        columnHoldReason = Razlog zadržanja
        columnNote = Opomba

        pairingCode = Koda za povezovanje: {code}
        pairingHow = Nadzornik vtipka: {command}
        devicePaired = Povezano: {device}. Naprava začne delati sama.
        deviceRemoved = Povezava je prekinjena. Žeton ne velja več.
        purged.one = Izbrisana je {count} vrstica.
        purged.two = Izbrisani sta {count} vrstici.
        purged.few = Izbrisane so {count} vrstice.
        purged.other = Izbrisanih je {count} vrstic.
        """
}
