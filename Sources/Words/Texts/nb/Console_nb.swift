extension ConsolePhrase {
    static let nb = """
        signIn = Logg inn
        user = Bruker
        pin = PIN
        newPIN = Ny PIN
        newPINAgain = Ny PIN en gang til
        pinsDiffer = De to PIN-kodene er ulike. Tast dem inn på nytt.
        pinTooShort.one = En PIN har minst {count} siffer.
        pinTooShort.other = En PIN har minst {count} sifre.
        pinChanged = PIN er endret.
        chooseOffice = Velg kontor
        chooseCounter = Velg skranke
        counterFree = ledig

        # One or two words: the keys share two lines of 80 columns.
        keyNext = Neste
        absentNext = Fravær, neste
        keyStart = Start
        keyRecall = Gjenta
        keyAbsent = Fravær
        keyClose = Avslutt
        keyOutcome = Utfall
        keyHold = Vent
        keyTransfer = Overfør
        keyPick = Velg
        keyFind = Søk
        keyResume = Hent tilbake
        keyIssue = Nytt nummer
        keyReinstate = Tilbakefør
        keyPause = Pause
        keyOpen = Åpne
        keyUndo = Angre
        keySignOut = Logg ut
        keyHelp = Hjelp
        keyBack = Tilbake
        keyConfirm = OK
        keyQuit = Avslutt programmet
        keyCall = Rop opp
        keyChoose = Velg
        keyOnward = Neste linje
        keyTick = Ja eller nei
        spaceKey = Mellomrom

        helpTitle = Taster som virker nå
        helpNext = Rop opp den neste.
        helpAbsentNext = Ikke til stede etter siste opprop: fravær, og rop opp neste.
        helpStart = Den besøkende er her: start betjeningen.
        helpRecall = Rop opp samme nummer en gang til.
        helpAbsent = Den besøkende kom ikke.
        helpClose = Besøket er ferdig.
        helpOutcome = Avslutt besøket og si hvordan det endte.
        helpHold = Sett på vent, for et skjema eller en kopi; skranken blir ledig.
        helpTransfer = Send videre til tjeneste, skranke eller kollega; nummeret beholdes.
        helpPick = Velg hvem du vil rope opp utenom tur.
        helpFind = Finn et nummer, et navn eller en referanse i køen.
        helpResume = Hent en besøkende tilbake fra vent.
        helpIssue = Del ut et nummer, og rop det opp hit med en gang om du vil.
        helpReinstate = Sett en som var borte eller gikk, tilbake på sin gamle plass.
        helpPause = Ta pause; ingen ropes opp før du åpner igjen.
        helpOpen = Åpne skranken, eller avslutt pausen.
        helpUndo = Angre det siste du gjorde.
        helpSignOut = Logg ut, bytt skranke eller avslutt: du velger.
        helpHelp = Vis denne siden.
        helpBack = Gå tilbake uten å gjøre noe.

        noVisitor = Ingen besøkende i skranken
        walkingFor = Ropt opp: {time}
        servingFor = Betjenes: {time}
        waitedFor = Ventet: {time}
        heldFor = På vent: {time}
        recalled = gjentatt: {times}
        partyOf = {people} personer
        legsBefore = Tidligere: {services}
        shortMinutes = {minutes} min
        nextUp = Neste: {number}

        holdTitle = Sett {number} på vent
        holdMinutes = I hvor mange minutter?
        holdReason = Grunn
        onlyMe = bare jeg henter tilbake
        transferTo = Send {number} videre til
        transferWhere = Til
        transferPlace = Plass
        transferNote = Merknad
        placeKeep = behold plassen i køen
        placeFront = først i køen
        placeBack = sist i køen
        chooseOutcome = Hvordan endte besøket?

        issueService = Tjeneste
        issueName = Navn
        issuePriority = Prioritet
        issueStraight = Rop opp hit med en gang
        typeNumber = Nummer:
        absentees = Borte eller gått

        leaveTitle = Forlate skranken
        leaveBusy = {number} er fortsatt i skranken
        leaveSignOut = Steng skranke {counter} og logg ut
        leaveSwitch = Steng skranke {counter} og velg en annen
        leaveQuit = Avslutt programmet; skranke {counter} blir som den er
        leaveGuest = Logg ut; skranken forblir åpen

        queueTitle = Kø
        queueEmpty = Ingen venter.
        moreBelow.one = og {count} til
        moreBelow.other = og {count} til
        findLabel = Søk:
        nothingFound = Ingen med dette nummeret eller navnet venter.
        heldTitle = På vent
        heldUntil = til {time}
        countersTitle = Skranker

        linkUp = tilkoblet
        linkDown = ingen forbindelse
        consoleConnectionLost = Forbindelsen er brutt. Det som vises, er {age} gammelt.
        connectionBack = Forbindelsen er tilbake.
        sending = sender …
        unconfirmed = Ikke bekreftet ennå – prøver igjen.
        undone = Det siste du gjorde, er angret.

        terminalTooSmall = Terminalen er for liten: {width} × {height} trengs.
        """
}
