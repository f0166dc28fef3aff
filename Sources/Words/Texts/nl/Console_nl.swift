extension ConsolePhrase {
    static let nl = """
        signIn = Aanmelden
        user = Gebruiker
        pin = Pincode
        newPIN = Nieuwe pincode
        newPINAgain = Nieuwe pincode nogmaals
        pinsDiffer = De twee pincodes verschillen. Voer ze opnieuw in.
        pinTooShort.one = Een pincode heeft minstens {count} cijfer.
        pinTooShort.other = Een pincode heeft minstens {count} cijfers.
        pinChanged = De pincode is gewijzigd.
        signingIn = Aanmelden …
        chooseCounter = Kies een loket
        counterFree = vrij
        counterTakenBy = bezet: {staff}
        signedInAs = Aangemeld: {staff}

        # One or two words: all of them share one line of 80 columns.
        keyNext = Volgende
        keyRecall = Herhaal
        keyStart = Begin
        keyAbsent = Afwezig
        keyHold = In wacht
        keyResume = Terughalen
        keyTransfer = Doorsturen
        keyClose = Afsluiten
        keyPause = Pauze
        keyOpen = Open
        keyUndo = Herstel
        keyLeave = Vertrokken
        keyReinstate = Terugzetten
        keyQueue = Rij
        keyPick = Kies
        keyIssue = Nieuw nummer
        keyPriority = Voorrang
        keySwitchCounter = Loket
        keySignOut = Afmelden
        keyHelp = Hulp
        keyBack = Terug
        keyConfirm = OK

        helpNext = Roep de volgende op.
        helpRecall = Roep hetzelfde nummer nog eens op.
        helpStart = De bezoeker is er: begin met helpen.
        helpAbsent = De bezoeker is niet gekomen.
        helpHold = Zet de bezoeker in de wacht, voor een formulier of kopie; het loket komt vrij.
        helpResume = Haal een bezoeker terug uit de wacht.
        helpTransfer = Stuur de bezoeker door naar een dienst, loket of persoon; het nummer blijft.
        helpClose = Het bezoek is klaar; kies hoe het afliep.
        helpPause = Neem pauze; er wordt niemand opgeroepen tot u weer opent.
        helpOpen = Open het loket of beëindig de pauze.
        helpUndo = Maak uw laatste handeling ongedaan.
        helpLeave = De bezoeker is vertrokken zonder geholpen te zijn.
        helpReinstate = Zet een afwezige of vertrokken bezoeker terug op de oude plaats.
        helpQueue = Toon wie er wacht, en waarom.
        helpPick = Roep een bepaald nummer buiten de beurt op.
        helpIssue = Geef een nummer uit voor een bezoeker.
        helpPriority = Wijzig de voorrang van een bezoeker.
        helpSwitchCounter = Ga naar een ander loket.
        helpSignOut = Sluit het loket en meld u af.
        helpHelp = Toon deze bladzijde.
        helpBack = Ga terug zonder iets te doen.

        noVisitor = Geen bezoeker aan het loket
        walkingFor = Opgeroepen: {time}
        servingFor = Geholpen: {time}
        waitedFor = Gewacht: {time}
        heldFor = In de wacht: {time}
        recallsLeft.one = nog {count} keer oproepen
        recallsLeft.other = nog {count} keer oproepen
        noRecallsLeft = Niet vaker oproepen
        absentNext = Afwezig, volgende
        nextUp = Volgende: {number}

        chooseOutcome = Hoe liep het bezoek af?
        closeWithoutOutcome = Afsluiten zonder afloop
        transferTo = Stuur {number} door naar
        placeKeep = behoudt de plaats in de rij
        placeFront = vooraan in de rij
        placeBack = achteraan in de rij
        holdReason = Reden
        holdMinutes = Hoeveel minuten?
        onlyMe = alleen ik haal terug
        typeNumber = Nummer:
        sureAbsent = {number}: afsluiten als niet verschenen?
        sureLeave = {number}: afsluiten als vertrokken?
        sureSignOut = Het loket sluiten en afmelden?

        queueTitle = Rij
        queueEmpty = Er wacht niemand.
        heldTitle = In de wacht
        heldEmpty = Er staat niemand in de wacht.
        columnWaited = Gewacht
        columnWhy = Waarom
        columnNotYet = Nog niet, want

        linkUp = verbonden
        consoleConnectionLost = Verbinding verbroken. Wat u ziet is {age} oud.
        connectionBack = De verbinding is hersteld.
        unconfirmed = Nog niet bevestigd – nieuwe poging.
        wasConfirmed = Bevestigd.
        terminalTooSmall = De terminal is te klein: {width} × {height} nodig.
        """
}
