extension CommandPhrase {
    static let nl = """
        enterUser = Gebruiker:
        enterPIN = Pincode van {user}:
        enterNewPIN = Nieuwe pincode van {user} (minstens 6 cijfers):
        enterCurrentPIN = Huidige pincode van {user}:
        enterPINAgain = Nog eens dezelfde pincode:
        loggedIn = Aangemeld als {name}.
        ownPINNeeded = Die pincode was voor één keer. Kies nu een eigen: {command}
        loggedOut = Afgemeld.
        notLoggedIn = Er is niemand aangemeld. Gebruik eerst “loket login”.
        pinIsSet = De pincode van {user} is ingesteld.

        adminCreated = gebruiker {user}, eenmalige pincode {pin} (alleen nu getoond). Meld u ermee aan en
            kies dan een andere: {command}
        deviceAdded = {device}: toegevoegd voor {branch}.
        tokenShownOnce = Het token wordt maar één keer getoond. Bewaar het goed.
        officeApplied = {branch}: versie {version} is van kracht.
        officeUnchanged = {branch}: niets te wijzigen.
        officeChecked = {branch}: het bestand is in orde (diensten: {services}, loketten: {counters},
            medewerkers: {staff}). Er is niets veranderd.
        configOfHere = Wat deze opdrachtregel, LOKET_… van deze shell en het bestand nu zeggen; een server
            die draait houdt waarmee hij gestart is.
        backupWritten = Reservekopie geschreven: {file}
        restored = Teruggezet uit: {file}
        verifyPassed = De gebeurtenissen van de dag en de tabellen komen overeen.
        officeFaults.one = {count} fout in het kantoorbestand
        officeFaults.other = {count} fouten in het kantoorbestand
        verifyDifferences.one = {count} verschil tussen gebeurtenissen en tabellen
        verifyDifferences.other = {count} verschillen tussen gebeurtenissen en tabellen

        servingAt = Loket draait op {address}
        stopping = Stoppen …
        folderInUse = Op {folder} draait een server: {address}. Stop die eerst, of gebruik --server als het
            commando dat kent.
        serverUnreachable = De server is niet bereikbaar: {address}
        retryingIn = Nieuwe poging over {seconds} s …
        demoClock = Demonstratieklok: vanaf {time}, {speed} keer zo snel

        branchNeeded = Welk kantoor? Gebruik --branch of LOKET_BRANCH.
        counterNeeded = Welk loket? Gebruik --counter.
        serverNeeded = Welke server? Gebruik --server of LOKET_SERVER.
        terminalNeeded = Hiervoor is een terminal nodig. Gebruik in scripts de regelopdrachten.

        userNeeded = Welke gebruiker? Gebruik “loket login USER”.
        pinNeeded = De pincode ontbreekt. Typ die in of geef die op de standaardinvoer.
        noOwnCounter = U hebt geen loket open. Open er eerst een: “loket counter open 1”.
        nobodyInHand = Er is geen bezoeker aan uw loket. Geef het nummer op.
        timeNotUnderstood = “{text}” is geen tijd. Schrijf {form}.
        answerNotUnderstood = Het antwoord van de server is niet te begrijpen: {address}

        didEndPause = {number}: mag meteen worden opgeroepen
        didUndoAtCounter = De laatste handeling aan het loket is ongedaan gemaakt
        visitorErased = {reference}: er wordt niets meer bewaard.
        nothingHeld = {reference}: er wordt niets bewaard.

        columnState = Status
        columnOutcome = Resultaat
        columnStaff = Medewerker
        columnAhead = Personen ervoor
        columnWhy = Waarom
        columnNotYet = Nog niet, want
        columnIssued = Uitgegeven
        columnCalled = Opgeroepen
        columnStarted = Begonnen
        columnClosed = Afgesloten
        columnName = Naam
        columnReference = Kenmerk
        columnHoldReason = In de wacht voor
        columnNote = Notitie

        pairingCode = Koppelcode: {code}
        pairingHow = Een leidinggevende typt: {command}
        devicePaired = Gekoppeld: {device}. Het apparaat gaat vanzelf aan het werk.
        deviceRemoved = Ontkoppeld. Het token is niets meer waard.
        purged.one = {count} rij gewist.
        purged.other = {count} rijen gewist.
        """
}
