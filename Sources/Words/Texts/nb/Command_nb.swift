extension CommandPhrase {
    static let nb = """
        enterUser = Bruker:
        enterPIN = PIN for {user}:
        enterNewPIN = Ny PIN for {user} (minst 6 sifre):
        enterCurrentPIN = Nåværende PIN for {user}:
        enterPINAgain = Samme PIN en gang til:
        loggedIn = Logget inn som {name}.
        ownPINNeeded = Den PIN-en gjaldt bare denne gangen. Velg din egen nå: {command}
        loggedOut = Logget ut.
        notLoggedIn = Ingen er logget inn. Bruk «loket login» først.
        pinIsSet = PIN for {user} er satt.

        adminCreated = bruker {user}, engangs-PIN {pin} (vises bare nå). Logg inn med den, og velg så en
            annen: {command}
        deviceAdded = {device}: lagt til for {branch}.
        tokenShownOnce = Tokenet vises bare denne ene gangen. Ta godt vare på det.
        officeApplied = {branch}: versjon {version} gjelder nå.
        officeUnchanged = {branch}: ingenting å endre.
        officeChecked = {branch}: filen er i orden (tjenester: {services}, skranker: {counters}, ansatte:
            {staff}). Ingenting ble endret.
        configOfHere = Det som denne kommandolinjen, LOKET_… i dette skallet og filen sier nå; en tjener som
            kjører, beholder det den ble startet med.
        backupWritten = Sikkerhetskopi skrevet: {file}
        restored = Gjenopprettet fra: {file}
        verifyPassed = Dagens hendelser og tabellene stemmer overens.
        officeFaults.one = {count} feil i kontorfilen
        officeFaults.other = {count} feil i kontorfilen
        verifyDifferences.one = {count} avvik mellom hendelser og tabeller
        verifyDifferences.other = {count} avvik mellom hendelser og tabeller

        servingAt = Loket kjører på {address}
        stopping = Stopper …
        folderInUse = En tjener kjører på {folder}: {address}. Stopp den først, eller bruk --server der
            kommandoen har det.
        serverUnreachable = Får ikke kontakt med serveren: {address}
        retryingIn = Prøver igjen om {seconds} s …
        demoClock = Demonstrasjonsklokke: fra {time}, {speed} ganger så fort

        branchNeeded = Hvilket kontor? Bruk --branch eller LOKET_BRANCH.
        counterNeeded = Hvilken skranke? Bruk --counter.
        serverNeeded = Hvilken server? Bruk --server eller LOKET_SERVER.
        terminalNeeded = Dette krever en terminal. Bruk linjekommandoene i skript.

        userNeeded = Hvilken bruker? Bruk «loket login USER».
        pinNeeded = PIN mangler. Skriv den inn, eller gi den på standard inn.
        noOwnCounter = Du har ingen åpen skranke. Åpne en først: «loket counter open 1».
        nobodyInHand = Det er ingen besøkende i skranken din. Oppgi nummeret.
        timeNotUnderstood = «{text}» er ikke et tidspunkt. Skriv {form}.
        answerNotUnderstood = Svaret fra serveren kan ikke forstås: {address}

        didEndPause = {number}: kan kalles opp med en gang
        didUndoAtCounter = Den siste handlingen i skranken er angret
        visitorErased = {reference}: ingenting er lagret lenger.
        nothingHeld = {reference}: ingenting er lagret.

        columnState = Status
        columnOutcome = Utfall
        columnStaff = Ansatt
        columnAhead = Personer foran
        columnWhy = Hvorfor
        columnNotYet = Ikke ennå, fordi
        columnIssued = Utstedt
        columnCalled = Kalt opp
        columnStarted = Startet
        columnClosed = Avsluttet
        columnName = Navn
        columnReference = Referanse
        columnHoldReason = Grunn til vent
        columnNote = Merknad

        pairingCode = Tilkoblingskode: {code}
        pairingHow = En leder skriver: {command}
        devicePaired = Koblet til: {device}. Enheten tar til av seg selv.
        deviceRemoved = Koblet fra. Tokenet gjelder ikke lenger.
        purged.one = {count} rad slettet.
        purged.other = {count} rader slettet.
        """
}
